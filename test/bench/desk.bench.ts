import type { BrowserContext, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { openExtensionPage } from '../e2e/harness/extension';
import { expect, test } from '../e2e/harness/fixtures';
import { type InPage, installInPage } from './bundle';
import { type PanelWatch, watchPanel } from './in-page/panel-watch';
import { addFigures, median, ms, times } from './results';

declare const chrome: typeof browser;
declare const haoshuoBench: InPage;
declare const haoshuoWatch: PanelWatch;

const SMALL = { total: 100, open: 20 };
const LARGE = { total: 100_000, open: 20_000 };
const ROUNDS = 5;
/** Digits that occur in some but not in all of the bench's reviews: each narrows the list. */
const KEYS = ['3', '4', '5', '7', '9'];

interface Measured {
  badge: number;
  firstRows: number;
  key: number;
  /** Until the whole lane is in memory and can be searched. */
  whole: number;
  /** Longest task of the panel while it loads; 0 when none was as long as 50 ms. */
  longest: number;
}

async function openPanel(context: BrowserContext, id: string, open: number): Promise<Page> {
  const panel = await context.newPage();
  await panel.addInitScript(watchPanel);
  await panel.goto(`chrome-extension://${id}/sidepanel.html`);
  await expect(panel.locator('[aria-live=polite]')).toHaveText(new RegExp(`^${open} `), { timeout: 60_000 });
  await panel.waitForFunction(() => haoshuoWatch.firstRows !== null);
  return panel;
}

async function measureBadge(context: BrowserContext, id: string, kill: () => Promise<void>): Promise<number> {
  const desk = await openExtensionPage(context, id, 'manifest.json');
  await installInPage(desk);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const text = await desk.evaluate(() => haoshuoBench.expectedBadge());
    await kill();
    await desk.evaluate(() => chrome.action.setBadgeText({ text: '…' }));
    times.push(await desk.evaluate((wanted) => haoshuoBench.wakeToBadge(wanted), text));
  }
  await desk.close();
  return median(times);
}

async function measurePanel(
  context: BrowserContext,
  id: string,
  open: number,
): Promise<Omit<Measured, 'badge'>> {
  const rounds: Omit<Measured, 'key' | 'badge'>[] = [];
  let keys: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const panel = await openPanel(context, id, open);
    const { firstRows, counted, longTasks } = await panel.evaluate(() => haoshuoWatch);
    rounds.push({
      firstRows: firstRows ?? Number.NaN,
      whole: counted,
      longest: Math.max(0, ...longTasks.map((task) => task.duration)),
    });
    if (round === ROUNDS - 1) keys = await pressKeys(panel);
    await panel.close();
  }
  return {
    firstRows: median(rounds.map((round) => round.firstRows)),
    whole: median(rounds.map((round) => round.whole)),
    longest: median(rounds.map((round) => round.longest)),
    key: median(keys),
  };
}

/** Types one digit and takes it away again, each a keystroke: the list gets short, then long. */
async function pressKeys(panel: Page): Promise<number[]> {
  await panel.getByRole('searchbox').focus();
  const done = (count: number) =>
    expect.poll(() => panel.evaluate(() => haoshuoWatch.keys.length)).toBe(count);
  let count = 0;
  for (const key of KEYS) {
    for (const press of [key, 'Backspace']) {
      await panel.keyboard.press(press);
      count += 1;
      await done(count);
    }
  }
  return panel.evaluate(() => haoshuoWatch.keys);
}

test('the desk with 100,000 reviews and 20,000 open cases beside one with 100', async ({
  context,
  extensionId,
  killWorker,
}) => {
  const measured: Measured[] = [];
  for (const { total, open } of [SMALL, LARGE]) {
    const page = await openExtensionPage(context, extensionId, 'manifest.json');
    await installInPage(page);
    await page.evaluate(([all, unanswered]) => haoshuoBench.seed(all, unanswered), [total, open] as const);
    await page.close();
    const badge = await measureBadge(context, extensionId, killWorker);
    measured.push({ ...(await measurePanel(context, extensionId, open)), badge });
  }
  const [small, large] = measured;
  if (small === undefined || large === undefined) throw new Error('nothing was measured');
  const row = (what: string, part: keyof Measured) => ({
    what: `${what}（10 万条评价、2 万条待办）`,
    measured: ms(large[part]),
    beside: `100 条评价、20 条待办：${ms(small[part])}`,
    ratio: times(large[part], small[part]),
  });
  addFigures(
    row('后台被杀后唤醒 → 角标正确', 'badge'),
    row('打开侧栏 → 首屏差评', 'firstRows'),
    row('搜索框按一键 → 结果', 'key'),
    row('打开侧栏 → 全部待办可搜', 'whole'),
    {
      what: '侧栏载入 2 万条待办：最长主线程任务',
      measured: large.longest === 0 ? '< 50 ms' : ms(large.longest),
      beside: `20 条待办：${small.longest === 0 ? '< 50 ms' : ms(small.longest)}`,
      ratio: '–',
    },
  );
});
