import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { ReplicaReview } from '../consoles/pinduoduo/row';
import { createReplica } from '../consoles/pinduoduo/server';
import { ConsolePage } from './harness/console-page';
import { Desk } from './harness/desk';
import { allowReload, extensionWorker } from './harness/extension';
import { expect, test } from './harness/fixtures';
import { addPageScript } from './harness/page-script';
import { openPanelFromPopup } from './harness/panel';
import { answerOf, reviewsOf } from './harness/reviews';
import { letTimePass } from './harness/time-travel';

declare const chrome: typeof browser;

const OURS = '袖口开线，起球也厉害';
const HOUR = 3_600_000;
const MARKUP = `<img src=x onerror="window.__pwned=1"><script>window.__pwned=1</script><svg onload="window.__pwned=1">`;
const errorsOf = (page: Page): string[] => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
};
const one = (): ReplicaReview[] => reviewsOf([{ comment: OURS }]);
const rowsOf = (reviews: readonly ReplicaReview[]) => reviews.map(({ row }) => row);

test('an answer of 10 MB is left to the page; its rows are read', async ({ context }) => {
  const desk = await Desk.open(context);
  const reviews = one();
  const replica = createReplica({ reviews });
  replica.setAnswer(answerOf(rowsOf(reviews), { junk: 'x'.repeat(10_000_000) }));
  const shop = await ConsolePage.of(context, replica);
  await expect(shop.mark(OURS)).toBeVisible();
  expect((await desk.caseOf(OURS)).review).toMatchObject({ readFrom: 'rows', id: null });
});

test('an answer cut in the middle, then a whole one', async ({ context }) => {
  const desk = await Desk.open(context);
  const reviews = one();
  const replica = createReplica({ reviews });
  replica.setAnswer(answerOf(rowsOf(reviews)).slice(0, 300));
  const shop = await ConsolePage.of(context, replica);
  await expect(shop.page.getByText('暂无')).toBeVisible();
  expect(await desk.cases()).toEqual([]);
  await expect(shop.marks()).toHaveCount(0);
  replica.setAnswer(null);
  await shop.page.getByRole('button', { name: '查询' }).click();
  await expect(shop.mark(OURS)).toBeVisible();
  expect((await desk.cases()).length).toBe(1);
});

test('null everywhere and fields that are missing cost nothing but themselves', async ({ context }) => {
  const desk = await Desk.open(context);
  const [good] = rowsOf(one());
  const nulls = Object.fromEntries(Object.keys(good ?? {}).map((key) => [key, null]));
  const { reviewId, orderSn } = { reviewId: '700000000000000001', orderSn: '261122-000000000000001' };
  const replica = createReplica({ reviews: [] });
  replica.setAnswer(
    answerOf([null, 7, 'text', [], {}, nulls, { ...nulls, reviewId, orderSn, descScore: 1 }, good]),
  );
  const shop = await ConsolePage.of(context, replica);
  expect((await desk.caseOf(OURS)).id).toBe(`pinduoduo:10001:${good?.reviewId}`);
  const cases = await desk.cases();
  expect(cases.map(({ review }) => review.orderSn).sort()).toEqual([orderSn, good?.orderSn].sort());
  expect(cases.find(({ review }) => review.orderSn === orderSn)?.review).toMatchObject({
    shop: null,
    text: null,
    product: { id: null, name: null, sku: null },
    rating: { stars: 1, level: null },
    createdAt: null,
    paid: null,
    canReply: null,
  });
  // The page itself may have broken over this; ours goes on with the next answer.
  replica.setAnswer(null);
  replica.state.reviews.push(...reviewsOf([{ comment: '第二条，也是开线了' }]));
  await shop.page.reload();
  await expect(shop.mark('第二条')).toBeVisible();
});

test('the same id twice with other content, and a time in the future', async ({ context }) => {
  const desk = await Desk.open(context);
  const ahead = Math.floor((Date.now() + 72 * HOUR) / 1000);
  const reviews = reviewsOf([
    { comment: OURS, reviewId: '700000000000000001' },
    { comment: '同一个编号，另一段文字，太差了', reviewId: '700000000000000001' },
    { comment: '从明天寄来的差评，东西坏了', createTime: ahead },
  ]);
  const shop = await ConsolePage.open(context, { reviews, page: { now: Date.now() + 96 * HOUR } });
  await expect(shop.mark(OURS)).toBeVisible();
  const cases = await desk.cases();
  expect(cases.filter(({ review }) => review.id === '700000000000000001')).toHaveLength(1);
  const future = await desk.caseOf('从明天寄来');
  expect(future.lane).toBe('active');
  expect(future.dueAt).toBeLessThan(Date.now() + 24 * HOUR);
  // The row whose answer was refused is read by itself, a moment later: every case has its mark then, and no more.
  await expect.poll(async () => (await desk.cases()).length - (await shop.marks().count())).toBe(0);
});

test('markup and scripts are text in page, panel and popup', async ({ context, openPage, sidePanel }) => {
  const desk = await Desk.open(context);
  const reviews = reviewsOf([
    { comment: `${OURS}${MARKUP}`, row: { name: MARKUP, goodsName: `杯子${MARKUP}` } },
  ]);
  const shop = await ConsolePage.open(context, { reviews });
  await expect(shop.mark(OURS)).toBeVisible();
  await shop.mark(OURS).click();
  const { page: panel } = await sidePanel();
  await expect(panel.getByRole('region', { name: '评价' })).toContainText(MARKUP);
  await letTimePass(desk.page, 24 * HOUR);
  const popup = await openPage('popup.html');
  await expect(popup.getByRole('main')).toContainText('已超时');
  for (const page of [shop.page, panel, popup]) {
    expect(await page.evaluate(() => '__pwned' in window)).toBe(false);
    expect(await page.locator('img[src="x"], svg[onload]').count()).toBe(0);
  }
  expect((await desk.caseOf(OURS)).review.buyer?.length).toBeLessThanOrEqual(40);
});

test('a page that forges the tap’s messages gets nothing into the store', async ({ context }) => {
  const desk = await Desk.open(context);
  const replica = createReplica({ reviews: one(), answers: { csp: false } });
  const page = await context.newPage();
  await replica.install(page);
  await addPageScript(page, replica, () => {
    const row = {
      reviewId: '666',
      orderSn: '261122-666666666666666',
      mallId: 1,
      comment: 'FORGED',
      descScore: 1,
    };
    const answer = JSON.stringify({ success: true, result: { data: [row] } });
    const told = { path: '/saturn/reviews/list', request: null, answer, lossy: false };
    const sent = {
      path: '/saturn/review/reply/submit',
      request: JSON.stringify({ reviewId: '666', content: 'FORGED' }),
      answer: '{"success":true}',
      lossy: false,
    };
    let stolen = 0;
    let forging = false;
    const forge = () => {
      if (forging) return;
      forging = true;
      for (const name of ['haoshuo:port', 'haoshuo:ready', 'message'])
        for (const target of [document, window]) {
          const { port1, port2 } = new MessageChannel();
          for (const data of [told, sent]) port1.postMessage(data);
          target.dispatchEvent(new MessageEvent(name, { data: told, ports: [port2], cancelable: true }));
          target.dispatchEvent(new CustomEvent(name, { detail: told }));
        }
      for (const data of [told, sent, { type: 'sighted', data: told }]) {
        window.postMessage(data, '*');
        new BroadcastChannel('haoshuo').postMessage(data);
      }
      forging = false;
    };
    for (const name of ['haoshuo:port', 'haoshuo:ready', 'message'])
      for (const target of [document, window])
        target.addEventListener(name, (event) => {
          const { ports } = event as MessageEvent;
          // Only what the page did not make itself counts as stolen.
          if (event.isTrusted && (ports?.length ?? 0) > 0) stolen += 1;
        });
    forge();
    // A script of ours that comes late (after an update) must not ask the page for a port.
    document.addEventListener('haoshuo:ready', forge);
    document.addEventListener('DOMContentLoaded', forge);
    window.addEventListener('load', forge);
    Object.assign(window, { forge, stolen: () => stolen });
  });
  await page.goto('https://mms.pinduoduo.com/goods/evaluation/index');
  await expect(page.locator('haoshuo-mark')).toHaveCount(1);
  await page.evaluate(() => (Reflect.get(window, 'forge') as () => void)());
  // The true tap still speaks: the case of the page's own answer has its id of the platform.
  await page.getByRole('button', { name: '查询' }).click();
  await expect.poll(async () => (await desk.caseOf(OURS)).review.id).not.toBeNull();
  expect(await page.evaluate(() => (Reflect.get(window, 'stolen') as () => number)())).toBe(0);
  await allowReload(context);
  await desk.page.evaluate(() => setTimeout(() => chrome.runtime.reload()));
  await page.evaluate(() => (Reflect.get(window, 'forge') as () => void)());
  replica.state.reviews.unshift(
    ...reviewsOf([{ comment: '第二条，也是开线了', reviewId: '700000000000000009' }]),
  );
  await page.getByRole('button', { name: '查询' }).click();
  const again = await Desk.open(context);
  await again.caseOf('第二条');
  expect(await again.cases()).toHaveLength(2);
  expect(JSON.stringify([await again.cases(), await again.table('events')])).not.toContain('FORGED');
});

test('two tabs of one list are one case each; two shops are two', async ({ context }) => {
  const desk = await Desk.open(context);
  const reviews = one();
  const replica = createReplica({ reviews });
  const [first, second] = await Promise.all([
    ConsolePage.of(context, replica),
    ConsolePage.of(context, replica),
  ]);
  await expect(first.mark(OURS)).toBeVisible();
  await expect(second.mark(OURS)).toBeVisible();
  expect(await desk.cases()).toHaveLength(1);
  const seen = (await desk.table<{ type: string }>('events')).filter(({ type }) => type === 'seen');
  expect(seen).toHaveLength(1);

  // The very same review, order and text, in another shop's console.
  const other = reviews.map((review) => ({ ...review, row: { ...review.row, mallId: 10_002 } }));
  const third = await ConsolePage.of(context, createReplica({ reviews: other, mallId: 10_002 }));
  await expect(third.mark(OURS)).toBeVisible();
  const shops = (await desk.cases()).map(({ review }) => review.shop).sort();
  expect(shops).toEqual(['10001', '10002']);
});

test('a clock that is set back three hours breaks nothing, and the badge is right', async ({
  context,
  openPage,
}) => {
  const desk = await Desk.open(context);
  const shop = await ConsolePage.open(context, { reviews: one() });
  await expect(shop.mark(OURS)).toBeVisible();
  await letTimePass(desk.page, 9 * HOUR);
  await desk.tick();
  await expect.poll(() => desk.badge()).toBe('1');
  // Everything in the store lies in the future now, the breach as well.
  await letTimePass(desk.page, -20 * HOUR);
  await desk.tick();
  await expect.poll(() => desk.badge()).toBe('');
  await shop.page.reload();
  await expect(shop.mark(OURS)).toBeVisible();
  const popup = await openPage('popup.html');
  const errors = errorsOf(popup);
  await expect(popup.getByRole('main')).toContainText('待处理');
  expect(errors).toEqual([]);
  await letTimePass(desk.page, 20 * HOUR);
  await desk.tick();
  await expect.poll(() => desk.badge()).toBe('1');
  const { id } = await desk.caseOf(OURS);
  const told = (await desk.journal(id)).map(({ type }) => type);
  expect(told.filter((type) => type === 'notified')).toHaveLength(1);
  expect(await desk.cases()).toHaveLength(1);
});

test('a disk that is full is said aloud, and what waited is kept when there is room', async ({
  context,
  openPage,
  sidePanel,
}) => {
  const desk = await Desk.open(context);
  const worker = await extensionWorker(context);
  // The browser gives an extension with unlimitedStorage no quota that a test could lower.
  await worker.evaluate(() => {
    const { put, add } = IDBObjectStore.prototype;
    const full = (): never => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { put: full, add: full });
    Object.assign(self, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { put, add }) });
  });
  const shop = await ConsolePage.open(context, { reviews: one() });
  await openPanelFromPopup(openPage);
  await shop.page.bringToFront();
  const { page: panel } = await sidePanel();
  await expect(panel.getByRole('alert').filter({ hasText: '磁盘空间不足' })).toBeVisible();
  await expect(shop.marks()).toHaveCount(0);
  await worker.evaluate(() => void (Reflect.get(self, 'makeRoom') as () => void)());
  await expect(shop.mark(OURS)).toBeVisible({ timeout: 10_000 });
  await expect(panel.getByText('磁盘空间不足')).toHaveCount(0);
  expect(await desk.cases()).toHaveLength(1);
});
