import type { CaseEvent } from '../../lib/cases/event';
import type { ReplicaOptions } from '../consoles/pinduoduo/server';
import { ConsolePage } from './harness/console-page';
import { Desk } from './harness/desk';
import { expect, test } from './harness/fixtures';
import { openPanelFromPopup } from './harness/panel';

/** Words of story reviews: one of one star, and the one whose id has 19 digits. */
const BUYER = '等了一个多星期才到';
const LONG_ID = '下单的是 16G 内存';
const LONG_CASE = 'pinduoduo:10001:9150000000000000019';

/** Every way in which this page has been seen to be built, spoken to and answered. */
const WAYS: [string, ReplicaOptions][] = [
  ['fetch', {}],
  ['XHR as text, flat envelope', { page: { transport: 'xhr' }, answers: { envelope: 'flat' } }],
  ['XHR as JSON, late rows', { page: { transport: 'xhr-json', late: 600 } }],
  ['numbers as text, flags as 0/1', { answers: { types: 'numbers', errorKey: 'error_code' } }],
  ['ids without quotes, by fetch', { answers: { types: 'unquoted-ids', csp: false } }],
  ['ids without quotes, by XHR', { answers: { types: 'unquoted-ids' }, page: { transport: 'xhr' } }],
  ['flat field names, late answer', { answers: { naming: 'flat', latency: 400 } }],
  ['flat names, flat envelope', { answers: { naming: 'flat', envelope: 'flat', types: 'numbers' } }],
  ['no test ids', { page: { layout: 'noids' } }],
  ['older label and version', { page: { ratingLabel: '用户评分', beast: '4-103-0', stars: 'glyphs' } }],
  ['stars as a number', { page: { stars: 'number', beast: '6-1-2', replyLabel: '回复 / 互动' } }],
];

for (const [name, options] of WAYS) {
  test(`reads the list: ${name}`, async ({ context }) => {
    const desk = await Desk.open(context);
    const shop = await ConsolePage.open(context, { count: 0, ...options });
    await expect(shop.mark(BUYER)).toContainText('物流延误');
    await expect(shop.mark(LONG_ID)).toBeVisible();
    expect((await desk.caseOf(LONG_ID)).id).toBe(LONG_CASE);
    const bad = shop.replica.state.reviews.slice(0, 10).filter(({ row }) => row.descScore <= 3);
    const cases = await desk.cases();
    for (const { row } of bad) {
      const found = cases.filter(({ review }) => review.orderSn === row.orderSn);
      expect(found, row.comment).toHaveLength(1);
      expect(found[0]).toMatchObject({
        id: `pinduoduo:10001:${row.reviewId}`,
        lane: 'active',
        review: { text: row.comment, rating: { stars: row.descScore, level: null }, paid: null },
      });
    }
    await expect(shop.marks()).toHaveCount(cases.length);
  });
}

test('digits that the page itself lost never become an id', async ({ context }) => {
  const desk = await Desk.open(context);
  const shop = await ConsolePage.open(context, {
    count: 0,
    page: { transport: 'xhr-json' },
    answers: { types: 'unquoted-ids' },
  });
  await expect(shop.mark(LONG_ID)).toBeVisible();
  const { id, review } = await desk.caseOf(LONG_ID);
  expect(review.id).toBeNull();
  expect(id).toContain(':~');
});

test('rows drawn anew every 300 ms keep one mark each, and nothing is told twice', async ({ context }) => {
  const desk = await Desk.open(context);
  const shop = await ConsolePage.open(context, { count: 0, page: { rerender: 300 } });
  await expect(shop.mark(BUYER)).toContainText('物流');
  const told = async () =>
    (await desk.table<CaseEvent>('events')).filter(({ type }) => type === 'seen').length;
  const low = shop.replica.state.reviews.slice(0, 10).filter(({ row }) => row.descScore <= 3).length;
  await expect.poll(told).toBeGreaterThanOrEqual(low);
  const counts = await shop.page.evaluate(async () => {
    const seen = new Set<number>();
    const end = performance.now() + 1_500;
    while (performance.now() < end) {
      // After the frame's own callbacks, as a person would see it.
      await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
      seen.add(document.querySelectorAll('haoshuo-mark').length);
    }
    return [...seen];
  });
  const cases = (await desk.cases()).length;
  expect(Math.max(...counts)).toBeLessThanOrEqual(cases);
  // Between two drawings every case has its mark again.
  await expect(shop.marks()).toHaveCount(cases);
  await expect(shop.row(BUYER).locator('haoshuo-mark')).toHaveCount(1);
  expect(await told()).toBe(cases);
});

test('a page at rest is left at rest', async ({ context }) => {
  const shop = await ConsolePage.open(context, { count: 0 });
  await expect(shop.mark(BUYER)).toContainText('物流');
  // While marks are still being drawn there are changes; something that never rests never answers 0.
  const changes = () =>
    shop.page.evaluate(
      () =>
        new Promise<number>((done) => {
          let count = 0;
          const observer = new MutationObserver((records) => {
            count += records.length;
          });
          observer.observe(document, {
            childList: true,
            characterData: true,
            attributes: true,
            subtree: true,
          });
          setTimeout(() => {
            observer.disconnect();
            done(count);
          }, 700);
        }),
    );
  await expect.poll(changes).toBe(0);
});

test('paging, page size, filters and a way through the console are followed', async ({ context }) => {
  const desk = await Desk.open(context);
  const shop = await ConsolePage.open(context, { count: 60 });
  const { page, replica } = shop;
  const shown = replica.state.reviews.map(({ row }) => row);
  const marksMatchCases = async () => {
    await expect
      .poll(async () => {
        const cases = new Set((await desk.cases()).map(({ review }) => review.orderSn));
        const rows = await page.locator('tbody').evaluateAll((all) =>
          all.map((row) => ({
            order: /\d{6}-\d{15}/.exec(row.textContent ?? '')?.[0] ?? '',
            marks: row.querySelectorAll('haoshuo-mark').length,
          })),
        );
        return rows.filter(({ order, marks }) => marks !== (cases.has(order) ? 1 : 0));
      })
      .toEqual([]);
  };
  await expect(shop.row(shown[0]?.comment ?? '')).toBeVisible();
  await marksMatchCases();
  await page.locator('li').getByText('2', { exact: true }).click();
  await expect(shop.row(shown[10]?.comment ?? '').first()).toBeVisible();
  await marksMatchCases();
  await page.getByTestId('beast-core-select-header').click();
  await page.getByRole('option', { name: '40' }).click();
  await expect(page.locator('tbody')).toHaveCount(40);
  await marksMatchCases();
  await page.getByText('2星', { exact: true }).click();
  await page.getByRole('button', { name: '查询' }).click();
  const twoStars = shown.filter((row) => row.descScore === 2);
  await expect(page.getByText(`共查询到 ${twoStars.length} 条`)).toBeVisible();
  await marksMatchCases();
  await expect(shop.marks()).toHaveCount(Math.min(40, twoStars.length));

  await page.getByRole('link', { name: '店铺首页' }).click();
  await expect(page.locator('tbody')).toHaveCount(0);
  await expect(shop.marks()).toHaveCount(0);
  await page.getByRole('link', { name: '评价管理' }).click();
  await expect(shop.mark(BUYER)).toContainText('物流');
  await marksMatchCases();
  const orders = (await desk.cases()).map(({ review }) => review.orderSn);
  expect(new Set(orders).size).toBe(orders.length);
});

test('rows alone are enough, and the answer joins their case later', async ({ context }) => {
  const desk = await Desk.open(context);
  const shop = await ConsolePage.open(context, { count: 0, page: { listPath: '/saturn/v9/list' } });
  await expect(shop.mark(LONG_ID)).toBeVisible();
  const rows = await desk.caseOf(LONG_ID);
  expect(rows.review).toMatchObject({ readFrom: 'rows', id: null, shop: null });
  const before = (await desk.cases()).length;

  shop.replica.setPage({ listPath: '/saturn/reviews/list' });
  await shop.page.reload();
  await expect.poll(async () => (await desk.caseOf(LONG_ID)).review.id).toBe('9150000000000000019');
  expect((await desk.caseOf(LONG_ID)).id).toBe(rows.id);
  expect((await desk.cases()).length).toBe(before);
  await expect(shop.row(LONG_ID).locator('haoshuo-mark')).toHaveCount(1);
});

test('a redesigned page is said aloud, with diagnostics that hold no buyer', async ({
  context,
  openPage,
  sidePanel,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const desk = await Desk.open(context);
  const shop = await ConsolePage.open(context, { count: 0, page: { layout: 'redesigned' } });
  await openPanelFromPopup(openPage);
  await shop.page.bringToFront();
  const { page: panel } = await sidePanel();
  const banner = panel.getByRole('alert').filter({ hasText: '页面改版，未能识别' });
  await expect(banner).toContainText('缺少：');
  await expect(banner).toContainText('评价行');
  await expect(shop.marks()).toHaveCount(0);
  // The page's own answer is still understood: the bad reviews are in the queue.
  expect((await desk.caseOf(BUYER)).grade).toBe('logistics');

  await banner.getByRole('button', { name: '复制诊断' }).click();
  await expect(banner.getByRole('button', { name: '已复制' })).toBeVisible();
  const copied = await shop.page.evaluate(() => navigator.clipboard.readText());
  expect(JSON.parse(copied)).toMatchObject({
    path: '/goods/evaluation/index',
    health: { state: 'unrecognised' },
  });
  for (const { row } of shop.replica.state.reviews)
    for (const secret of [row.orderSn, row.reviewId, row.name, row.comment.slice(0, 6), String(row.goodsId)])
      expect(copied).not.toContain(secret);
});

test('what changed at the platform becomes events, once', async ({ context }) => {
  const desk = await Desk.open(context);
  const shop = await ConsolePage.open(context, { count: 0 });
  await expect(shop.mark(BUYER)).toContainText('物流');
  const target = (part: string) => {
    const found = shop.replica.state.reviews.find(({ row }) => row.comment.includes(part));
    if (found === undefined) throw new Error(`No review “${part}”.`);
    return found.row;
  };
  const [worse, appended, reported, answered] = [
    target('袖口就开线'),
    target(BUYER),
    target('改评价'),
    target('16G'),
  ];
  worse.descScore = 1;
  appended.appendReview = { comment: '还把我拉黑了，杯盖也是裂的。', createTime: appended.createTime + 60 };
  reported.reportResult = { ...reported.reportResult, status: 10, desc: '已举报' };
  shop.replica.setReply(answered.reviewId, '您好，非常抱歉，已为您登记换货。');
  const lastOf = async (row: { reviewId: string }) =>
    (await desk.journal(`pinduoduo:10001:${row.reviewId}`)).filter(({ actor }) => actor.kind !== 'agent');
  for (const round of [1, 2]) {
    await shop.page.reload();
    await expect(shop.mark('16G'), `round ${round}`).toContainText('已回复');
    await expect.poll(async () => (await desk.caseOf('袖口就开线')).review.rating.stars).toBe(1);
    const changed = async (row: { reviewId: string }) =>
      (await lastOf(row)).flatMap((event) => (event.type === 'changed' ? event.data.fields : []));
    expect(await changed(worse)).toEqual(['rating']);
    expect(await changed(appended)).toEqual(['append']);
    expect(await changed(reported)).toEqual(['report']);
    expect(await changed(answered)).toEqual(['reply']);
    expect((await lastOf(appended)).filter(({ type }) => type === 'regraded')).toHaveLength(1);
    expect((await lastOf(answered)).filter(({ type }) => type === 'replied')).toMatchObject([
      { data: { text: '您好，非常抱歉，已为您登记换货。', via: 'answer' } },
    ]);
  }
});
