import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { inProject } from './paths.mjs';

/** Branded Chrome and Edge are left out on purpose: they no longer obey --load-extension. */
const NAMES = ['chromium', 'chromium-browser', 'chrome-for-testing'];
const MAC_APPS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

/** Where Playwright keeps its own Chromium, whether or not it is there. */
function playwrightChromium() {
  try {
    const require = createRequire(inProject('package.json'));
    return require('@playwright/test').chromium.executablePath();
  } catch {
    return null;
  }
}

/** A snap cannot see profiles under /tmp nor an extension in a hidden folder. */
function isSnap(path) {
  const real = realpathSync(path);
  if (/\/snap(?:\/|$)/.test(real)) return true;
  return statSync(real).size < 10_000 && readFileSync(real, 'utf8').includes('/snap/');
}

/** Whether it starts here: shared libraries are often missing after a download. Windows' has no --version. */
function startsHere(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  if (isSnap(path)) return false;
  return spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
}

/**
 * Path of a Chromium that takes an unpacked extension, or null. Order: HAOSHUO_CHROMIUM, Playwright's own, PATH, /Applications.
 *
 * @returns {string | null}
 * @throws {Error} when HAOSHUO_CHROMIUM is set to something that does not start: a choice is not silently replaced.
 */
export function findBrowser() {
  const chosen = process.env.HAOSHUO_CHROMIUM;
  if (chosen) {
    if (startsHere(chosen)) return chosen;
    throw new Error(`HAOSHUO_CHROMIUM 无法启动 · does not start: ${chosen}`);
  }
  const candidates = [playwrightChromium(), ...onPath(), ...(process.platform === 'darwin' ? MAC_APPS : [])];
  return candidates.find((path) => path !== null && startsHere(path)) ?? null;
}
