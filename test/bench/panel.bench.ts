import type { BrowserContext, Page } from '@playwright/test';
import { extensionWorker, openExtensionPage } from '../e2e/harness/extension';
import { expect, test } from '../e2e/harness/fixtures';
import { type InPage, installInPage } from './bundle';
import { type PanelWatch, watchPanel } from './in-page/panel-watch';
import { longestWork } from './main-thread';
import { addFigures, ms, times } from './results';

declare const haoshuoBench: InPage;
declare const haoshuoWatch: PanelWatch;

/** Open cases; fewer to try the bench itself. */
const OPEN = Number(process.env.HAOSHUO_BENCH_OPEN ?? 100_000);
const SMALL = 20;
const NEW = 25;
const MOVES = 10;

interface Measured {
  /** ms from asking for the panel until its first rows are on the screen, and until every open case is in memory. */
  firstRows: number;
  whole: number;
  /** ms of the longest task of each act, without the time in which its thread waited for a processor. */
  longest: Record<string, number>;
}

const list = (panel: Page) => panel.getByRole('listbox');
const counted = (panel: Page, count: string) =>
  expect(panel.locator('[aria-live=polite]')).toHaveText(new RegExp(`^${count} `), { timeout: 300_000 });
const selectedPlace = (panel: Page) =>
  panel.locator('[role=option][aria-selected=true]').getAttribute('aria-posinset');
const mine = (panel: Page) => panel.getByRole('button', { name: /^我的/ });

async function choose(panel: Page, name: string): Promise<void> {
  await panel.getByRole('button', { name: /^排序和分组/ }).click();
  await panel.getByRole('menuitemradio', { name, exact: true }).click();
}

async function go(panel: Page, letter: string, current: RegExp): Promise<void> {
  await list(panel).focus();
  await panel.keyboard.press('g');
  await panel.keyboard.press(letter);
  await expect(panel.locator('nav [aria-current=true]')).toHaveText(current);
}

async function measure(context: BrowserContext, id: string, open: number): Promise<Measured> {
  const worker = await extensionWorker(context);
  await installInPage(worker);
  const panel = await context.newPage();
  await panel.addInitScript(watchPanel);
  const cdp = await context.newCDPSession(panel);
  const longest: Record<string, number> = {};
  const during = async (what: string, act: () => Promise<void>): Promise<void> => {
    longest[what] = await longestWork(cdp, 'page', act);
  };
  await during('起动', async () => {
    await panel.goto(`chrome-extension://${id}/sidepanel.html`);
    await panel.waitForFunction(() => haoshuoWatch.firstRows !== null);
  });
  await during('载入其余', () => counted(panel, String(open)));
  const { firstRows, counted: whole } = await panel.evaluate(() => haoshuoWatch);
  await during('时钟走一格', async () => {
    for (let i = 0; i < 3; i++)
      await panel.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  });
  await list(panel).focus();
  await during('J、K', async () => {
    for (let i = 0; i < MOVES; i++) {
      await panel.keyboard.press('j');
      await expect.poll(() => selectedPlace(panel)).toBe(String(i + 2));
    }
  });
  await during('领取一条', async () => {
    await panel.keyboard.press('c');
    await expect(mine(panel)).toHaveText(/1$/);
  });
  await during(`来了 ${NEW} 条`, async () => {
    await worker.evaluate(([n, from]) => haoshuoBench.see(n, from), [NEW, 1_000_000] as const);
    await counted(panel, String(open + NEW));
  });
  await during('换列表', async () => {
    for (const [letter, words] of [
      ['u', /未认领/],
      ['o', /已超时/],
      ['m', /我的/],
      ['a', /待处理/],
    ] as const)
      await go(panel, letter, words);
    await counted(panel, String(open + NEW));
  });
  await panel.getByRole('searchbox').focus();
  await during('搜索', async () => {
    for (const [i, key] of ['3', 'Backspace', '坏', 'Backspace'].entries()) {
      await (key.length === 1 ? panel.keyboard.insertText(key) : panel.keyboard.press(key));
      if (i % 2 === 0)
        await expect(panel.locator('[aria-live=polite]')).not.toHaveText(new RegExp(`^${open + NEW} `));
      else await counted(panel, String(open + NEW));
    }
  });
  for (const sort of ['最新评价', '按商品', '按订单', '不分组', '最先到期'])
    await during(sort, () => choose(panel, sort));
  await during('筛选菜单', async () => {
    await panel.getByRole('button', { name: '筛选' }).click();
    await expect(panel.getByRole('menuitemcheckbox').first()).toBeVisible();
    await panel.keyboard.press('Escape');
    await expect(panel.getByRole('menu')).toHaveCount(0);
  });
  await list(panel).focus();
  await during(`全选时来了 ${NEW} 条`, async () => {
    await panel.keyboard.press('Control+a');
    // Whether or not the rows in view are among them.
    await expect(panel.getByRole('status').filter({ hasText: '已选' })).toBeVisible();
    await worker.evaluate(([n, from]) => haoshuoBench.see(n, from), [NEW, 2_000_000] as const);
    await counted(panel, String(open + 2 * NEW));
    await panel.keyboard.press('Escape');
    await expect(panel.getByRole('status').filter({ hasText: '已选' })).toHaveCount(0);
  });
  await during('命令面板搜索', async () => {
    await panel.keyboard.press('Control+k');
    await panel.getByRole('combobox').fill('不存在的话');
    await panel.keyboard.press('Escape');
    await expect(panel.getByRole('combobox')).toHaveCount(0);
  });
  await panel.close();
  return { firstRows: firstRows ?? Number.NaN, whole, longest };
}

test('the panel with very many open cases beside one with few', async ({ context, extensionId }) => {
  test.setTimeout(3_600_000);
  const measured: Measured[] = [];
  for (const open of [SMALL, OPEN]) {
    const page = await openExtensionPage(context, extensionId, 'manifest.json');
    await installInPage(page);
    await page.evaluate((n) => haoshuoBench.seed(n, n), open);
    await page.evaluate(() => haoshuoBench.atRest());
    // Pages of ours share a thread: nothing may run beside the panel.
    await page.close();
    measured.push(await measure(context, extensionId, open));
  }
  const [small, large] = measured;
  if (small === undefined || large === undefined) throw new Error('nothing was measured');
  const beside = (of: number) => `${SMALL} 条待办：${ms(of)}`;
  const time = (what: string, part: 'firstRows' | 'whole') => ({
    what: `${what}（${OPEN} 条待办）`,
    measured: ms(large[part]),
    beside: beside(small[part]),
    ratio: times(large[part], small[part]),
  });
  const worst = ({ longest }: Measured, acts: readonly string[]) =>
    Math.max(...acts.map((act) => longest[act] ?? Number.NaN));
  const task = (what: string, acts: readonly string[]) => ({
    what: `侧栏 ${OPEN} 条待办，${what}：最长主线程任务`,
    measured: ms(worst(large, acts)),
    beside: beside(worst(small, acts)),
    ratio: '–',
  });
  addFigures(
    time('打开侧栏 → 首屏差评', 'firstRows'),
    time('打开侧栏 → 全部待办可搜', 'whole'),
    task('起动', ['起动']),
    task('载入其余待办', ['载入其余']),
    task('其后各种操作', Object.keys(large.longest).slice(2)),
  );
  console.log(JSON.stringify(measured));
});
