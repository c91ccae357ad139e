import type { Grade } from '../contract';
import type { Clause } from './clauses';
import { between } from './deltas';
import { type Lesson, MOST_STEP, MOST_WEIGHT, MOST_WEIGHTS, type ShopLayer } from './layer';

type Weights = ShopLayer['weights'];
export type Move = Pick<Lesson, 'from' | 'to' | 'step'>;

/** The corrected grade rises more than the other falls: a review of the like may carry a third grade. */
const RISE = 0.65;
/** Weights are kept to four places; below this nothing is left of one. */
const NOTHING = 5e-4;

/**
 * The longest step of one lesson: a clause that is little of a long text would otherwise be moved beyond the bounds of the
 * weights, and what these cut off could not be taken back.
 */
export function longestStep(clauses: readonly Clause[]): number {
  const pulls = new Map<string, number>();
  for (const { grams, weight } of clauses)
    for (const [hash, share] of grams) pulls.set(hash, (pulls.get(hash) ?? 0) + weight * share);
  return Math.min(MOST_STEP, MOST_WEIGHT / (RISE * Math.max(...pulls.values())));
}

/** The weights after a step along these clauses. `n`: the lesson it belongs to. */
export function moved(weights: Weights, clauses: readonly Clause[], move: Move, n: number): Weights {
  const { from, to, step } = move;
  const next = { ...weights };
  for (const { grams, weight } of clauses)
    for (const [hash, share] of grams) {
      const known = next[hash];
      const d = { ...known?.d };
      add(d, to, step * RISE * weight * share);
      add(d, from, -step * (1 - RISE) * weight * share);
      if (Object.keys(d).length === 0) delete next[hash];
      else next[hash] = { n: step > 0 ? n : (known?.n ?? n), d };
    }
  return next;
}

function add(d: Partial<Record<Grade, number>>, grade: Grade, amount: number): void {
  const sum = Math.round(between(-MOST_WEIGHT, (d[grade] ?? 0) + amount, MOST_WEIGHT) * 1e4) / 1e4;
  if (Math.abs(sum) < NOTHING) delete d[grade];
  else d[grade] = sum;
}

/** No more than {@link MOST_WEIGHTS}: what was moved longest ago goes first, of that the weakest. */
export function pruned(weights: Weights): Weights {
  const all = Object.entries(weights);
  if (all.length <= MOST_WEIGHTS) return weights;
  const kept = all
    .map(([hash, weight]) => ({ hash, weight, most: Math.max(...Object.values(weight.d).map(Math.abs)) }))
    .sort((a, b) => b.weight.n - a.weight.n || b.most - a.most || (a.hash < b.hash ? -1 : 1))
    .slice(0, MOST_WEIGHTS);
  return Object.fromEntries(kept.map(({ hash, weight }) => [hash, weight]));
}
