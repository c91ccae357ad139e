import { type Normalised, normalise, spelling } from '@/lib/review/normalise';
import { simplified } from '@/lib/review/simplified';
import type { Severity } from './severity';
import { DIGIT_WORDS, HOMOPHONES } from './signs';

/** A hit as `[start, end)` of the original text; a rule with steps gives its own severity. */
export interface Hit {
  start: number;
  end: number;
  severity?: Severity;
}

/** One text in the ways in which the rules read it, always simplified. Every view leads its hits back to the original. */
export interface Views {
  raw: string;
  /** Half width, lower case, no spaces; marks kept: for links, addresses, amounts. */
  plain: Normalised;
  /** Also without the marks that dodge a filter inside a word, and with homophones undone: for words. */
  tight: Normalised;
  /** Also with digits in words (一, 幺, 壹) as digits: for numbers to call. */
  digits: Normalised;
}

/** Marks that end a clause (，。！？；：) are not among them: "已整改，评价…" must not become "改评". */
const INSIDE_WORDS = /[·•・*_~^|/\\\-–—.…"'“”‘’`「」『』【】[\]()<>《》{}#&=]/;
const INSIDE_NUMBERS = /[·•・*_~\-–—.()]/;

const WORDS = spelling(HOMOPHONES);
const NUMBERS = spelling([...HOMOPHONES, ...DIGIT_WORDS]);

/**
 * Three ideographs and more, each by itself between signs: "加😊微😊信", "改，评，价". Such a sign ends no clause. Signs that
 * stand for a word (⭐, ❤, ➕) are read as that.
 */
const APART =
  /(?:\p{Script=Han}[^\p{L}\p{N}\s⭐★🌟☆❤♥💗💖🧡💕🧧➕+＋]{1,3}){2,}(?=\p{Script=Han}(?!\p{Script=Han}))/gu;

export function viewsOf(raw: string): Views {
  const simple = joined(simplified(raw));
  return {
    raw,
    plain: normalise(simple),
    tight: normalise(simple, { spelling: WORDS, drop: INSIDE_WORDS }),
    digits: normalise(simple, { spelling: NUMBERS, drop: INSIDE_NUMBERS }),
  };
}

/** Blanks in the places of such signs: every view drops them, and every place in the text stays. */
function joined(text: string): string {
  return text.replace(APART, (signs) => signs.replace(/\P{Script=Han}/gu, (sign) => ' '.repeat(sign.length)));
}

/** All hits of global patterns in one view, as spans of the original. `before` is the view's text up to the hit. */
export function hits(
  view: Normalised,
  patterns: RegExp | readonly RegExp[],
  unless?: (before: string, hit: string) => boolean,
): Hit[] {
  const found: Hit[] = [];
  for (const pattern of patterns instanceof RegExp ? [patterns] : patterns)
    for (const match of view.text.matchAll(pattern)) {
      const before = view.text.slice(Math.max(0, match.index - 24), match.index);
      if (match[0] === '' || unless?.(before, match[0])) continue;
      const [start, end] = view.span(match.index, match.index + match[0].length);
      found.push({ start, end });
    }
  return found;
}
