import { expect } from '@playwright/test';
import { CONSOLE, PANEL, TALL_PANEL } from './screens';
import type { Stage } from './stage';
import type { Steps } from './steps';

/** The same desk in a browser that speaks English. */
export async function showEnglish(stage: Stage, steps: Steps): Promise<void> {
  const { shop, screens } = stage;
  await steps.step('英文界面', 'the screens in English', async () => {
    await stage.more();
    await stage.wait(20);
    await shop.page.bringToFront();
    await screens.take(shop.page, 'page-marks-english', CONSOLE);
    await shop.marks().first().locator('.open').click();
    const panel = await stage.panel();
    await expect(panel.getByRole('radio').first()).toBeVisible();
    await screens.take(panel, 'panel-case-english', TALL_PANEL);
    await stage.freshPanel();
    await screens.take(panel, 'panel-queue-english', PANEL);
    const popup = await stage.openPage('popup.html');
    await expect(popup.getByRole('listitem').first()).toBeVisible();
    const height = await popup.locator('footer').evaluate((foot) => foot.getBoundingClientRect().bottom);
    await screens.take(popup, 'popup-english', { width: 340, height: Math.ceil(height), scale: 2 });
    const options = await stage.openPage('options.html');
    await expect(options.getByRole('heading', { level: 1 })).toBeVisible();
    await screens.take(options, 'settings-english', { width: 1000, height: 1200 });
  });
}
