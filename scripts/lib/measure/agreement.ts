import { ratio } from './scores';

/** One of several answers was given to each review; null stands for "none of them". */
export type Pair<Answer extends string> = readonly [truth: Answer | null, said: Answer | null];

export interface Agreement {
  n: number;
  right: number;
  accuracy: number | null;
  /** Every pair that occurred, most frequent first; ties in the order of first occurrence. */
  table: { truth: string | null; said: string | null; count: number }[];
}

/** How often one answer of several was right, and what it was taken for. */
export function agreementOf<Answer extends string>(pairs: readonly Pair<Answer>[]): Agreement {
  const counts = new Map<string, Agreement['table'][number]>();
  for (const [truth, said] of pairs) {
    const key = JSON.stringify([truth, said]);
    const known = counts.get(key) ?? { truth, said, count: 0 };
    known.count++;
    counts.set(key, known);
  }
  const right = pairs.filter(([truth, said]) => truth === said).length;
  const table = [...counts.values()].sort((a, b) => b.count - a.count);
  return { n: pairs.length, right, accuracy: ratio(right, pairs.length), table };
}
