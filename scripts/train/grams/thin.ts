import type { Grams } from '@/lib/grading/model/grams';

/** Different values on each side of zero. */
const LEVELS = 16;
const ROUNDS = 40;

/**
 * Keeps the buckets that say most (by weight and how often they are met) and rounds what they say to a few values that fit
 * them best (Lloyd's algorithm).
 */
export function thin(
  weights: Float64Array,
  counts: Uint32Array,
  most: number,
  bits: number,
): Omit<Grams, 'bias'> {
  const says = (bucket: number): number => Math.abs(weights[bucket] ?? 0) * Math.sqrt(counts[bucket] ?? 0);
  const kept = Uint32Array.from(weights.keys())
    .filter((bucket) => says(bucket) > 0)
    .sort((a, b) => says(b) - says(a) || a - b)
    .slice(0, most)
    .sort();
  const sizes = Float64Array.from(kept, (bucket) => Math.abs(weights[bucket] ?? 0));
  const levels = levelsOf(
    sizes,
    Float64Array.from(kept, (bucket) => Math.sqrt(counts[bucket] ?? 0)),
  );
  const values = [...levels, ...levels.map((level) => -level)].map((value) => Number(value.toPrecision(6)));
  return {
    bits,
    buckets: kept,
    levels: Uint8Array.from(kept, (bucket, i) => {
      const level = nearest(levels, sizes[i] ?? 0);
      return (weights[bucket] ?? 0) > 0 ? level : level + LEVELS;
    }),
    values,
  };
}

/** Ascending. */
function levelsOf(sizes: Float64Array, shares: Float64Array): number[] {
  const sorted = sizes.toSorted();
  let levels = Array.from(
    { length: LEVELS },
    (_, k) => sorted[Math.floor(((k + 0.5) / LEVELS) * sorted.length)] ?? 0,
  );
  for (let round = 0; round < ROUNDS; round++) {
    const sums = levels.map(() => 0);
    const totals = levels.map(() => 0);
    sizes.forEach((size, i) => {
      const k = nearest(levels, size);
      sums[k] = (sums[k] ?? 0) + size * (shares[i] ?? 0);
      totals[k] = (totals[k] ?? 0) + (shares[i] ?? 0);
    });
    levels = levels.map((level, k) => ((totals[k] ?? 0) > 0 ? (sums[k] ?? 0) / (totals[k] ?? 1) : level));
  }
  return levels;
}

function nearest(levels: readonly number[], size: number): number {
  let k = 0;
  while (k + 1 < levels.length && size > ((levels[k] ?? 0) + (levels[k + 1] ?? 0)) / 2) k++;
  return k;
}
