import type { Corpus } from './corpus';
import { WORKERS } from './plan';
import { shuffle } from './random';

/**
 * The order of one epoch: batches of texts of nearly the same length, in random order. Both workers draw the same one
 * from the same seed.
 */
export function batchesOf({ count, starts }: Corpus, size: number, random: () => number): number[][] {
  const order = shuffle(
    Array.from({ length: count }, (_, i) => i),
    random,
  );
  const length = (i: number): number => (starts[i + 1] ?? 0) - (starts[i] ?? 0);
  const batches: number[][] = [];
  const group = size * 40;
  for (let from = 0; from < order.length; from += group) {
    const part = order.slice(from, from + group).sort((a, b) => length(a) - length(b));
    for (let at = 0; at < part.length; at += size) batches.push(part.slice(at, at + size));
  }
  return shuffle(batches, random);
}

/** The part of a batch that one worker reads. */
export function shareOf(batch: readonly number[], worker: number): number[] {
  return batch.filter((_, at) => at % WORKERS === worker);
}
