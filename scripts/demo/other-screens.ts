import { expect } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/schema';
import { Desk } from '../../test/e2e/harness/desk';
import { extensionIdOf, openExtensionPage } from '../../test/e2e/harness/extension';
import type { Launched } from '../../test/e2e/harness/launch';
import { CONSOLE, PANEL, type Screens } from './screens';
import type { Stage } from './stage';
import type { Steps } from './steps';

declare const chrome: typeof browser;

const NEW_DESK: Settings = { ...DEFAULT_SETTINGS, agent: { name: '小林', role: 'agent' } };

/** A desk on its first morning: nothing has been read yet. */
export async function showEmpty({ context }: Launched, screens: Screens, steps: Steps): Promise<void> {
  await steps.step('还没有差评', 'no bad review yet', async () => {
    await Desk.open(context);
    const panel = await openExtensionPage(context, await extensionIdOf(context), 'sidepanel.html');
    await screens.takeBoth(panel, 'panel-empty', { ...PANEL, height: 420 });
    await panel.close();
  });
}

/** The screens that the story does not pass through. */
export async function showOtherScreens(stage: Stage, steps: Steps): Promise<void> {
  const { shop, screens } = stage;
  const panel = await stage.panel();
  await steps.step('评价页改版时如实说明', 'a redesigned page is said to be unreadable', async () => {
    shop.replica.setPage({ layout: 'redesigned' });
    await shop.page.reload();
    await stage.freshPanel();
    await expect(panel.getByRole('alert')).toBeVisible({ timeout: 15_000 });
    await screens.take(panel, 'panel-unrecognised-light', PANEL);
    shop.replica.setPage({ layout: 'beast' });
    await shop.page.reload();
    await shop.waitForMarks();
  });
  await steps.step('弹窗', 'the popup', async () => {
    const popup = await stage.openPage('popup.html');
    await expect(popup.getByRole('listitem').first()).toBeVisible();
    const height = await popup.locator('footer').evaluate((foot) => foot.getBoundingClientRect().bottom);
    await screens.takeBoth(popup, 'popup', { width: 340, height: Math.ceil(height), scale: 2 });
    await popup.close();
  });
  await steps.step('设置', 'the settings', async () => {
    await stage.desk.page.evaluate((settings) => chrome.storage.local.set({ settings }), NEW_DESK);
    const options = await stage.openPage('options.html');
    await expect(options.getByRole('heading', { level: 1 })).toBeVisible();
    await screens.takeBoth(options, 'settings', { width: 1000, height: 1200 });
    await options.close();
  });
  await steps.step('宽屏：队列和差评并排', 'wide: queue and case side by side', async () => {
    const wide = await stage.openPage('sidepanel.html');
    await wide.setViewportSize({ width: 1000, height: 720 });
    await wide.getByRole('option').first().click();
    await expect(wide.getByRole('region', { name: '评价' })).toBeVisible();
    await screens.takeBoth(wide, 'panel-wide', { width: 1000, height: 720 });
    await wide.close();
  });
  await steps.step('一天没人处理，全部逾期', 'a day untouched: all overdue', async () => {
    await stage.wait(24 * 60);
    await stage.more();
    await shop.page.bringToFront();
    await screens.take(shop.page, 'page-all-overdue', CONSOLE);
    await screens.take(await stage.freshPanel(), 'panel-all-overdue-light', PANEL);
  });
}
