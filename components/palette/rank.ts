import { Alphabet, fold } from '@/lib/templates/search/alphabet';
import { Automaton, MAX_TERM } from '@/lib/templates/search/automaton';
import type { Readings } from '@/lib/templates/search/readings';

/** What is worth how much: words as they are written before words by their letters, the beginning before the middle. */
const WORTH = { start: 100, written: 70, pinyinStart: 60, pinyin: 40 };
/** Of equals the one that was used lately comes first; it never beats a better match. */
const RECENT = 15;
const TERMS = 5;

/**
 * The commands in which every word of the query is found, by writing, pinyin or initials; best first, and those used
 * lately before others that match as well. An empty query keeps the order, with the recent ones first. `recent`: ids, the
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
    return at < 0 ? 0 : RECENT - at;
  };
  const alphabet = new Alphabet(readings);
  const texts = commands.map((command) => {
    const text = fold(command.title);
    return { command, text, codes: alphabet.encode(text) };
  });
  // Made after the alphabet has learnt every title.
  const automata = terms.map((term) => new Automaton(term, alphabet));
  const scored = texts.flatMap(({ command, text, codes }) => {
    let score = lately(command);
    for (const [i, term] of terms.entries()) {
      const worth = worthOf(term, text, automata[i]?.find(codes) ?? null);
      if (worth === 0) return [];
      score += worth;
    }
    return [{ command, score }];
  });
  // A stable sort: equals stay in the order in which they are offered.
  return scored.sort((a, b) => b.score - a.score).map(({ command }) => command);
}

function worthOf(term: string, text: string, spelt: [number, number] | null): number {
  const at = text.indexOf(term);
  if (at >= 0) return at === 0 ? WORTH.start : WORTH.written;
  if (spelt === null) return 0;
  return spelt[0] === 0 ? WORTH.pinyinStart : WORTH.pinyin;
}
