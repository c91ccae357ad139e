import type { Review } from '@/lib/review/schema';
import type { Hooks } from '../adapter';
import { fieldsOf, numberOf } from '../answer/values';

/**
 * `score` is 1–5 stars or a level 1–3, which the evidence does not settle (facts 2.2). A list that has a 4 or a 5 speaks
 * of stars. Else 1 is bad in both meanings, 2 is not good in both, and 3 may be either and stays unknown.
 */
export function ratingOf(score: unknown, scores: readonly (number | null)[]): Review['rating'] {
  const own = numberOf(score);
  const none: Review['rating'] = { stars: null, level: null };
  if (own === null || !Number.isInteger(own) || own < 1 || own > 5) return none;
  if (scores.some((other) => other !== null && other > 3 && other <= 5)) return { stars: own, level: null };
  return own === 1 ? { stars: null, level: 'bad' } : own === 2 ? { stars: null, level: 'neutral' } : none;
}

/** The scores of a list, taken once for all its rows. */
const scoresOf = new WeakMap<readonly unknown[], (number | null)[]>();

/** Its score needs the whole list to be understood. */
export const JINGDONG_HOOKS: Hooks = {
  refine: (review, row, rows) => {
    const scores = scoresOf.get(rows) ?? rows.map((one) => numberOf(fieldsOf(one).score));
    scoresOf.set(rows, scores);
    return { ...review, rating: ratingOf(row.score, scores) };
  },
};
