import { fingerprint } from '@/lib/review/text';
import { COMMON, GRAMMAR } from './common';

/** A stretch of a text in normal form that is compared as a whole: `[start, end)`. */
export interface Clause {
  start: number;
  end: number;
  /** Share of each n-gram by its hash; the squares add up to 1. */
  grams: ReadonlyMap<string, number>;
  /** How much of the text this clause is, 0–1: by what it tells, so that "差评" beside a story counts little. */
  weight: number;
}

const WORDS = /[\p{L}\p{N}]+/gu;
/** Who writes without marks is read in stretches of this length. */
const LONGEST = 18;
/** Text beyond this is not looked at: no review is longer, and the work stays bounded. */
const MOST_CHARACTERS = 4_000;
const COMMON_SHARE = 0.15;
const GRAMMAR_SHARE = 0.5;
/** n-grams that tell less are left out where a clause has others. */
const TELLING = 0.5;
/** Below 1, a clause among others still counts for more than its part of the text. Tuned, with {@link TELLING}, on the enriched labels. */
const FOCUS = 0.7;

/** The clauses of a text in normal form. n-grams of 2 to 4 characters, hashed. */
export function clausesOf(text: string): Clause[] {
  const clauses: (Omit<Clause, 'weight'> & { tells: number })[] = [];
  for (const { 0: words, index } of text.slice(0, MOST_CHARACTERS).matchAll(WORDS)) {
    const size = Math.ceil(words.length / Math.ceil(words.length / LONGEST));
    for (let from = 0; from < words.length; from += size) {
      const part = words.slice(from, from + size);
      const shares = sharesOf(part);
      const tells = Math.max(
        COMMON_SHARE,
        shares.reduce((sum, share) => sum + share, 0),
      );
      const start = index + from;
      clauses.push({ start, end: start + part.length, grams: gramsOf(part, shares), tells });
    }
  }
  const whole = clauses.reduce((sum, { tells }) => sum + tells, 0);
  return clauses.map(({ tells, ...clause }) => ({ ...clause, weight: (tells / whole) ** FOCUS }));
}

/** Of each pair of characters, in order, how much it tells. */
function sharesOf(words: string): number[] {
  return Array.from({ length: Math.max(words.length - 1, 0) }, (_, at) => shareOf(words.slice(at, at + 2)));
}

function shareOf(pair: string): number {
  if (COMMON.has(pair)) return COMMON_SHARE;
  return GRAMMAR.has(pair.charAt(0)) || GRAMMAR.has(pair.charAt(1)) ? GRAMMAR_SHARE : 1;
}

function gramsOf(words: string, shares: readonly number[]): Map<string, number> {
  const all: [hash: string, share: number][] = [];
  for (let size = 2; size <= 4; size++)
    for (let at = 0; at + size <= words.length; at++) {
      const sum = shares.slice(at, at + size - 1).reduce((total, share) => total + share, 0);
      all.push([fingerprint(words.slice(at, at + size)), sum / (size - 1)]);
    }
  // A clause of one character is a clause all the same.
  if (all.length === 0) all.push([fingerprint(words), COMMON_SHARE]);
  const telling = all.filter(([, share]) => share >= TELLING);
  const grams = new Map(telling.length > 0 ? telling : all);
  const length = Math.sqrt([...grams.values()].reduce((sum, share) => sum + share * share, 0));
  return new Map([...grams].map(([hash, share]) => [hash, share / length]));
}
