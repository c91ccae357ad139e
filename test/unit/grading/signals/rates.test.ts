import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BURST_HISTORY, type BurstFigures, burst, densestDay } from '@/lib/grading/signals/burst';
import { poissonTail, strengthOf } from '@/lib/grading/signals/chance';
import { BUYER_HISTORY, type BuyerFigures, isTelling, sameBuyer } from '@/lib/grading/signals/same-buyer';
import { traceOf } from '@/lib/grading/signals/trace';
import { DAY, HOUR } from '@/lib/review/time';
import { NOW, review } from '../../../support/reviews';

describe('chance', () => {
  it.each([
    [0, 3, 1],
    [1, 0, 0],
    [1, 1, 1 - Math.exp(-1)],
    [3, 0.2, 0.001_148_481],
    [10, 2, 4.649_8e-5],
    [152, 100, 6.2e-7],
  ])('brings %i or more where %f is usual with %f', (count, mean, expected) => {
    expect(poissonTail(count, mean)).toBeCloseTo(expected, 6);
  });

  it('falls with the count and grows with the mean, between 0 and 1, also far out', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 600 }),
        fc.double({ min: 1e-6, max: 400, noNaN: true }),
        (count, mean) => {
          const tail = poissonTail(count, mean);
          expect(tail).toBeGreaterThanOrEqual(0);
          expect(tail).toBeLessThanOrEqual(1);
          expect(poissonTail(count + 1, mean)).toBeLessThanOrEqual(tail + 1e-9);
          expect(poissonTail(count, mean * 1.5)).toBeGreaterThanOrEqual(tail - 1e-9);
          expect(strengthOf(tail)).toBeGreaterThanOrEqual(0);
          expect(strengthOf(tail)).toBeLessThanOrEqual(1);
        },
      ),
    );
    expect(poissonTail(40, 0.1)).toBeGreaterThan(0);
    expect(poissonTail(40, 0.1)).toBeLessThan(1e-80);
  });
});

describe('a masked name', () => {
  it.each(['a***b', 't**3', '小**明', 'j***5'])('%s can tell buyers apart', (mask) => {
    expect(isTelling(mask)).toBe(true);
  });
  it.each([
    null,
    '',
    '***',
    '*',
    '李***',
    '匿***',
    '匿名用户',
    '匿*名',
    '用户***',
    'jd***',
    'tb**',
    'T**b*1',
    '..***',
    '小明',
  ])('%s cannot', (mask) => {
    expect(isTelling(mask)).toBe(false);
  });

  const told = (change: Partial<BuyerFigures> = {}): BuyerFigures => ({
    mask: 'a***b',
    reviews: [0, 1, 2].map((i) => ({ id: `${i}`, orderSn: `o${i}`, at: NOW + i * DAY })),
    ofShop: 20,
    before: 0,
    known: BUYER_HISTORY,
    ...change,
  });

  it('over three orders of a small shop is a signal that says how little it proves', () => {
    expect(sameBuyer('0', told())).toMatchObject({
      kind: 'same-buyer',
      cases: ['2', '1'],
      others: 2,
      figures: { mask: 'a***b', orders: 3, days: 2, expected: 0.04 },
    });
  });

  it.each<[string, Partial<BuyerFigures>]>([
    ['two orders', { reviews: told().reviews.slice(0, 2) }],
    ['three reviews of one order', { reviews: told().reviews.map((one) => ({ ...one, orderSn: 'o' })) }],
    ['orders that are not known', { reviews: told().reviews.map((one) => ({ ...one, orderSn: null })) }],
    ['a shop so large that three strangers share it', { ofShop: 300 }],
    ['a mask that has always been there', { before: 40 }],
    ['a family name', { mask: '李***' }],
    [
      'a mask that thousands share',
      {
        reviews: Array.from({ length: 2_000 }, (_, i) => ({ id: `${i}`, orderSn: `o${i}`, at: NOW + i })),
      },
    ],
    ['no reviews', { reviews: [] }],
  ])('is none of %s', (_name, change) => {
    expect(sameBuyer('0', told(change))).toBeNull();
  });
});

describe('a burst', () => {
  const stamped = (times: readonly number[]) => times.map((at, i) => ({ id: `${i}`, at }));

  it('is the fullest day around a review, whatever the order', () => {
    const times = fc.array(fc.integer({ min: -2 * DAY, max: 2 * DAY }), { maxLength: 40 });
    fc.assert(
      fc.property(times, (others) => {
        const one = { id: 'one', at: 0 };
        const near = stamped(others.filter((at) => Math.abs(at) < DAY));
        const day = densestDay(one, near);
        expect(day.reviews).toContainEqual(one);
        expect(densestDay(one, [...near, one].reverse()).reviews.length).toBe(day.reviews.length);
        for (const { at } of day.reviews) expect(at >= day.from && at < day.from + DAY).toBe(true);
        const most = Math.max(
          ...[...near, one].map(({ at: from }) =>
            from > 0 || from <= -DAY
              ? 0
              : [...near, one].filter(({ at }) => at >= from && at < from + DAY).length,
          ),
        );
        expect(day.reviews.length).toBe(most);
      }),
    );
  });

  it('takes two days of a list that prints no hours for two days', () => {
    const near = stamped([-DAY + 1, 0, 0, 0]);
    expect(densestDay({ id: '1', at: 0 }, near).reviews.length).toBe(4);
    expect(densestDay({ id: '1', at: 0 }, stamped([-DAY, 0, DAY])).reviews).toHaveLength(1);
  });

  const told = (count: number, change: Partial<BurstFigures> = {}): BurstFigures => ({
    of: 'product',
    day: densestDay({ id: '0', at: NOW }, stamped(Array.from({ length: count }, (_, i) => NOW + i * 60_000))),
    more: false,
    before: 3,
    known: BURST_HISTORY,
    ...change,
  });

  it('is a day far above the usual rate, with the figures of both', () => {
    expect(burst('0', told(8))).toMatchObject({
      kind: 'burst',
      cases: ['1', '2', '3', '4', '5', '6', '7'],
      others: 7,
      figures: { of: 'product', count: 8, hours: 24, from: NOW, before: 3, days: 30 },
    });
    expect(burst('0', told(480))?.cases).toHaveLength(20);
    expect(burst('0', told(5, { before: 0 }))).not.toBeNull();
  });

  it.each<[string, BurstFigures]>([
    ['four reviews of a quiet product', told(4, { before: 0 })],
    ['six reviews of one with one every other day', told(6, { before: 15 })],
    ['a busy shop with half more than usual', told(480, { before: 30 * 300 })],
    ['a desk that knows the shop since yesterday', told(50, { before: 0, known: DAY })],
    ['a desk that knows nothing of before', told(50, { before: 0, known: 0 })],
  ])('is none of %s', (_name, figures) => {
    expect(burst('0', figures)).toBeNull();
  });
});

describe('a trace', () => {
  it('has no key of what is not known, and few of what is', () => {
    const bare = review({ shop: null, buyer: null, text: null, createdAt: null });
    expect(traceOf('x', bare)).toEqual({ id: 'x' });
    const full = traceOf('x', review({ buyer: 'a***b', text: '盖子裂了，水漏了一桌子，客服半天不回' }));
    expect(full).toEqual({
      id: 'x',
      bands: expect.any(Array),
      shop: 'pinduoduo:10001',
      product: 'pinduoduo:10001|800000000002',
      buyer: 'pinduoduo:10001|a***b',
      at: NOW - HOUR / 6,
    });
    expect(full.bands).toHaveLength(6);
  });
});
