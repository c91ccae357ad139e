import { type Form, formOf, type Said } from './form';

/** What two texts have in common. */
export interface Alike {
  /** 0–1. */
  share: number;
  /** The longest stretch of both, as `[start, end)` of each original; null where no two characters in a row are common. */
  passage: { a: [number, number]; b: [number, number] } | null;
}

/** One character in common is chance. */
const LEAST = 2;

/**
 * How alike two replies are: Dice's coefficient of their distinct pairs of neighbouring characters (twice the shared ones
 * by the sum of both), after spaces, marks, width, case, 繁體 and 您/你 are read through and what a template leaves open
 * (times, numbers, slots, the product's name) is one sign. Another order of sentences costs one pair a seam, another word
 * of two characters three; text that is said twice counts once. Symmetric; a text with itself 1, with nothing 0. Pairs, as
 * where reviews are compared (`grading/signals`): triples left a reply in another order of sentences at 0.92. Never throws.
 */
export function alike(a: Said | string, b: Said | string): Alike {
  const [left, right] = [formOf(a), formOf(b)];
  return { share: shareOf(left, right), passage: passageOf(left, right) };
}

/** The share of {@link alike}, of texts that are ready to be compared. */
export function shareOf({ pairs: a }: Form, { pairs: b }: Form): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left = 0, right = 0] = [a[i], b[j]];
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return diceOf(shared, a.length, b.length);
}

/** `shared` of `a` and `b` things; 0 where there are none. */
export function diceOf(shared: number, a: number, b: number): number {
  return shared === 0 ? 0 : (2 * shared) / (a + b);
}

/** The passage of {@link alike}: the first of the longest. Time grows with the product of both lengths (at most 2,000). */
export function passageOf(a: Form, b: Form): Alike['passage'] {
  const [left, right] = [a.plain, b.plain];
  // Lengths of common stretches that end here; from the right, so that one row is enough.
  const run = new Uint16Array(right.length + 1);
  let longest = 0;
  let [endA, endB] = [0, 0];
  for (let i = 0; i < left.length; i++)
    for (let j = right.length; j > 0; j--) {
      const length = left.charCodeAt(i) === right.charCodeAt(j - 1) ? (run[j - 1] ?? 0) + 1 : 0;
      run[j] = length;
      if (length <= longest) continue;
      longest = length;
      [endA, endB] = [i + 1, j];
    }
  if (longest < Math.min(LEAST, left.length, right.length) || longest === 0) return null;
  return { a: a.span(endA - longest, endA), b: b.span(endB - longest, endB) };
}
