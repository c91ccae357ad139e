import { HOMOPHONES } from './homophones';

/** A text in normal form with the way back: unit `i` of `text` came from `[starts[i], ends[i])` of the original. */
export interface Normalised {
  text: string;
  starts: readonly number[];
  ends: readonly number[];
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]/;
const PLAIN = /[\u3400-\u9fffa-z0-9]/;
const LETTER = /[a-z]/;

/** Longest first, so that "加v" is not read before a longer dodge that begins the same way. */
const DODGES = [...HOMOPHONES.keys()].sort((a, b) => b.length - a.length);
const DODGE = new RegExp(
  DODGES.map((dodge) => {
    const literal = dodge.replace(/[*+]/g, '\\$&');
    const open = LETTER.test(dodge.charAt(0)) ? '(?<![a-z])' : '';
    const close = LETTER.test(dodge.charAt(dodge.length - 1)) ? '(?![a-z])' : '';
    return `${open}${literal}${close}`;
  }).join('|'),
  'g',
);

/**
 * Brings a text to the form in which the phrase tables are written: NFKC (full and half width), lower case, invisible
 * marks removed, dodged words spelt out. Linear in the length; never throws, also on lone surrogates.
 */
export function normalise(original: string): Normalised {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of original) {
    const end = at + character.length;
    if (PLAIN.test(character)) {
      units.push(character);
      starts.push(at);
      ends.push(end);
    } else if (!INVISIBLE.test(character)) {
      const folded = character.normalize('NFKC').toLowerCase();
      for (let i = 0; i < folded.length; i++) {
        units.push(folded.charAt(i));
        starts.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  return spellOut({ text: units.join(''), starts, ends });
}

function spellOut(form: Normalised): Normalised {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let copied = 0;
  const copyTo = (end: number) => {
    parts.push(form.text.slice(copied, end));
    for (let i = copied; i < end; i++) {
      starts.push(form.starts[i] ?? 0);
      ends.push(form.ends[i] ?? 0);
    }
  };
  for (const dodge of form.text.matchAll(DODGE)) {
    const word = HOMOPHONES.get(dodge[0]) ?? dodge[0];
    copyTo(dodge.index);
    copied = dodge.index + dodge[0].length;
    parts.push(word);
    for (let i = 0; i < word.length; i++) {
      starts.push(form.starts[dodge.index] ?? 0);
      ends.push(form.ends[copied - 1] ?? 0);
    }
  }
  if (copied === 0) return form;
  copyTo(form.text.length);
  return { text: parts.join(''), starts, ends };
}
