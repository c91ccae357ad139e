import { lint } from '@/lib/reply/lint';
import type { Sample } from '../../../fixtures/lint/sample';

/** What one rule did on a corpus: right, missed, and wrongly said. */
export interface Tally {
  right: number;
  missed: Sample[];
  wrong: Sample[];
}

/** Each rule by what it said of each sample. A rule that `may` be named counts neither way. */
export function measure(corpus: readonly Sample[], rules: readonly string[]): Map<string, Tally> {
  const tallies = new Map(rules.map((rule): [string, Tally] => [rule, { right: 0, missed: [], wrong: [] }]));
  for (const sample of corpus) {
    const { text, given, must, whole } = sample;
    const found = new Set(lint(text, { kind: 'public', ...given }).map(({ rule }) => rule));
    const may = whole ? sample.may : [...sample.may, 'R34'];
    for (const [rule, tally] of tallies) {
      const wanted = must.includes(rule);
      if (wanted && found.has(rule)) tally.right++;
      else if (wanted) tally.missed.push(sample);
      else if (found.has(rule) && !may.includes(rule)) tally.wrong.push(sample);
    }
  }
  return tallies;
}

/** 1 where nothing was said, or nothing was there to say. */
export const precision = ({ right, wrong }: Tally): number => share(right, wrong.length);
export const recall = ({ right, missed }: Tally): number => share(right, missed.length);
const share = (right: number, other: number): number => (right + other === 0 ? 1 : right / (right + other));
