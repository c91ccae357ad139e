import type { Alphabet } from '@/lib/templates/search/alphabet';

/** How a term spells what stands in a title: whole syllables, the last one begun, or the first letter of each character. */
type Spelt = 'syllables' | 'begun' | 'initials';

const DOUBLE = /^[zcs]h/;

/** How the term spells the title from this character on, the closest way first; null: not at all, or by a mixture of ways. */
export function speltFrom(
  term: string,
  codes: Uint16Array,
  from: number,
  alphabet: Pick<Alphabet, 'characters' | 'readings'>,
): Spelt | null {
  const whole = spellsOut(term, codes, from, alphabet);
  if (whole === 'syllables') return whole;
  // One letter, or two as in "zh", is the beginning of a syllable and an initial alike.
  return whole ?? (initialsOf(term, codes, from, alphabet) ? 'initials' : null);
}

function spellsOut(
  term: string,
  codes: Uint16Array,
  at: number,
  alphabet: Pick<Alphabet, 'characters' | 'readings'>,
): 'syllables' | 'begun' | null {
  if (term === '') return 'syllables';
  const code = codes[at];
  if (code === undefined) return null;
  let best: 'begun' | null = null;
  for (const reading of [alphabet.characters[code] ?? '', ...(alphabet.readings[code] ?? [])]) {
    if (reading === '') continue;
    if (term.startsWith(reading)) {
      const rest = spellsOut(term.slice(reading.length), codes, at + 1, alphabet);
      if (rest === 'syllables') return rest;
      best = rest ?? best;
    } else if (reading.startsWith(term)) best = 'begun';
  }
  return best;
}

function initialsOf(
  term: string,
  codes: Uint16Array,
  at: number,
  alphabet: Pick<Alphabet, 'characters' | 'readings'>,
): boolean {
  if (term === '') return true;
  const code = codes[at];
  if (code === undefined) return false;
  return [alphabet.characters[code] ?? '', ...(alphabet.readings[code] ?? [])].some(
    (reading) =>
      reading !== '' &&
      ((reading[0] === term[0] && initialsOf(term.slice(1), codes, at + 1, alphabet)) ||
        (DOUBLE.test(reading) &&
          term.startsWith(reading.slice(0, 2)) &&
          initialsOf(term.slice(2), codes, at + 1, alphabet))),
  );
}
