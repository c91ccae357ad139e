import { describe, expect, it } from 'vitest';
import { PROMISE_TYPES } from '@/lib/promises/contract';
import { penaltyFor } from '@/lib/promises/penalty';

describe('what a broken promise costs', () => {
  it.each([
    [1_000, 500],
    [10_000, 500],
    [10_010, 501],
    [23_400, 1_170],
    [100_000, 5_000],
    [9_999_900, 5_000],
    [0, 500],
  ])('of %i 分 is %i, never below 5 or above 50 元', (paid, amount) =>
    expect(penaltyFor('reissue', paid, 'qianniu')).toMatchObject({ amount, low: 500, high: 5_000 }),
  );

  it('is a range where no page told the price, and of a gift always', () => {
    expect(penaltyFor('exchange', null, 'qianniu')).toMatchObject({ kind: 'share', amount: null });
    expect(penaltyFor('gift', 20_000, 'qianniu')).toMatchObject({ kind: 'share', amount: null });
  });

  it('is 5 元 an order beside honouring it for money, and bounded by day for what is sent', () => {
    expect(penaltyFor('price', 20_000, 'qianniu')).toMatchObject({
      kind: 'fixed',
      amount: 500,
      perDay: null,
    });
    expect(PROMISE_TYPES.filter((type) => penaltyFor(type, 1, 'qianniu')?.perDay === 10_000)).toEqual([
      'exchange',
      'reissue',
    ]);
  });

  it('is never invented: none for an answer, nowhere but on 抖店 for a chat, and Tmall’s named as Tmall’s elsewhere', () => {
    expect(penaltyFor('answer', 20_000, 'qianniu')).toBeNull();
    expect(penaltyFor('chat', 20_000, 'pinduoduo')).toBeNull();
    expect(penaltyFor('chat', null, 'doudian')).toMatchObject({ kind: 'breach', own: true });
    expect(penaltyFor('repair', null, 'pinduoduo')).toMatchObject({ own: false });
    expect(penaltyFor('repair', null, 'qianniu')).toMatchObject({ own: true, asOf: '2026-08-22' });
  });
});
