import { expect } from '@playwright/test';
import { CONSOLES } from '../../test/consoles/consoles';
import { openConsole } from '../../test/e2e/harness/any-console';
import { CONSOLE, PANEL } from './screens';
import type { Stage } from './stage';
import type { Steps } from './steps';

/** Words of a review that every replica's story has. */
const BUYER = '等了一个多星期才到';

/** The other consoles, and one queue that holds them all. */
export async function showEveryConsole(stage: Stage, steps: Steps): Promise<void> {
  const { launched, desk, screens } = stage;
  await steps.step('千牛、抖店、小红书、快手、京东', 'the other five consoles', async () => {
    for (const kind of CONSOLES.filter(({ id }) => id !== 'pinduoduo')) {
      await desk.confirmConsole(kind.id);
      // Only the story: its words are the project's own.
      const shop = await openConsole(launched.context, kind, { count: 0 });
      await expect(shop.mark(BUYER)).toBeVisible();
      await screens.take(shop.page, `page-${kind.id}`, CONSOLE);
      await shop.page.close();
    }
  });
  await steps.step('一个队列，按平台和店铺筛选', 'one queue, by console and shop', async () => {
    const panel = await stage.freshPanel();
    await panel.getByRole('button', { name: /筛选/ }).click();
    await expect(panel.getByRole('menuitemcheckbox', { name: /抖店/ })).toBeVisible();
    await screens.take(panel, 'panel-filter-light', PANEL);
    await panel.keyboard.press('Escape');
  });
  await steps.step('没有接入的平台：导入', 'without a console: an import', async () => {
    const page = await stage.openPage('import.html');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await screens.takeBoth(page, 'import', { width: 1000, height: 640 });
    await page.close();
  });
}

/** A tab for every console, to try by hand. */
export async function openEveryConsole(stage: Pick<Stage, 'launched'>): Promise<void> {
  for (const kind of CONSOLES.filter(({ id }) => id !== 'pinduoduo'))
    await openConsole(stage.launched.context, kind, { count: 12 });
}
