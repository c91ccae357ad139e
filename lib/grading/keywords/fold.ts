import { foldCharacter, SPACE } from '@/lib/review/normalise';
import { SIMPLIFIED, TRADITIONAL } from '@/lib/review/traditional';
import type { Draft } from './draft';

const BLANK = 0x20;
/** What a unit can be read as besides a unit; controls are blanks, so these numbers are free. */
const UNKNOWN = 0;
const NOTHING = 1;
const LONGER_THAN_ONE = 2;

/** A character said more often than this in a row says no more. */
const MOST_IN_A_ROW = 4;

/** What each UTF-16 unit is read as; filled in when a unit is met. */
const READ = new Uint16Array(65_536);
/** What a character is read as that takes or makes more than one unit. */
const LONGER = new Map<number, string>();
/** More emoji than anybody writes; a hostile text shall not fill the memory. */
const MOST_REMEMBERED = 4_096;
for (let unit = 0x4e00; unit <= 0x9fff; unit++) READ[unit] = unit;
for (let i = 0; i < TRADITIONAL.length; i++) READ[TRADITIONAL.charCodeAt(i)] = SIMPLIFIED.charCodeAt(i);
READ.fill(LONGER_THAN_ONE, 0xd800, 0xdc00);

/** Digits and letters drawn in a circle or a box, which NFKC leaves as they are: first character, last, what the first is. */
const DRAWN: readonly (readonly [first: number, last: number, is: string])[] = [
  [0x2776, 0x277f, '1'],
  [0x2780, 0x2789, '1'],
  [0x278a, 0x2793, '1'],
  [0x24eb, 0x24f4, '11'],
  [0x24f5, 0x24fe, '1'],
  [0x24ff, 0x24ff, '0'],
  [0x1f150, 0x1f169, 'a'],
  [0x1f170, 0x1f189, 'a'],
];

/**
 * Writes a text into an empty draft as the phrase tables are written: half width, lower case, simplified, without marks
 * that are not seen, no character more than four times in a row, any white space as one blank and none at the ends.
 */
export function fold(text: string, into: Draft): void {
  const folding: Folding = { draft: into, last: 0, inARow: 0 };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const read = READ[unit] || learn(unit);
    if (read > LONGER_THAN_ONE) say(folding, read, at, at + 1);
    else if (read !== NOTHING) at = sayLonger(folding, text, at);
  }
  if (folding.last === BLANK) into.size--;
}

interface Folding {
  draft: Draft;
  /** The character said last and how often in a row. */
  last: number;
  inARow: number;
}

function say(folding: Folding, char: number, start: number, end: number): void {
  const { draft } = folding;
  if (char === folding.last) {
    if (char === BLANK || ++folding.inARow > MOST_IN_A_ROW) {
      draft.stretch(char > 0xffff ? 2 : 1, end);
      return;
    }
  } else {
    if (char === BLANK && draft.size === 0) return;
    folding.last = char;
    folding.inARow = 1;
  }
  if (char > 0xffff) {
    draft.put(0xd800 + ((char - 0x10000) >> 10), start, end);
    draft.put(0xdc00 + ((char - 0x10000) & 0x3ff), start, end);
  } else draft.put(char, start, end);
}

/** Says a character of two units, or one that stands for several. Returns the place of its last unit. */
function sayLonger(folding: Folding, text: string, at: number): number {
  const char = text.codePointAt(at) ?? 0;
  const end = at + (char > 0xffff ? 2 : 1);
  for (const piece of LONGER.get(char) ?? remember(char)) say(folding, piece.codePointAt(0) ?? 0, at, end);
  return end - 1;
}

function remember(char: number): string {
  const read = readAs(char);
  if (LONGER.size < MOST_REMEMBERED) LONGER.set(char, read);
  return read;
}

/** What a unit that is no high surrogate is read as; from now on it is looked up. */
function learn(unit: number): number {
  const as = readAs(unit);
  const read = as.length > 1 ? LONGER_THAN_ONE : as === '' ? NOTHING : as.charCodeAt(0);
  READ[unit] = read;
  return read;
}

function readAs(char: number): string {
  const drawn = DRAWN.find(([first, last]) => char >= first && char <= last);
  if (drawn !== undefined) {
    const [first, , is] = drawn;
    return is === 'a' ? String.fromCharCode(0x61 + char - first) : String(Number(is) + char - first);
  }
  return Array.from(foldCharacter(String.fromCodePoint(char)), simplified).join('');
}

function simplified(piece: string): string {
  if (SPACE.test(piece)) return ' ';
  const read = piece.length === 1 ? (READ[piece.charCodeAt(0)] ?? UNKNOWN) : UNKNOWN;
  return read > LONGER_THAN_ONE ? String.fromCharCode(read) : piece;
}
