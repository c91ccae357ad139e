import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { ConsolePage } from '../e2e/harness/console-page';
import { Desk } from '../e2e/harness/desk';
import { expect, test } from '../e2e/harness/fixtures';
import { reviewsOf } from '../e2e/harness/reviews';
import { letTimePass } from '../e2e/harness/time-travel';
import { addFigures, median, ms, quantile, times } from './results';

declare const chrome: typeof browser;

const ROUNDS = 20;
const PAST_CLAIM = 16 * 60_000;
const LIST = '/saturn/reviews/list';

/** When the browser has a notification of ours, in ms since the epoch. */
const notified = (page: Page) =>
  page.evaluate(async () => {
    const until = performance.now() + 30_000;
    while (performance.now() < until) {
      const names = Object.keys(await chrome.notifications.getAll());
      if (names.some((name) => name.startsWith('overdue:')))
        return performance.timeOrigin + performance.now();
    }
    throw new Error('nobody was told');
  });

/** When the page had the whole of its last answer, in ms since the epoch. */
const answered = (page: Page) =>
  page.evaluate((list) => {
    const all = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const last = all.filter(({ name }) => name.includes(list)).at(-1);
    return performance.timeOrigin + (last?.responseEnd ?? Number.NaN);
  }, LIST);

/**
 * A case is past its time to be claimed, and no alarm rings: it is told because the page shows something new. What passes is
 * reading, checking, grading, storing, the worker's duties and the browser's own way to the desktop.
 */
test('from the page’s answer to the notification', async ({ context, killWorker }) => {
  const desk = await Desk.open(context);
  const all = reviewsOf(Array.from({ length: 2 * ROUNDS + 1 }, (_, i) => ({ comment: `用了${i}天就坏了` })));
  const shop = await ConsolePage.open(context, { reviews: all.slice(-1) });
  await expect(shop.marks()).toHaveCount(1);
  const round = async (n: number, cold: boolean): Promise<number> => {
    await desk.page.evaluate(async () => {
      await chrome.alarms.clearAll();
      for (const name of Object.keys(await chrome.notifications.getAll()))
        await chrome.notifications.clear(name);
    });
    await letTimePass(desk.page, PAST_CLAIM);
    if (cold) await killWorker();
    const told = notified(desk.page);
    shop.replica.state.reviews = all.slice(-1 - n);
    await shop.page.getByRole('button', { name: '查询' }).click();
    const at = await told;
    await expect.poll(async () => (await desk.cases()).length).toBe(n + 1);
    return at - (await answered(shop.page));
  };
  const warm: number[] = [];
  const cold: number[] = [];
  for (let n = 1; n <= ROUNDS; n++) warm.push(await round(n, false));
  for (let n = ROUNDS + 1; n <= 2 * ROUNDS; n++) cold.push(await round(n, true));
  expect([...warm, ...cold].every(Number.isFinite)).toBe(true);
  addFigures({
    what: '评价页收到接口答案 → 桌面通知（已超时的一条；新差评另攒 10 秒；p50 / p95）',
    measured: `${ms(median(warm))} / ${ms(quantile(warm, 0.95))}`,
    beside: `后台刚被杀：${ms(median(cold))} / ${ms(quantile(cold, 0.95))}`,
    ratio: times(median(warm), median(cold)),
  });
});
