import { aptInstall, canApt } from './apt.mjs';
import { findBrowser } from './browser.mjs';
import { ensureBrowserLanguage } from './browser-language.mjs';
import { say, setupError } from './say.mjs';
import { runTool } from './tools.mjs';

/** A blocked network must not hold the run for the downloader's full patience, five tries of 30 s each. */
const DOWNLOAD = { env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' }, timeoutMs: 5 * 60_000 };

/** Finds a Chromium or installs one: Playwright's download first, then Debian's package when root. @returns its path */
export async function ensureBrowser() {
  let found = findBrowser();
  if (found === null) {
    say('正在下载 Chromium', 'downloading Chromium');
    await runTool('playwright', ['install', '--no-shell', 'chromium'], DOWNLOAD);
    found = findBrowser();
  }
  if (found === null && canApt()) {
    say('正在通过 apt 安装 Chromium', 'installing Chromium by apt');
    await aptInstall('chromium', 'chromium-l10n');
    found = findBrowser();
  }
  if (found === null) {
    throw setupError(
      '找不到可用的 Chromium。请任选其一：运行 npx playwright install --with-deps chromium；安装系统的 chromium；或把环境变量 HAOSHUO_CHROMIUM 设为 Chromium / Chrome for Testing 的路径（正式版 Chrome、Edge 和 snap 版不行）。',
      'No usable Chromium. Run npx playwright install --with-deps chromium, or install the system’s chromium, or set HAOSHUO_CHROMIUM to a Chromium or Chrome for Testing (branded Chrome, Edge and snaps will not do).',
    );
  }
  await ensureBrowserLanguage(found);
  return found;
}
