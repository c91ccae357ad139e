import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findBrowser } from '../../../scripts/lib/browser.mjs';
import { until } from './until';

/** The extension as `wxt build` leaves it; Playwright and the scripts run in the project's folder. */
const BUILT_EXTENSION = resolve('.output/chrome-mv3');

export interface LaunchOptions {
  /** Folder of the unpacked extension; null = none at all, to see the page as it is without us. */
  extension?: string | null;
  /** Show a window. Without it Chromium's new headless mode is used, which runs extensions. */
  headed?: boolean;
  /** Language of Chromium itself, which chrome.i18n follows. */
  language?: 'zh-CN' | 'en-US';
  /** Profile to use again (after a restart); it is then not removed on close. */
  profile?: string;
  viewport?: { width: number; height: number } | null;
  /** Further switches of Chromium. */
  args?: string[];
}

export interface Launched {
  context: BrowserContext;
  /** Where `chromium.connectOverCDP` finds this very browser. */
  cdpUrl: string;
  profile: string;
  close(): Promise<void>;
}

/** Chromium with the extension in a fresh profile. Close it with `close()`, which removes the profile. */
export async function launch(options: LaunchOptions = {}): Promise<Launched> {
  const { extension = BUILT_EXTENSION, headed = false, language = 'zh-CN', viewport, args = [] } = options;
  // Chromium would start without it and every test would wait its full time for a worker.
  if (extension !== null && !existsSync(join(extension, 'manifest.json')))
    throw new Error(`No extension built in ${extension}`);
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('No Chromium here: run `node scripts/setup.mjs` first.');
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'haoshuo-')));
  await rm(portFile(profile), { force: true });
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    // `headless: true` would be the old mode, which loads no extension.
    headless: false,
    locale: language,
    ...(viewport === undefined ? {} : { viewport }),
    env: { ...definedEnv(), ...languageEnv(language) },
    args: [
      ...(headed ? [] : ['--headless=new']),
      // 0 lets Chromium choose; the side panel is reachable only over this port (playwright #26693).
      '--remote-debugging-port=0',
      '--disable-background-networking',
      // Without a graphics card Chromium would draw with a simulated one, which costs the tests a tenth of their time.
      ...(headed ? [] : ['--disable-gpu']),
      `--lang=${language}`,
      ...(process.platform === 'darwin' ? ['-AppleLanguages', `(${language})`] : []),
      ...(extension === null
        ? ['--disable-extensions']
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      ...args,
    ],
  });
  const close = async (): Promise<void> => {
    await context.close();
    if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return { context, cdpUrl: await readCdpUrl(profile), profile, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const portFile = (profile: string): string => join(profile, 'DevToolsActivePort');

async function readCdpUrl(profile: string): Promise<string> {
  const port = await until('DevToolsActivePort', async () => {
    const text = await readFile(portFile(profile), 'utf8').catch(() => '');
    return /^(\d+)\n/.exec(text)?.[1] ?? null;
  });
  return `http://127.0.0.1:${port}`;
}

/** On Linux chrome.i18n follows the environment, not `--lang` alone. */
function languageEnv(language: string): Record<string, string> {
  const name = language.replace('-', '_');
  return { LANGUAGE: name, LANG: `${name}.UTF-8` };
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
