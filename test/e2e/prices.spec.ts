import type { BrowserContext, Page } from '@playwright/test';
import type { OrderRow } from '../../lib/store/orders';
import type { ReplicaReview } from '../consoles/pinduoduo/row';
import { createReplica } from '../consoles/pinduoduo/server';
import { ConsolePage } from './harness/console-page';
import { Desk } from './harness/desk';
import { expect, test } from './harness/fixtures';
import { reviewsOf } from './harness/reviews';

const OURS = '袖口开线，起球也厉害';
const ORDER_PAGE = 'https://mms.pinduoduo.com/orders/detail?sn=';

/** One bad review whose order cost 158 元. */
function shopReview(): ReplicaReview {
  const [review] = reviewsOf([{ comment: OURS, paid: 15_800 }]);
  if (review === undefined) throw new Error('No review.');
  return review;
}

const pricesOf = (desk: Desk): Promise<OrderRow[]> => desk.table<OrderRow>('orders');
/** What is offered for 产品质量 between 100 and 300 元. */
const offerIn = (panel: Page) => panel.getByText('补发＋10 元券').filter({ visible: true });

async function orderTab(context: BrowserContext, open: () => Promise<void>): Promise<Page> {
  const opened = context.waitForEvent('page');
  await open();
  return opened;
}

test('the order is opened from the case, and price and offer come by themselves', async ({
  context,
  sidePanel,
}) => {
  const desk = await Desk.open(context);
  const review = shopReview();
  const replica = createReplica({ reviews: [review] });
  await replica.install(context);
  const shop = await ConsolePage.of(context, replica);
  await expect(shop.mark(OURS)).toBeVisible();
  await shop.page.bringToFront();
  await shop.mark(OURS).click();
  const { page: panel } = await sidePanel();
  const button = panel.getByRole('button', { name: '打开订单查看实付' });
  await expect(button).toBeVisible();
  await expect(offerIn(panel)).toHaveCount(0);

  const tab = await orderTab(context, () => button.click());
  await expect(tab.getByText('¥158.00')).toBeVisible();
  expect(tab.url()).toBe(`${ORDER_PAGE}${review.order.orderSn}`);

  await expect(offerIn(panel)).toBeVisible();
  await expect(panel.getByText('实付 158 元', { exact: false }).first()).toBeVisible();
  await expect(panel.getByLabel('实付（元）')).toHaveCount(0);
  const row = await desk.caseOf(OURS);
  expect(row.pricedAt).toBe(15_800);
  expect((await desk.journal(row.id)).filter(({ type }) => type === 'priced')).toMatchObject([
    { actor: { kind: 'page' } },
  ]);
  // Opening an order is no work on the case.
  expect(row.status).toBe('new');
  await panel.getByText('历史').first().click();
  await expect(panel.getByText('得知实付 158 元')).toBeVisible();
});

test('a price that was seen before its review came is there with the case', async ({ context }) => {
  const desk = await Desk.open(context);
  const review = shopReview();
  const replica = createReplica({ reviews: [review] });
  const page = await context.newPage();
  await replica.install(page);
  await page.goto(`${ORDER_PAGE}${review.order.orderSn}`);
  await expect.poll(() => pricesOf(desk)).toHaveLength(1);
  expect(await desk.cases()).toEqual([]);
  await page.goto('https://mms.pinduoduo.com/goods/evaluation/index');
  expect((await desk.caseOf(OURS)).pricedAt).toBe(15_800);
});

test('an agent who wanders from order to order in the console teaches each, and a dead worker loses none', async ({
  context,
  killWorker,
}) => {
  const desk = await Desk.open(context);
  const told = [
    { comment: OURS, paid: 15_800 },
    { comment: '色差太大，和图片不一样', paid: 990 },
  ];
  const shop = await ConsolePage.open(context, { reviews: reviewsOf(told) });
  for (const { comment, paid } of told) {
    await expect(shop.mark(comment)).toBeVisible();
    await killWorker();
    await shop.row(comment).getByText('查看订单').click();
    await expect.poll(async () => (await desk.caseOf(comment)).pricedAt).toBe(paid);
    await shop.page.getByText('返回评价管理').click();
  }
  expect(await pricesOf(desk)).toHaveLength(2);
});

const HOSTILE: [string, { paid?: number; goodsName?: string }][] = [
  ['a negative amount', { paid: -15_800 }],
  ['a huge amount', { paid: 1e12 }],
  ['two amounts', { goodsName: '收纳盒 实付：¥1.00' }],
  ['two orders', { goodsName: '收纳盒 订单编号：261122-999999999999999' }],
  ['markup with an amount', { goodsName: '<img src=x onerror="window.__pwned=1"><b>实付：￥1</b>' }],
];

for (const [name, { paid, goodsName }] of HOSTILE) {
  test(`an order page with ${name} teaches nothing`, async ({ context }) => {
    const desk = await Desk.open(context);
    const [good, bad] = reviewsOf([{ comment: OURS, paid: 15_800 }, { comment: '瓶盖没拧紧漏了一半' }]);
    if (good === undefined || bad === undefined) throw new Error('No reviews.');
    if (paid !== undefined) bad.order.paid = paid;
    if (goodsName !== undefined) bad.row.goodsName = goodsName;
    const page = await context.newPage();
    await createReplica({ reviews: [good, bad] }).install(page);
    await page.goto(`${ORDER_PAGE}${bad.order.orderSn}`);
    await expect(page.getByText(bad.order.orderSn)).toBeVisible();
    // The bad one was there all the time that a good one takes to be learnt.
    const other = await context.newPage();
    await createReplica({ reviews: [good] }).install(other);
    await other.goto(`${ORDER_PAGE}${good.order.orderSn}`);
    await expect.poll(async () => (await pricesOf(desk)).length).toBeGreaterThan(0);
    expect(await pricesOf(desk)).toMatchObject([{ key: `pinduoduo|${good.order.orderSn}`, paid: 15_800 }]);
    expect(await page.evaluate(() => '__pwned' in window)).toBe(false);
  });
}
