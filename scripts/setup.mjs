import { pathToFileURL } from 'node:url';
import { ensureDependencies } from './lib/dependencies.mjs';
import { ensureBrowser } from './lib/ensure-browser.mjs';
import { ensureFonts } from './lib/fonts.mjs';
import { giveUp, say } from './lib/say.mjs';
import { ensureWxtTypes } from './lib/tools.mjs';

/** Makes a fresh machine ready for everything else. @returns {Promise<string>} path of the browser to use */
export async function setup() {
  await ensureDependencies();
  await ensureWxtTypes();
  const browser = await ensureBrowser();
  await ensureFonts();
  process.env.HAOSHUO_CHROMIUM = browser;
  return browser;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await setup()
    .then((browser) => say(`已就绪，浏览器：${browser}`, 'ready'))
    .catch(giveUp);
}
