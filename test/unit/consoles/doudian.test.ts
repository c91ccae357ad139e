// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { DOUDIAN_HOOKS } from '@/lib/consoles/doudian';
import { DOUDIAN } from '@/lib/consoles/doudian/file';
import { reviewSchema } from '@/lib/review/schema';
import { consoleKit } from './kit';

const kit = consoleKit(DOUDIAN, DOUDIAN_HOOKS, 'fxg.jinritemai.com', '/product/tcomment/commentList');

describe('the list answer', () => {
  const { reviews, skipped } = kit.answer('list.json');

  it('is read whole', () => {
    expect(skipped).toBe(0);
    expect(reviews.map(({ rating }) => rating)).toEqual([
      { stars: 1, level: 'bad' },
      { stars: 3, level: 'neutral' },
      { stars: 5, level: 'good' },
    ]);
    expect(reviews[0]).toMatchObject({
      id: '7700000000000000001',
      orderSn: '6900000000000000001',
      product: { id: '3600000000000000001', name: '示例双肩包', sku: '黑色;标准款' },
      parts: { logistics: 4, service: 3 },
      text: '拉链用两次就坏了。',
      append: null,
      createdAt: 1_790_000_000_000,
      paid: null,
      reply: { replied: false, text: null, at: null },
    });
    expect(reviews[1]).toMatchObject({
      append: { text: '戴久了觉得还行。', at: 1_790_100_000_000 },
      reply: { replied: true, text: '感谢反馈，我们会核对色卡。', at: 1_789_950_000_000 },
    });
    expect(reviews[2]?.text).toBeNull();
    for (const review of reviews) expect(reviewSchema.safeParse(review).success).toBe(true);
  });

  it.each([
    ['ids without quotes', (text: string) => text.replaceAll(/"(\d{16,19})"/g, '$1')],
    ['milliseconds', (text: string) => text.replaceAll(/\b(17[89]\d{7})\b/g, '$1000')],
    ['numbers as text', (text: string) => text.replaceAll(/: (\d+)([,}\s])/g, ': "$1"$2')],
    ['a code as text', (text: string) => text.replace('"code": 0', '"code": "0"')],
  ])('says the same with %s', (_name, change) => {
    expect(kit.answerOf(change(kit.text('list.json')))).toEqual({ reviews, skipped });
  });

  it('is none when the account may not see reviews', () => {
    expect(kit.answerOf('{"code":"-10001","msg":"您无操作权限"}')).toBeNull();
    expect(kit.answerOf('{"code":"-10001","data":[]}')).toBeNull();
  });
});

describe.each(['rows', 'rate', 'words', 'ant-2021'])('rows of %s', (name) => {
  it('show the same three reviews', () => {
    const rows = kit.rows(name);
    expect(rows.map(({ review }) => [review.orderSn, review.text, review.reply.replied])).toEqual([
      ['6900000000000000001', '拉链用两次就坏了。', false],
      ['6900000000000000003', '颜色比图片浅一点。', true],
      ['6900000000000000004', null, false],
    ]);
    expect(rows.map(({ review }) => review.rating)).toEqual(
      name === 'ant-2021'
        ? [
            { stars: null, level: 'bad' },
            { stars: null, level: 'neutral' },
            { stars: null, level: 'good' },
          ]
        : [1, 3, 5].map((stars) => ({ stars, level: null })),
    );
    expect(rows[0]?.review).toMatchObject({
      product: { id: '3600000000000000001', name: '示例双肩包' },
      createdAt: Date.UTC(2026, 8, 21, 14, 13, 20),
    });
    expect(rows[1]?.review).toMatchObject({
      append: { text: '戴久了觉得还行。' },
      reply: { text: '感谢反馈，我们会核对色卡。' },
    });
  });
});

it('rows in an open shadow root and late ones are found; in a closed one nothing is said to be known', () => {
  const root = kit.page('rows');
  const holder = document.createElement('div');
  const shadow = holder.attachShadow({ mode: 'open' });
  shadow.append(...root.body.childNodes);
  root.body.append(holder);
  const reading = kit.adapter.readRows(root);
  expect(reading).toMatchObject({ kind: 'rows' });
  expect(kit.adapter.roots(root)).toContain(shadow);
});

it.each([
  ['empty', 'empty'],
  ['loading', 'loading'],
  ['redesigned', 'unrecognised'],
])('%s is told as %s', (name, kind) => {
  expect(kit.adapter.readRows(kit.page(name)).kind).toBe(kind);
});

it.each([
  ['order-detail', '/ffa/order/detail?order_id=1', [{ orderSn: '6900000000000000001', paid: 11_900 }]],
  [
    'order-list',
    '/ffa/morder/order/list',
    [
      { orderSn: '6900000000000000001', paid: 11_900 },
      { orderSn: '6900000000000000003', paid: 5_990 },
    ],
  ],
])('prices of %s', (name, path, prices) => {
  const url = new URL(path, 'https://fxg.jinritemai.com');
  expect(kit.adapter.readOrderPage(kit.page(name), url)).toEqual(prices);
});

it.each([
  ['https://fxg.jinritemai.com/ffa/maftersale/comment?tab=1', 'yes'],
  ['https://fxg.jinritemai.com/ffa/g/comment', 'yes'],
  ['https://fxg.jinritemai.com/index.html#/ffa/g/comment', 'yes'],
  ['https://fxg.jinritemai.com/index.html', 'no'],
  ['https://fxg.jinritemai.com/ffa/morder/order/list', 'no'],
])('%s: %s', (address, said) => {
  expect(kit.adapter.isReviewPage(new URL(address))).toBe(said);
});
