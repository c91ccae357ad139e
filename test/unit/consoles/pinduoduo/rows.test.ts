// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { reviewSchema } from '@/lib/review/schema';
import { pinduoduo, rowsOn, showPage } from './fixture';

const { readRows } = pinduoduo;

const LAYOUTS = [
  'beast-5-188',
  'beast-5-178',
  'beast-4-103',
  'no-testid',
  'labels-only',
  'one-body',
  'header-stem',
];

describe.each(LAYOUTS)('%s', (name) => {
  it('shows the same three reviews', () => {
    const rows = rowsOn(showPage(name));
    expect(rows.map(({ review }) => review.rating.stars)).toEqual([5, 1, 3]);
    expect(rows.map(({ review }) => review.report?.state)).toEqual(['none', 'pending', 'rejected']);
    expect(rows[1]?.review).toEqual({
      console: 'pinduoduo',
      shop: null,
      id: null,
      orderSn: '260902-100000000000002',
      product: { id: '800000000002', name: '示例收纳盒', sku: null },
      rating: { stars: 1, level: null },
      parts: { logistics: null, service: null },
      text: '收到时盖子裂了，找客服半天没人理。',
      append: null,
      images: ['https://review.pddpic.com/1.jpg'],
      buyer: '匿***',
      createdAt: Date.UTC(2026, 8, 2, 5, 20),
      paid: null,
      reply: { replied: false, text: null, at: null },
      canReply: null,
      report: { state: 'pending', label: '举报处理中' },
      readFrom: 'rows',
    });
    expect(rows[0]?.review.reply.replied).toBe(true);
    expect(rows[2]?.review.text).toBeNull();
    for (const { review } of rows) expect(reviewSchema.safeParse(review).success).toBe(true);
  });

  it('has a row element and a place for the mark of its own for each', () => {
    const rows = rowsOn(showPage(name));
    expect(new Set(rows.map(({ element }) => element)).size).toBe(3);
    for (const { parts, markAnchors } of rows)
      expect(parts.filter((part) => part.contains(markAnchors[0] ?? null))).toHaveLength(1);
    expect(rows[0]?.markAnchors[0]?.textContent).toBe('互动数：1');
  });
});

it.each([
  ['redesigned', 'unrecognised'],
  ['empty', 'empty'],
  ['loading', 'loading'],
])('%s is told as %s', (name, kind) => {
  expect(readRows(showPage(name)).kind).toBe(kind);
});

it('a redesigned page names what is missing', () => {
  expect(readRows(showPage('redesigned'))).toMatchObject({
    missing: expect.arrayContaining(['row', 'order']),
  });
});

it('names the parts that no row has', () => {
  const root = showPage('beast-5-188');
  for (const icon of root.querySelectorAll('svg')) icon.remove();
  const reading = readRows(root);
  expect(reading).toMatchObject({ kind: 'rows', missing: ['stars'] });
});

it('words of a buyer are no order number, rating, time, product or empty list', () => {
  const [row, ...more] = rowsOn(showPage('hostile'));
  expect(more).toEqual([]);
  expect(row?.review).toMatchObject({
    orderSn: '260902-100000000000002',
    rating: { stars: 1 },
    createdAt: Date.UTC(2026, 8, 2, 5, 20),
    product: { id: '800000000002', name: '<script>alert(1)</script>' },
  });
  expect(row?.review.text).toContain('<img src=x onerror=alert(1)>');
});

it('reads forty rows, each with its own order', () => {
  const root = showPage('beast-5-188');
  const table = root.querySelector('table');
  const [group] = root.querySelectorAll('tbody');
  for (let i = 0; i < 37; i++) {
    const copy = group?.cloneNode(true) as HTMLElement;
    copy.innerHTML = copy.innerHTML.replace('260901-100000000000001', `260901-1000000000001${10 + i}`);
    table?.append(copy);
  }
  expect(new Set(rowsOn(root).map(({ review }) => review.orderSn)).size).toBe(40);
});
