import { shuffle } from '../random';
import type { Rows } from './rows';

/** How much a wrong text may cost beside large weights, by cross-validation. */
const COST = 4;
const ROUNDS = 40;
/** A round that moves every text by less has arrived. */
const CLOSE = 0.01;
const MOST_STEPS = 40;

/**
 * Logistic regression with squared weights as the penalty, over rows whose numbers are `scales[bucket] / √size` each, and one
 * that is 1 (its weight is the bias): dual coordinate descent (Yu, Huang and Lin, 2011). `weights`: what each bucket adds,
 * before `/ √size`.
 */
export function logistic(
  { starts, buckets }: Rows,
  good: readonly boolean[],
  scales: Float64Array,
  random: () => number,
): { weights: Float64Array; bias: number } {
  const weights = new Float64Array(scales.length);
  let bias = 0;
  const count = good.length;
  const share = new Float64Array(count);
  const square = new Float64Array(count);
  const roots = new Float64Array(count);
  const least = Math.min(0.001 * COST, 1e-8);
  const move = (i: number, by: number): void => {
    bias += by;
    const each = by * (roots[i] as number);
    for (let at = starts[i] as number; at < (starts[i + 1] as number); at++) {
      const bucket = buckets[at] as number;
      weights[bucket] = (weights[bucket] as number) + each * (scales[bucket] as number);
    }
  };
  for (let i = 0; i < count; i++) {
    const row = buckets.subarray(starts[i], starts[i + 1]);
    roots[i] = 1 / Math.sqrt(Math.max(1, row.length));
    square[i] =
      1 + row.reduce((sum, bucket) => sum + (scales[bucket] as number) ** 2, 0) / Math.max(1, row.length);
    share[i] = least;
    move(i, good[i] === true ? least : -least);
  }
  const order = Array.from({ length: count }, (_, i) => i);
  for (let round = 0; round < ROUNDS; round++) {
    let most = 0;
    for (const i of shuffle(order, random)) {
      const sign = good[i] === true ? 1 : -1;
      let said = 0;
      for (let at = starts[i] as number; at < (starts[i + 1] as number); at++) {
        const bucket = buckets[at] as number;
        said += (weights[bucket] as number) * (scales[bucket] as number);
      }
      said = said * (roots[i] as number) + bias;
      const old = share[i] as number;
      const { value, slope } = best(old, square[i] as number, sign * said);
      most = Math.max(most, slope);
      share[i] = value;
      move(i, sign * (value - old));
    }
    if (most < CLOSE) break;
  }
  return { weights: weights.map((weight, bucket) => weight * (scales[bucket] as number)), bias };
}

/**
 * The share `z` in (0, COST) with the least `z log z + (COST − z) log(COST − z) + a (z − old)² / 2 + b (z − old)`, by Newton's
 * steps from the nearer end; `slope`: how far `old` was from it.
 */
function best(old: number, a: number, b: number): { value: number; slope: number } {
  // Seen from the end that the least is nearer to: the other one is its mirror image.
  const turned = 0.5 * a * (COST - 2 * old) + b < 0;
  const from = turned ? COST - old : old;
  const sign = turned ? -1 : 1;
  let z = COST - from < 0.5 * COST ? 0.1 * from : from;
  const slopeAt = (x: number): number => a * (x - from) + sign * b + Math.log(x / (COST - x));
  const slope = Math.abs(slopeAt(from));
  for (let step = 0; step < MOST_STEPS; step++) {
    const now = slopeAt(z);
    if (Math.abs(now) < 1e-6) break;
    const next = z - now / (a + COST / ((COST - z) * z));
    z = next <= 0 ? 0.1 * z : next;
  }
  return { value: turned ? COST - z : z, slope };
}
