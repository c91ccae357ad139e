import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '@/lib/grading/model/tokens';
import { batchesOf, shareOf } from '@/scripts/train/batches';
import { corpusOf } from '@/scripts/train/corpus';
import { WORKERS } from '@/scripts/train/plan';
import { stream } from '@/scripts/train/random';

const corpusOfLengths = (lengths: readonly number[]) =>
  corpusOf(
    lengths.map((length) => ({ form: '甲'.repeat(length), labels: null, good: true, weight: 1 })),
    vocabulary('甲', ''),
  );
const lengths = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 300 });

describe('the batches of an epoch', () => {
  it('hold every example exactly once, none more than asked for, and are the same from the same seed', () => {
    fc.assert(
      fc.property(lengths, fc.integer({ min: 1, max: 16 }), fc.nat(999), (all, size, seed) => {
        const corpus = corpusOfLengths(all);
        const batches = batchesOf(corpus, size, stream(seed));
        expect(batches.flat().toSorted((a, b) => a - b)).toEqual(all.map((_, i) => i));
        for (const batch of batches) {
          expect(batch.length).toBeGreaterThan(0);
          expect(batch.length).toBeLessThanOrEqual(size);
        }
        expect(batchesOf(corpus, size, stream(seed))).toEqual(batches);
      }),
      { numRuns: 50 },
    );
  });

  it('are others in the next epoch, and from another seed', () => {
    const corpus = corpusOfLengths(Array.from({ length: 100 }, (_, i) => (i % 7) + 1));
    const order = stream(1);
    const first = batchesOf(corpus, 8, order);
    expect(batchesOf(corpus, 8, order)).not.toEqual(first);
    expect(batchesOf(corpus, 8, stream(2))).not.toEqual(first);
  });

  it('hold texts of nearly the same length, in no order of length', () => {
    const corpus = corpusOfLengths(Array.from({ length: 200 }, (_, i) => i + 1));
    const batches = batchesOf(corpus, 8, stream(1));
    for (const batch of batches) expect(Math.max(...batch) - Math.min(...batch)).toBeLessThan(8);
    const firsts = batches.map(([first = 0]) => first);
    expect(firsts).not.toEqual(firsts.toSorted((a, b) => a - b));
  });

  it('are shared by the workers: each example goes to exactly one, and no share is more than half', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(999), { maxLength: 20 }), (batch) => {
        const shares = Array.from({ length: WORKERS }, (_, worker) => shareOf(batch, worker));
        expect(shares.flat().toSorted()).toEqual(batch.toSorted());
        // A worker has room for half of a batch.
        for (const share of shares)
          expect(share.length).toBeLessThanOrEqual(Math.ceil(batch.length / WORKERS));
      }),
    );
  });
});
