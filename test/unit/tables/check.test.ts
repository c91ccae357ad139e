import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Checked, checkTable } from '@/lib/tables/check';
import { FIELDS, type Field } from '@/lib/tables/fields';
import { findHeaderRow, guessMapping, type Mapping, signatureOf } from '@/lib/tables/mapping';
import { PROBLEM_HEADER } from '@/lib/tables/problem';
import { readRow } from '@/lib/tables/row';
import { tableOf } from '@/lib/tables/table';

const HEADERS = ['评价内容', '评价等级', '订单编号', '商品名称', '评价时间', '实付金额（元）', '商家回复'];

function check(rows: string[][], shop: string | null = null, mapping?: Mapping): Checked {
  const table = tableOf({ name: '', rows });
  const steps = checkTable(table, mapping ?? guessMapping(table.headers), shop);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
const faultsOf = (cells: string[], headers = HEADERS) =>
  check([headers, cells]).faulty.flatMap(({ faults }) => faults.map(({ field, code }) => `${field} ${code}`));

describe('mapping', () => {
  it('is guessed from the names of the platforms, the surest first', () => {
    expect(
      guessMapping(['评价', '评价内容', '*评分', 'SKU编号', '规格', 'ORDER NO.', '实付金额(元)', '备注']),
    ).toEqual({
      text: 1,
      rating: 2,
      productId: 3,
      sku: 4,
      orderSn: 5,
      paid: 6,
    });
  });

  it('finds the headers under a title, and none where there are none', () => {
    expect(findHeaderRow([['十一月评价'], [], HEADERS, ['差', '1']])).toBe(2);
    expect(findHeaderRow([['质量太差', '1']])).toBeNull();
    expect(tableOf({ name: '', rows: [['质量太差', '1']] }).headers).toEqual(['A', 'B']);
  });

  it('is known by the headers in their order, with or without our own column', () => {
    expect(signatureOf([...HEADERS, PROBLEM_HEADER])).toBe(signatureOf([...HEADERS, ' ']));
    expect(signatureOf(HEADERS.toReversed())).not.toBe(signatureOf(HEADERS));
  });
});

describe('a row', () => {
  it('becomes a review', () => {
    const { reviews, shopNames } = check(
      [HEADERS, ['质量太差', '差评', '261122-1', '收纳盒', '2026-11-22 18:05', '￥158', '']],
      '小店',
    );
    expect(reviews[0]).toMatchObject({
      console: 'import',
      text: '质量太差',
      rating: { stars: null, level: 'bad' },
      orderSn: '261122-1',
      product: { id: null, name: '收纳盒', sku: null },
      createdAt: Date.UTC(2026, 10, 22, 10, 5),
      paid: 15_800,
      reply: { replied: false, text: null, at: null },
      readFrom: 'answer',
    });
    expect(shopNames.get(reviews[0]?.shop ?? '')).toBe('小店');
  });

  it('does not know what no column tells', () => {
    const read = readRow(['差'], { text: 0 }, null);
    expect(read).toMatchObject({
      review: {
        shop: null,
        orderSn: null,
        createdAt: null,
        paid: null,
        reply: { replied: null },
        buyer: null,
      },
    });
  });

  it.each([
    ['rating 6', ['差', '6'], 'rating rating'],
    ['a time that is none', ['差', '1', '', '', '昨天'], 'createdAt time'],
    ['an amount that is none', ['差', '1', '', '', '', '一百'], 'paid money'],
    ['an order that Excel rounded', ['差', '1', '2.6E+17'], 'orderSn rounded'],
    ['an order that is a formula', ['差', '1', '=HYPERLINK("x")'], 'orderSn id'],
    ['a long text', ['差'.repeat(5_001), '1'], 'text long'],
    ['broken characters', ['质量\ufffd差', '1'], 'text garbled'],
    ['nothing to go by', ['', '', '261122-1'], 'text nothing'],
  ])('with %s is told with its field', (_, cells, fault) => expect(faultsOf(cells)).toEqual([fault]));

  it('tells everything that is wrong at once', () => {
    expect(faultsOf(['差', '9', '订单', '', '昨天'])).toEqual([
      'rating rating',
      'orderSn id',
      'createdAt time',
    ]);
  });

  it('that is there twice counts once, and the second names the first; blank rows count for nothing', () => {
    const row = ['差', '1', '261122-1', '收纳盒'];
    const { reviews, faulty, blank } = check([HEADERS, row, [], row, ['差', '1', '261122-2', '收纳盒']]);
    expect([reviews.length, blank]).toEqual([2, 1]);
    expect(faulty).toMatchObject([{ row: 4, faults: [{ code: 'twice', value: '2' }] }]);
  });

  it('keeps its identity when only rating, price or reply change, and gets another with other words', () => {
    const idOf = (cells: string[]) => check([HEADERS, cells]).reviews[0]?.id;
    const before = idOf(['差', '1', '261122-1', '', '', '', '']);
    expect(idOf(['差', '2', '261122-1', '', '', '9.9', '抱歉'])).toBe(before);
    expect(idOf(['很差', '1', '261122-1', '', '', '', ''])).not.toBe(before);
  });
});

describe('whatever the cells', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('=1+1', '6', '1', '差评', '2026-11-22', '1e99', '-', '\u0000', '\ud800', '<img src=x>'),
  );
  const mapping = Object.fromEntries(FIELDS.map((field, i) => [field, i])) as Record<Field, number>;

  it('a row is a review or has faults, the same each time', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 14 }), (cells) => {
        const read = readRow(cells, mapping, null);
        expect(readRow(cells, mapping, null)).toEqual(read);
        if ('faults' in read) expect(read.faults.length).toBeGreaterThan(0);
        else expect(read.review.id).not.toBeNull();
      }),
    );
  });

  it('a text comes out to the letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const read = readRow([text, '1'], { text: 0, rating: 1 }, null);
        if ('faults' in read) expect(text).toContain('\ufffd');
        else expect([text.trim(), null]).toContain(read.review.text);
      }),
    );
  });

  it('the order of rows and columns does not matter', () => {
    const row = fc.record({
      text: fc.string({ minLength: 1 }),
      rating: fc.constantFrom('1', '2'),
      order: fc.integer({ min: 1 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: ({ order }) => order }), (rows) => {
        const one = check([
          ['评价内容', '评分', '订单号'],
          ...rows.map((r) => [r.text, r.rating, String(r.order)]),
        ]);
        const other = check([
          ['订单号', '评价内容', '评分'],
          ...rows.toReversed().map((r) => [String(r.order), r.text, r.rating]),
        ]);
        expect(other.reviews.toReversed()).toEqual(one.reviews);
      }),
    );
  });
});

it('200,000 rows stay 200,000 reviews with an id of their own, in small steps', () => {
  const rows = Array.from({ length: 200_000 }, (_, i) => [`质量太差，第 ${i} 个`, '1', String(9e11 + i)]);
  const table = tableOf({ name: '', rows: [HEADERS, ...rows] });
  const steps = checkTable(table, guessMapping(HEADERS), null);
  let breaths = 0;
  for (;;) {
    const step = steps.next();
    if (!step.done) {
      breaths++;
      continue;
    }
    expect(step.value.reviews).toHaveLength(200_000);
    expect(step.value.faulty).toEqual([]);
    break;
  }
  // Fewer, and the page would stand still for longer than a key press may wait.
  expect(breaths).toBeGreaterThanOrEqual(399);
}, 60_000);
