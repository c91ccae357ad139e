/** So many UTF-16 units of a text are looked at; of a longer one the beginning and the end, where buyers conclude. */
export const MOST_UNITS = 256;
const HALF = MOST_UNITS / 2;

/** The units and pairs of units that have a row in the model. */
export interface Vocabulary {
  /** Id by UTF-16 unit; 1 where the unit has no row of its own. */
  chars: Uint16Array;
  /** Id of a pair by the ids of its two units (`first * 65,536 + second`); none has id 0. */
  pairs: ReadonlyMap<number, number>;
}

/** A text as ids, one place per UTF-16 unit that is looked at. */
export interface Tokens {
  length: number;
  chars: Uint16Array;
  /** The pair of a unit with the next one. */
  pairs: Uint16Array;
}

/** `chars` and `pairs`: strings whose units (pairs of units) are numbered in order, from 2 and from 1. */
export function vocabulary(chars: string, pairs: string): Vocabulary {
  const byUnit = new Uint16Array(65_536).fill(1);
  for (let i = 0; i < chars.length; i++) byUnit[chars.charCodeAt(i)] = i + 2;
  const byPair = new Map<number, number>();
  for (let i = 0; i + 1 < pairs.length; i += 2)
    byPair.set(pairs.charCodeAt(i) * 65_536 + pairs.charCodeAt(i + 1), i / 2 + 1);
  return { chars: byUnit, pairs: byPair };
}

/** Room for the tokens of one text, to be used again and again. */
export function tokenSpace(): Tokens {
  return { length: 0, chars: new Uint16Array(MOST_UNITS), pairs: new Uint16Array(MOST_UNITS) };
}

/** The unit of the text that stands at a place of its tokens. */
export function unitAt(place: number, textLength: number): number {
  return textLength <= MOST_UNITS || place < HALF ? place : textLength - MOST_UNITS + place;
}

/** Whether units of the text were left out right before this place. */
export function isGap(place: number, textLength: number): boolean {
  return textLength > MOST_UNITS && place === HALF;
}

/** Fills `into` with the tokens of a text in normal form. No pair reaches over what was left out. */
export function tokenise(text: string, { chars, pairs }: Vocabulary, into: Tokens): Tokens {
  const length = Math.min(text.length, MOST_UNITS);
  into.length = length;
  let unit = length === 0 ? 0 : text.charCodeAt(0);
  for (let place = 0; place < length; place++) {
    into.chars[place] = chars[unit] ?? 1;
    const next = place + 1 < length ? text.charCodeAt(unitAt(place + 1, text.length)) : -1;
    into.pairs[place] =
      next === -1 || isGap(place + 1, text.length) ? 0 : (pairs.get(unit * 65_536 + next) ?? 0);
    unit = next;
  }
  return into;
}
