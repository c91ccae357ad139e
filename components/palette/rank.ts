import { Alphabet, fold } from '@/lib/templates/search/alphabet';
import { Automaton, MAX_TERM } from '@/lib/templates/search/automaton';
import type { Readings } from '@/lib/templates/search/readings';
import { speltFrom } from './spelt';

/**
 * What is worth how much, by place: at the beginning of a word, or within one. The closest first: as it is written, by whole
 * syllables, by a syllable that is begun, by initials; a mixture of all that, wherever it is found, is a guess.
 */
const WORTH = {
  word: 100,
  written: { start: 90, within: 40 },
  syllables: { start: 80, within: 30 },
  begun: { start: 70, within: 20 },
  initials: { start: 60, within: 15 },
  mixture: 5,
};
/** What parts the words of a title. */
const GAP = /[\s：:·（）()“”、，,／/]/;
const TERMS = 5;

/**
 * The commands in which every word of the query is found, by writing, pinyin or initials; best first, and of those that match
 * as well the one that was used last. An empty query keeps the order, with the recent ones first. `recent`: ids, the
 * latest first. `readings` null: no pinyin.
 */
export function rank<T extends { id: string; title: string }>(
  commands: readonly T[],
  query: string,
  recent: readonly string[],
  readings: Readings | null,
): T[] {
  const terms = fold(query)
    .split(/\s+/)
    .filter((term) => term !== '')
    .slice(0, TERMS)
    .map((term) => term.slice(0, MAX_TERM));
  const lately = ({ id }: T): number => {
    const at = recent.indexOf(id);
    return at < 0 ? recent.length : at;
  };
  const alphabet = new Alphabet(readings);
  const texts = commands.map((command) => {
    const text = fold(command.title);
    return { command, text, codes: alphabet.encode(text) };
  });
  // Made after the alphabet has learnt every title.
  const automata = terms.map((term) => new Automaton(term, alphabet));
  const scored = texts.flatMap(({ command, text, codes }) => {
    let score = 0;
    for (const [i, term] of terms.entries()) {
      const guess = automata[i]?.find(codes) == null ? 0 : WORTH.mixture;
      const worth = Math.max(guess, worthOf(term, text, codes, alphabet));
      if (worth === 0) return [];
      score += worth;
    }
    return [{ command, score }];
  });
  // A stable sort: equals stay in the order in which they are offered.
  return scored
    .sort((a, b) => b.score - a.score || lately(a.command) - lately(b.command))
    .map(({ command }) => command);
}

/** The best place of the term in the title; 0 = it is nowhere, or only as a mixture. */
function worthOf(term: string, text: string, codes: Uint16Array, alphabet: Alphabet): number {
  let best = 0;
  for (let at = 0; at < text.length; at++) {
    const place = at === 0 || GAP.test(text.charAt(at - 1)) ? 'start' : 'within';
    if (text.startsWith(term, at)) {
      const after = text.charAt(at + term.length);
      const isWord = place === 'start' && (after === '' || GAP.test(after));
      best = Math.max(best, isWord ? WORTH.word : WORTH.written[place]);
      continue;
    }
    const spelt = speltFrom(term, codes, at, alphabet);
    if (spelt !== null) best = Math.max(best, WORTH[spelt][place]);
  }
  return best;
}
