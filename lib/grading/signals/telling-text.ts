import { normalise } from '@/lib/review/normalise';
import { isPlaceholder } from '../keywords/placeholder';

/** Punctuation and emoji: what a copy changes first and what says nothing. */
const MARKS = /[\p{P}\p{S}]/u;

/**
 * Shorter texts are the same by chance ("差评", "送货太慢了"). Measured on 23,693 real bad reviews by as many buyers: what
 * is equal or nearly so from here on is mostly a copy, below mostly a common saying.
 */
const MIN_LENGTH = 12;
/** A text that only repeats itself ("不好不好不好…") says as little as a short one. Distinct pairs of characters. */
const MIN_SHINGLES = 8;
/** A review's first 1,000 characters tell it from any other; what follows would only take time. */
const MAX_LENGTH = 1_000;

/** A text as it is compared with others. */
export interface TellingText {
  /** Without spaces, case, width, marks and emoji. */
  plain: string;
  /** Its distinct pairs of neighbouring characters. */
  shingles: ReadonlySet<string>;
}

/**
 * What a buyer's text can be recognised by, or null when it tells nothing: no text, a short one, one that repeats itself,
 * or what the platform writes where the buyer wrote nothing. Pairs, not triples: one changed character in a text of 30
 * leaves a likeness of 0.87 instead of 0.81, and 280 million pairs of independent reviews stay as far apart.
 */
export function tellingText(text: string | null): TellingText | null {
  if (text === null) return null;
  const whole = normalise(text, { drop: MARKS }).text;
  if (isPlaceholder(whole)) return null;
  const characters = Array.from(whole).slice(0, MAX_LENGTH);
  if (characters.length < MIN_LENGTH) return null;
  const shingles = new Set<string>();
  for (let i = 1; i < characters.length; i++) shingles.add(`${characters[i - 1]}${characters[i]}`);
  return shingles.size < MIN_SHINGLES ? null : { plain: characters.join(''), shingles };
}

/** Exact Jaccard likeness of two texts, 0–1: shared pairs of characters among all of both. */
export function likeness(a: TellingText, b: TellingText): number {
  if (a.plain === b.plain) return 1;
  const [few, many] = a.shingles.size < b.shingles.size ? [a.shingles, b.shingles] : [b.shingles, a.shingles];
  let shared = 0;
  for (const shingle of few) if (many.has(shingle)) shared++;
  return shared / (few.size + many.size - shared);
}
