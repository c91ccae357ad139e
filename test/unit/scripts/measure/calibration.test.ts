import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrationOf } from '@/scripts/lib/measure/calibration';

const claims = (...list: [confidence: number, right: boolean][]) =>
  list.map(([confidence, right]) => ({ confidence, right }));

describe('calibration', () => {
  it('puts a claim into its tenth, 1 into the last, and says how far off the bins are', () => {
    const { n, bins, error } = calibrationOf(
      claims([0.9, true], [1, true], [0.98, false], [0, false], [0.05, true], [0.3, false]),
    );
    expect(n).toBe(6);
    expect(bins.map(({ count }) => count)).toEqual([2, 0, 0, 1, 0, 0, 0, 0, 0, 3]);
    expect(bins[0]).toMatchObject({ from: 0, to: 0.1, confidence: 0.025, right: 0.5 });
    expect(bins[9]?.confidence).toBeCloseTo(0.96, 12);
    expect(bins[9]?.right).toBeCloseTo(2 / 3, 12);
    expect(bins[1]).toMatchObject({ count: 0, confidence: null, right: null });
    // 2 × 0.475 + 1 × 0.3 + 3 × (0.96 − 2/3), over six claims
    expect(error).toBeCloseTo((0.95 + 0.3 + 0.88) / 6, 12);
  });

  it('is not known without claims', () => {
    expect(calibrationOf([])).toMatchObject({ n: 0, error: null });
  });

  it('is perfect when a likelihood comes true as often as it says', () => {
    expect(calibrationOf(claims([0.5, true], [0.5, false])).error).toBe(0);
    expect(calibrationOf(claims([1, true], [0, false])).error).toBe(0);
  });

  it('loses no claim, and its error stays between 0 and 1', () => {
    const claim = fc.record({
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      right: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(claim, { minLength: 1, maxLength: 50 }), (list) => {
        const { n, bins, error } = calibrationOf(list);
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(n);
        expect(error).toBeGreaterThanOrEqual(0);
        expect(error).toBeLessThanOrEqual(1);
        for (const { from, to, confidence } of bins) {
          if (confidence === null) continue;
          expect(confidence).toBeGreaterThanOrEqual(from - 1e-9);
          expect(confidence).toBeLessThanOrEqual(to + 1e-9);
        }
      }),
    );
  });
});
