/** A literal and what is read instead of it, both already lower-case and half-width: `['薇信', '微信']`. */
export type Replacement = readonly [from: string, to: string];

/** Replacements made ready once, by {@link spelling}. */
export interface Spelling {
  readonly pattern: RegExp;
  readonly words: ReadonlyMap<string, string>;
}

/** A text as it is compared, and the way back to the text it was made from (UTF-16 units on both sides). */
export interface Normalised {
  text: string;
  /** `[start, end)` of the normalised text as `[start, end)` of the original. An empty span stays empty. */
  span(start: number, end: number): [number, number];
}

interface NormaliseOptions {
  spelling?: Spelling;
  /** Single characters that count as nothing, e.g. a dot between two syllables. Never a letter, digit or ideograph. */
  drop?: RegExp;
}

/** Formats, combining marks (with the keycap), and the letters that are drawn as nothing. */
const UNSEEN = /[\p{Cf}\p{Mn}\p{Me}\u115f\u1160\u2800]/u;
export const SPACE = /[\s\p{Cc}]/u;
/** The mass of every text here: nothing is folded or dropped of it. */
const ORDINARY = /[\u3400-\u9fffa-z0-9]/;

interface Units {
  text: string;
  starts: number[];
  ends: number[];
}

/** Replacements as one pattern, longest first. */
export function spelling(pairs: Iterable<Replacement>): Spelling {
  const words = new Map(pairs);
  const literals = [...words.keys()].filter((literal) => literal !== '').sort((a, b) => b.length - a.length);
  const patterns = literals.map((literal) => literal.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  // Without literals a pattern that matches nowhere; an empty one would match everywhere.
  return { pattern: new RegExp(patterns.join('|') || '(?!)', 'g'), words };
}

/**
 * Reads through the ways in which the same word is written: full and half width (NFKC), case, zero-width and combining
 * marks, spaces, and then the given spelling (from left to right, one pass: a result is not read again).
 * Linear in the length of the text; never throws, also not on lone surrogates.
 */
export function normalise(text: string, { spelling, drop }: NormaliseOptions = {}): Normalised {
  const folded = fold(text, drop);
  const { text: plain, starts, ends } = spelling === undefined ? folded : spellOut(folded, spelling);
  return {
    text: plain,
    span: (start, end) => {
      const from = starts[start] ?? text.length;
      return [from, end > start ? (ends[end - 1] ?? text.length) : from];
    },
  };
}

/** One character in full and half width, case and accents read through; nothing of what is not seen. */
export function foldCharacter(char: string): string {
  if (ORDINARY.test(char)) return char;
  return Array.from(char.normalize('NFKC').toLowerCase())
    .filter((piece) => !UNSEEN.test(piece))
    .join('');
}

function fold(text: string, drop: RegExp | undefined): Units {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const char of text) {
    const end = at + char.length;
    const ordinary = ORDINARY.test(char);
    for (const piece of ordinary ? char : foldCharacter(char)) {
      if (!ordinary && (SPACE.test(piece) || drop?.test(piece))) continue;
      pieces.push(piece);
      for (let i = 0; i < piece.length; i++) {
        starts.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  return { text: pieces.join(''), starts, ends };
}

function spellOut(from: Units, { pattern, words }: Spelling): Units {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let copied = 0;
  const copyTo = (end: number): void => {
    parts.push(from.text.slice(copied, end));
    for (let i = copied; i < end; i++) {
      starts.push(from.starts[i] ?? 0);
      ends.push(from.ends[i] ?? 0);
    }
  };
  for (const { 0: literal, index } of from.text.matchAll(pattern)) {
    const word = words.get(literal) ?? literal;
    copyTo(index);
    copied = index + literal.length;
    parts.push(word);
    for (let i = 0; i < word.length; i++) {
      starts.push(from.starts[index] ?? 0);
      ends.push(from.ends[copied - 1] ?? 0);
    }
  }
  if (copied === 0) return from;
  copyTo(from.text.length);
  return { text: parts.join(''), starts, ends };
}
