import { CAUSES, type Cause } from '../contract';
import type { Hit } from './matcher';

type NamedCause = Exclude<Cause, 'other'>;

interface Named {
  cause: NamedCause;
  /** How much the text dwells on it. */
  evidence: number;
  /** Where it is first named, in the order of reading. */
  first: number;
}

const NAMED = new Set<string>(CAUSES.filter((cause) => cause !== 'other'));

function isNamed(label: string): label is NamedCause {
  return NAMED.has(label);
}

const CLAUSE_END = /[\s,.!?;，。！？；、…]/;
/** So far back a clause is looked for, in UTF-16 units; keeps the work linear. */
const FAR = 24;

/**
 * Adds up the evidence for each cause; a cause needs one plain phrase or two different weak ones; in a complaint that
 * names nothing plainly, one weak phrase is better than none. A weak phrase beside praise in the same clause belongs to
 * the praise ("客服态度很好", "一星给客服") and does not count.
 */
export function causesOf(
  fields: readonly { text: string; hits: readonly Hit[] }[],
  complains: boolean,
): Named[] {
  const named = new Map<NamedCause, Named>();
  const weak = new Set<string>();
  let order = 0;
  for (const { text, hits } of fields) {
    const praise = hits.filter((hit) => hit.entry.label === 'positive' && !hit.denied);
    const praised = new Set(praise.map(({ start }) => clauseOf(text, start)));
    for (const hit of hits) {
      order++;
      const { label, evidence } = hit.entry;
      if (hit.denied || !isNamed(label)) continue;
      if (evidence < 1 && praised.has(clauseOf(text, hit.start))) continue;
      const word = `${label}:${text.slice(hit.start, hit.end)}`;
      if (evidence < 1 && weak.has(word)) continue;
      weak.add(word);
      const known = named.get(label) ?? { cause: label, evidence: 0, first: order };
      known.evidence += evidence;
      named.set(label, known);
    }
  }
  const all = [...named.values()];
  const plain = all.filter(({ evidence }) => evidence >= 1);
  return plain.length === 0 && complains ? all : plain;
}

/** Where the clause of a phrase begins; a clause longer than `FAR` counts as several. */
function clauseOf(text: string, start: number): number {
  let from = start;
  while (from > 0 && start - from < FAR && !CLAUSE_END.test(text.charAt(from - 1))) from--;
  return from;
}

/** What the text dwells on most; in a tie what it names first. */
export function primaryOf(named: readonly Named[]): NamedCause | null {
  const [top] = named.toSorted((a, b) => b.evidence - a.evidence || a.first - b.first);
  return top?.cause ?? null;
}
