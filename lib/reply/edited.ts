import { distance } from 'fastest-levenshtein';
import { comparable } from '@/lib/review/text';

/** Longer texts are compared by their beginning: no reply is longer. Characters */
const COMPARED = 1_000;

/** How much of `offered` was written anew: edit distance over the longer of both, 0–1, white space aside. */
export function editedShare(offered: string, text: string): number {
  const [a, b] = [offered, text].map((one) => comparable(one).slice(0, COMPARED)) as [string, string];
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 0 : distance(a, b) / longer;
}
