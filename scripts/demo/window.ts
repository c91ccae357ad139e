import { spawn, spawnSync } from 'node:child_process';
import { Desk, TEST_SETTINGS } from '../../test/e2e/harness/desk';
import { extensionIdOf } from '../../test/e2e/harness/extension';
import { launch } from '../../test/e2e/harness/launch';
import { openedSidePanel } from '../../test/e2e/harness/side-panel';
import { letTimePass } from '../../test/e2e/harness/time-travel';
import { demoReviews, openShop } from './shop';

const DISPLAY = ':87';
const SIZE = '1600x1000';
const MINUTE = 60_000;
const SILENT = { enabled: false, quiet: null };

function isHere(program: string): boolean {
  return spawnSync('which', [program]).status === 0;
}

/**
 * The whole window as an agent has it: console and side panel beside each other. A page cannot photograph its browser, so
 * this needs a virtual display (Xvfb) and ImageMagick's `import`; where they are missing it says so and leaves the picture.
 */
export async function pictureOfWindow(file: string): Promise<void> {
  if (!isHere('Xvfb') || !isHere('import')) {
    console.log('没有 Xvfb 或 ImageMagick，窗口全图未更新 · the picture of the window was left as it is');
    return;
  }
  const screen = spawn('Xvfb', [DISPLAY, '-screen', '0', `${SIZE}x24`], { stdio: 'ignore' });
  process.env.DISPLAY = DISPLAY;
  const [width, height] = SIZE.split('x');
  const args = [`--window-size=${width},${height}`, '--window-position=0,0'];
  const launched = await launch({ headed: true, viewport: null, args });
  try {
    const { context } = launched;
    // A notification would lie over the panel.
    const desk = await Desk.open(context, { ...TEST_SETTINGS, notifications: SILENT });
    const { story, shop } = demoReviews(true);
    const console = await openShop(context, [...story, ...shop]);
    await console.waitForMarks();
    await letTimePass(desk.page, 70 * MINUTE);
    await desk.tick();
    await context.pages()[0]?.close();
    await desk.page.close();
    await console.page.reload();
    await console.waitForMarks();
    await console.marks().first().locator('.open').click();
    const panel = await openedSidePanel(launched.cdpUrl, await extensionIdOf(context));
    await panel.page.getByRole('radio').nth(1).click();
    await panel.page.getByLabel('实付（元）').fill('89');
    await panel.page.getByRole('button', { name: '确定' }).click();
    await panel.page.getByText('89 元').first().waitFor();
    await console.page.evaluate(() => new Promise((done) => setTimeout(done, 1_500)));
    spawnSync('import', [
      '-display',
      DISPLAY,
      '-window',
      'root',
      '+dither',
      '-colors',
      '255',
      `png8:${file}`,
    ]);
    await panel.disconnect();
  } finally {
    await launched.close();
    screen.kill();
  }
}
