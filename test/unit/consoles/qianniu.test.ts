// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { QIANNIU_HOOKS } from '@/lib/consoles/qianniu';
import { QIANNIU } from '@/lib/consoles/qianniu/file';
import { reviewSchema } from '@/lib/review/schema';
import { consoleKit } from './kit';

const kit = consoleKit(QIANNIU, QIANNIU_HOOKS, 'h5api.m.taobao.com', QIANNIU.answers?.taps[0]?.path ?? '');

describe('the list answer', () => {
  const { reviews, skipped } = kit.answer('list.json');

  it('is read whole', () => {
    expect(skipped).toBe(0);
    expect(reviews.map(({ rating }) => rating)).toEqual([
      { stars: null, level: 'bad' },
      // The review was good, its append was not.
      { stars: null, level: 'neutral' },
      { stars: null, level: 'neutral' },
    ]);
    expect(reviews.map(({ reply, canReply }) => [reply.replied, canReply])).toEqual([
      [false, true],
      [false, true],
      [true, false],
    ]);
    expect(reviews[0]).toMatchObject({
      id: '1200000000001',
      orderSn: '4000000000000000001',
      product: { id: '800000000001', name: '示例保温杯 500ml' },
      text: '杯盖第三天就漏水，包里都湿了。',
      buyer: '木**',
      createdAt: 1_790_000_000_000,
      images: ['https://img.example.invalid/a1.jpg'],
      paid: null,
      report: { state: 'none', label: '投诉评价' },
    });
    expect(reviews[1]?.append).toEqual({ text: '洗了两次有点起球。', at: null });
    for (const review of reviews) expect(reviewSchema.safeParse(review).success).toBe(true);
  });

  it.each([
    [
      'the envelope of 2021',
      (text: string) => JSON.stringify({ ...JSON.parse(text), data: JSON.parse(text).data.data }),
    ],
    ['numbers as text', (text: string) => text.replaceAll('1790000000000', '"1790000000000"')],
    ['seconds', (text: string) => text.replaceAll(/(17[89]\d{7})000\b/g, '$1')],
    ['codes as numbers', (text: string) => text.replaceAll(/"(1[123])"/g, '$1')],
    ['ids without quotes', (text: string) => text.replaceAll(/"(\d{13,19})"/g, '$1')],
  ])('says the same with %s', (_name, change) => {
    expect(kit.answerOf(change(kit.text('list.json')))).toEqual({ reviews, skipped });
  });

  it('is none when the platform refuses', () => {
    for (const ret of ['FAIL_SYS_USER_VALIDATE::x', 'RGV587_ERROR::SM'])
      expect(kit.answerOf(JSON.stringify({ ret: [ret], data: {} }))).toBeNull();
  });
});

describe.each(['rows', 'tolerant', 'inline'])('rows of %s', (name) => {
  it('show the same three reviews', () => {
    const rows = kit.rows(name);
    expect(rows.map(({ review }) => [review.orderSn, review.rating.level, review.text])).toEqual([
      ['4000000000000000001', 'bad', '杯盖第三天就漏水，包里都湿了。'],
      ['4000000000000000003', 'good', '袜子厚实，颜色正。'],
      ['4000000000000000004', 'neutral', '亮度还行，线有点短。'],
    ]);
    expect(rows[0]?.review).toMatchObject({
      id: '1200000000001',
      product: { id: '800000000001', name: '示例保温杯 500ml' },
      createdAt: Date.UTC(2026, 8, 21, 2, 13),
      canReply: true,
      reply: { replied: false },
    });
    expect(rows[1]?.review.append?.text).toBe('洗了两次有点起球。');
    expect(rows[2]?.review.reply.replied).toBe(true);
    // A mark in the row itself would get a cell of its own.
    expect(rows.flatMap(({ markAnchors }) => markAnchors).some((place) => place.matches('tr'))).toBe(false);
    for (const { parts, markAnchors } of rows)
      expect(parts.some((part) => part.contains(markAnchors[0] ?? null))).toBe(true);
  });
});

it('states of complaint, window and append', () => {
  const rows = kit.rows('states').map(({ review }) => review);
  expect(rows.map(({ report }) => report?.state ?? null)).toEqual([
    'upheld',
    'rejected',
    'rejected',
    'pending',
    'pending',
    'reported',
    null,
    null,
  ]);
  expect(rows.map(({ canReply }) => canReply)).toEqual([false, false, false, null, null, null, true, null]);
  // The review is answered, its append is not.
  expect(rows[6]).toMatchObject({
    reply: { replied: false },
    append: { text: '用了一周开裂了。', at: Date.UTC(2026, 8, 20) },
  });
  expect(rows[7]).toMatchObject({ text: null, reply: { replied: true } });
});

it.each([
  ['empty', 'empty'],
  ['loading', 'loading'],
  ['redesigned', 'unrecognised'],
])('%s is told as %s', (name, kind) => {
  expect(kit.adapter.readRows(kit.page(name)).kind).toBe(kind);
});

it('the price is learnt on the order page, and nowhere else', () => {
  const root = kit.page('order-detail');
  const at = (path: string) => kit.adapter.readOrderPage(root, new URL(`https://qn.taobao.com${path}`));
  expect(at('/home.htm/trade-platform/tp/detail?bizOrderId=1')).toEqual([
    { orderSn: '4000000000000000001', paid: 15_800 },
  ]);
  expect(at('/home.htm/trade-platform/tp/sold')).toEqual([]);
});

it('and in the answer of the list of sold items', () => {
  const sold = (host: string, answer = kit.text('sold.json')) =>
    kit.adapter.readOrders({
      host,
      path: '/trade/itemlist/asyncSold.htm',
      request: null,
      answer,
      lossy: false,
    });
  const prices = [
    { orderSn: '4000000000000000001', paid: 15_800 },
    { orderSn: '4000000000000000002', paid: 3_990 },
  ];
  expect(sold('trade.taobao.com')).toEqual(prices);
  expect(sold('trade.taobao.com', kit.text('sold.json').replaceAll(/"(\d{19})"/g, '$1'))).toEqual(prices);
  expect(sold('evil.example')).toEqual([]);
});

it.each([
  ['https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC?current=2', 'yes'],
  ['https://qn.taobao.com/home.htm/comment-manage/list', 'yes'],
  ['https://qn.taobao.com/home.htm/comment-manage/list/', 'yes'],
  ['https://qn.taobao.com/home.htm/comment-manage/ask-all', 'no'],
  ['https://trade.taobao.com/home.htm/comment-manage/list', 'no'],
])('%s: %s', (address, said) => {
  expect(kit.adapter.isReviewPage(new URL(address))).toBe(said);
});

it('a sent reply is told by the page’s own message', () => {
  const root = kit.page('toast');
  expect(kit.adapter.sentToast(root)).toBe('商家回复成功');
});
