import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normal, shuffle, stream } from '@/scripts/train/random';

const draw = (random: () => number, count: number): number[] => Array.from({ length: count }, random);

describe('a stream of random numbers', () => {
  it('stays in [0, 1), repeats from its seed, and never sticks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        const numbers = draw(stream(seed), 50);
        expect(numbers.every((x) => x >= 0 && x < 1)).toBe(true);
        expect(new Set(numbers).size).toBe(50);
        expect(draw(stream(seed), 50)).toEqual(numbers);
        expect(draw(stream(seed + 1), 50)).not.toEqual(numbers);
      }),
    );
  });

  it('fills its range evenly', () => {
    const tenths = new Array<number>(10).fill(0);
    for (const x of draw(stream(5), 10_000))
      tenths[Math.floor(x * 10)] = (tenths[Math.floor(x * 10)] ?? 0) + 1;
    for (const count of tenths) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  });

  it('is the same on every machine', () => {
    expect(draw(stream(1), 3).map((x) => Math.round(x * 1e9))).toEqual([
      943_708_936, 738_104_078, 125_585_729,
    ]);
  });
});

describe('a shuffle', () => {
  it('keeps every item once and repeats from its seed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.nat(99), (items, seed) => {
        const shuffled = shuffle([...items], stream(seed));
        expect(shuffled.toSorted((a, b) => a - b)).toEqual(items.toSorted((a, b) => a - b));
        expect(shuffle([...items], stream(seed))).toEqual(shuffled);
      }),
    );
  });

  it('brings every item to every place', () => {
    const random = stream(3);
    const seen = Array.from({ length: 500 }, () => shuffle([0, 1, 2, 3], random).join(''));
    expect(new Set(seen).size).toBe(24);
  });
});

describe('normally distributed numbers', () => {
  it('have mean 0 and spread 1, and are finite', () => {
    const numbers = draw(normal(stream(4)), 20_000);
    const mean = numbers.reduce((a, b) => a + b, 0) / numbers.length;
    const spread = Math.sqrt(numbers.reduce((sum, x) => sum + (x - mean) ** 2, 0) / numbers.length);
    expect(numbers.every(Number.isFinite)).toBe(true);
    expect(mean).toBeCloseTo(0, 1);
    expect(spread).toBeCloseTo(1, 1);
  });

  it('are finite also at the ends of the range', () => {
    for (const end of [0, 1 - 2 ** -32]) expect(Number.isFinite(normal(() => end)())).toBe(true);
  });
});
