import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { macroOf, scoresOf } from '@/scripts/lib/measure/scores';

const pairs = (tp: number, fp: number, fn: number, tn = 0): [boolean, boolean][] => [
  ...Array.from({ length: tp }, (): [boolean, boolean] => [true, true]),
  ...Array.from({ length: fp }, (): [boolean, boolean] => [false, true]),
  ...Array.from({ length: fn }, (): [boolean, boolean] => [true, false]),
  ...Array.from({ length: tn }, (): [boolean, boolean] => [false, false]),
];

describe('scores of a label', () => {
  it.each([
    // tp fp fn | P R F1, by hand
    [3, 1, 2, 3 / 4, 3 / 5, 6 / 9],
    [1, 0, 0, 1, 1, 1],
    [0, 2, 0, 0, null, 0],
    [0, 0, 2, null, 0, 0],
    [0, 0, 0, null, null, null],
    [0, 1, 1, 0, 0, 0],
  ])('tp %i, fp %i, fn %i', (tp, fp, fn, precision, recall, f1) => {
    expect(scoresOf(pairs(tp, fp, fn, 5))).toEqual({ tp, fp, fn, n: tp + fn, precision, recall, f1 });
  });

  it('are the harmonic mean of precision and recall, and lie between them', () => {
    const count = fc.nat({ max: 30 });
    fc.assert(
      fc.property(count, count, count, (tp, fp, fn) => {
        const { precision, recall, f1 } = scoresOf(pairs(tp, fp, fn));
        if (precision === null || recall === null || f1 === null || tp === 0) return;
        expect(f1).toBeCloseTo((2 * precision * recall) / (precision + recall), 12);
        expect(f1).toBeGreaterThanOrEqual(Math.min(precision, recall) - 1e-12);
        expect(f1).toBeLessThanOrEqual(Math.max(precision, recall) + 1e-12);
      }),
    );
  });

  it('do not depend on the order of the reviews, nor on those that have nothing to do with the label', () => {
    const list = fc.array(fc.tuple(fc.boolean(), fc.boolean()), { maxLength: 40 });
    fc.assert(
      fc.property(list, fc.nat({ max: 20 }), (some, tn) => {
        expect(scoresOf([...pairs(0, 0, 0, tn), ...some.toReversed()])).toEqual(scoresOf(some));
      }),
    );
  });
});

describe('macro-F1', () => {
  const scores = {
    all: scoresOf(pairs(2, 0, 0)),
    half: scoresOf(pairs(1, 1, 1)),
    missed: scoresOf(pairs(0, 0, 4)),
    absent: scoresOf(pairs(0, 3, 0)),
  };

  it('is the plain mean over the labels that occur: never claimed is 0, absent is left out by name', () => {
    expect(macroOf(new Map(Object.entries(scores)))).toEqual({ f1: (1 + 0.5 + 0) / 3, absent: ['absent'] });
  });

  it('is not known where no label occurs', () => {
    expect(macroOf(new Map([['absent', scores.absent]]))).toEqual({ f1: null, absent: ['absent'] });
  });
});
