import type { Rows } from './rows';

/** Added to every count, so that what was seen once says little. */
const SMOOTHING = 0.5;
/** Buckets of fewer texts say nothing. */
const RARE = 2;

/** In how many texts each bucket is. */
export function countsOf({ buckets }: Rows, bits: number): Uint32Array {
  const counts = new Uint32Array(2 ** bits);
  for (const bucket of buckets) counts[bucket] = (counts[bucket] ?? 0) + 1;
  return counts;
}

/**
 * How much likelier each bucket is in good texts than in bad ones, as log-ratios: the scale on which a linear classifier
 * over stretches of text learns best (Wang and Manning, "Baselines and Bigrams", 2012). 0 for the rare ones.
 */
export function ratiosOf(rows: Rows, good: readonly boolean[], bits: number): Float64Array {
  const counts = countsOf(rows, bits);
  const inGood = new Uint32Array(counts.length);
  let [allGood, all] = [SMOOTHING * counts.length, 0];
  good.forEach((is, i) => {
    const row = rows.buckets.subarray(rows.starts[i], rows.starts[i + 1]);
    all += row.length;
    if (!is) return;
    allGood += row.length;
    for (const bucket of row) inGood[bucket] = (inGood[bucket] ?? 0) + 1;
  });
  const allBad = all + 2 * SMOOTHING * counts.length - allGood;
  const base = Math.log(allBad / allGood);
  return Float64Array.from(counts, (count, bucket) => {
    if (count < RARE) return 0;
    const ofGood = inGood[bucket] ?? 0;
    return base + Math.log((ofGood + SMOOTHING) / (count - ofGood + SMOOTHING));
  });
}
