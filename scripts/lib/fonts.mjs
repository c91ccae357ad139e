import { spawnSync } from 'node:child_process';
import { aptInstall, canApt } from './apt.mjs';
import { say } from './say.mjs';

/** null when it cannot be known (no fontconfig). macOS and Windows always have Chinese fonts. */
function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const listed = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return listed.status === 0 ? listed.stdout.trim() !== '' : null;
}

/** Without a Chinese font the screens are boxes; that is a hint, never a failure. */
export async function ensureFonts() {
  if (hasChineseFont() === true) return;
  if (canApt()) {
    say('正在安装中文字体', 'installing Chinese fonts');
    if (await aptInstall('fontconfig', 'fonts-noto-cjk')) return;
  }
  console.warn(
    '！系统里没有中文字体，界面会显示成方框。Debian/Ubuntu：sudo apt-get install fonts-noto-cjk\n' +
      '  No Chinese font found, text will show as boxes. Debian/Ubuntu: sudo apt-get install fonts-noto-cjk',
  );
}
