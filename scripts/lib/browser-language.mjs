import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { aptInstall, canApt } from './apt.mjs';
import { say } from './say.mjs';

/** Debian's command is a script; its binary and languages are here. */
const DEBIAN = '/usr/lib/chromium';

/**
 * Debian ships Chromium's languages apart. Without them the browser is English whatever `--lang` says, and so are
 * chrome.i18n and the manifest of the extension. A hint, never a failure: the end-to-end tests say so by themselves.
 */
export async function ensureBrowserLanguage(browser) {
  if (process.platform !== 'linux') return;
  const folder = [dirname(realpathSync(browser)), DEBIAN]
    .map((path) => join(path, 'locales'))
    .find((path) => existsSync(join(path, 'en-US.pak')));
  if (folder === undefined || existsSync(join(folder, 'zh-CN.pak'))) return;
  if (canApt() && folder.startsWith(DEBIAN)) {
    say('正在安装 Chromium 的中文界面', 'installing Chromium’s Chinese');
    if (await aptInstall('chromium-l10n')) return;
  }
  console.warn(
    '！这个 Chromium 没有中文界面，扩展会显示英文。Debian：sudo apt-get install chromium-l10n\n' +
      '  This Chromium has no Chinese, the extension will be English. Debian: sudo apt-get install chromium-l10n',
  );
}
