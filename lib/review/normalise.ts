/** A literal and what is read instead of it, both already lower-case and half-width: `['薇信', '微信']`. */
export type Replacement = readonly [from: string, to: string];

/** A text as it is compared, and the way back to the text it was made from (UTF-16 units on both sides). */
export interface Normalised {
  text: string;
  /** Where the normalised unit `index` begins in the original; the original's length for `index ≥ text.length`. */
  toOriginal(index: number): number;
  /** `[start, end)` of the normalised text as `[start, end)` of the original. An empty span stays empty. */
  span(start: number, end: number): [number, number];
}

/** White space, controls, formats, combining marks (with the keycap), and the letters that are drawn as nothing. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Mn}\p{Me}\u115f\u1160\u2800]/u;

interface Units {
  text: string;
  starts: number[];
  ends: number[];
}

/**
 * Reads through the ways in which the same word is written: full and half width (NFKC), case, spaces, zero-width and
 * combining marks, and then the given literals (longest first, from left to right, one pass: a result is not read
 * again). `drop` matches single characters that count as nothing, e.g. a dot between two syllables.
 * Linear in the length of the text; never throws, also not on lone surrogates.
 */
export function normalise(
  text: string,
  replacements: readonly Replacement[] = [],
  drop?: RegExp,
): Normalised {
  const { text: plain, starts, ends } = replace(fold(text, drop), replacements);
  return {
    text: plain,
    toOriginal: (index) => starts[index] ?? text.length,
    span: (start, end) => {
      const from = starts[start] ?? text.length;
      return [from, end > start ? (ends[end - 1] ?? text.length) : from];
    },
  };
}

function fold(text: string, drop: RegExp | undefined): Units {
  const units: Units = { text: '', starts: [], ends: [] };
  let at = 0;
  for (const char of text) {
    const end = at + char.length;
    const code = char.charCodeAt(0);
    // Ideographs are the mass of every text here and NFKC leaves them alone.
    const plain = code >= 0x4e00 && code <= 0x9fff ? char : char.normalize('NFKC').toLowerCase();
    for (const piece of plain) {
      if (UNSEEN.test(piece) || drop?.test(piece)) continue;
      push(units, piece, at, end);
    }
    at = end;
  }
  return units;
}

function replace(from: Units, replacements: readonly Replacement[]): Units {
  if (replacements.length === 0) return from;
  const byFirst = new Map<string, Replacement[]>();
  for (const rule of replacements) {
    const first = rule[0].charAt(0);
    if (first !== '') byFirst.set(first, [...(byFirst.get(first) ?? []), rule]);
  }
  for (const rules of byFirst.values()) rules.sort((a, b) => b[0].length - a[0].length);
  const to: Units = { text: '', starts: [], ends: [] };
  for (let i = 0; i < from.text.length; ) {
    const rule = byFirst.get(from.text.charAt(i))?.find(([literal]) => from.text.startsWith(literal, i));
    const length = rule?.[0].length ?? 1;
    push(to, rule?.[1] ?? from.text.charAt(i), from.starts[i] ?? 0, from.ends[i + length - 1] ?? 0);
    i += length;
  }
  return to;
}

function push(units: Units, piece: string, start: number, end: number): void {
  units.text += piece;
  for (let i = 0; i < piece.length; i++) {
    units.starts.push(start);
    units.ends.push(end);
  }
}
