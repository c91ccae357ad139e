import { gateOf } from './gate';
import { blanksAnd } from './marks';
import { needsOf } from './needs';
import { canDeny, isDenied } from './negation';
import { type Entry, entriesOf, type Group } from './table';
import { Trie } from './trie';

/** A phrase found, `[start, end)` in the normal form. */
export interface Hit {
  start: number;
  end: number;
  entry: Entry;
  /** The words in front say the opposite. */
  denied: boolean;
}

/** So many characters in front of a phrase can deny it. */
const LOOK_BACK = 8;
const BREAKS = blanksAnd(',.!?;:~，。！？；：、…');

/** Compiles tables once; the returned function finds every phrase in one pass over a normal form. */
export function compile(groups: readonly Group[]): (text: string) => Hit[] {
  const phrases = groups.flatMap(entriesOf);
  const trie = new Trie(phrases.map(([phrase]) => phrase));
  const entries = new Map<number, Entry[]>();
  phrases.forEach(([, entry], i) => {
    const node = trie.ends[i] ?? 0;
    entries.set(node, [...(entries.get(node) ?? []), entry]);
  });
  const patterns = groups.flatMap((group) =>
    (group.patterns ?? []).map((find) => ({
      find,
      entry: { label: group.label, evidence: 1, weight: group.weight ?? 1, group } satisfies Entry,
    })),
  );
  // Such a one would be found at the same place for ever.
  const endless = patterns.find(({ find }) => !find.global);
  if (endless !== undefined) throw new Error(`A pattern without its global flag: ${endless.find.source}`);
  const gate = gateOf(patterns.map(({ find }) => needsOf(find)));

  return (text) => {
    const applies = scope(text);
    const hits: Hit[] = [];
    const add = (start: number, end: number, entry: Entry) => {
      hits.push({ start, end, entry, denied: deniedAt(text, start, entry) });
    };
    for (let start = 0; start < text.length; start++) {
      let node = trie.start(text.charCodeAt(start));
      for (let end = start + 1; node !== 0; end++) {
        for (const entry of entries.get(node) ?? []) if (applies(entry.group)) add(start, end, entry);
        node = end < text.length ? trie.step(node, text.charCodeAt(end)) : 0;
      }
    }
    gate.read(text);
    patterns.forEach(({ find, entry }, i) => {
      if (!gate.isOpen(i) || !applies(entry.group)) return;
      // Not matchAll: it copies the pattern for each text, which costs more than most patterns do.
      find.lastIndex = 0;
      for (let found = find.exec(text); found !== null; found = find.exec(text)) {
        if (found[0] === '') find.lastIndex++;
        else add(found.index, find.lastIndex, entry);
      }
    });
    return outermost(hits);
  };
}

function scope(text: string): (group: Group) => boolean {
  const known = new Map<RegExp, boolean>();
  const found = (context: RegExp) => {
    const before = known.get(context);
    if (before !== undefined) return before;
    const now = context.test(text);
    known.set(context, now);
    return now;
  };
  return ({ when, unless }) => (!when || found(when)) && !(unless && found(unless));
}

/** Whether the words of the same clause in front of a phrase deny it. */
function deniedAt(text: string, start: number, { group: { denial = 'usual' } }: Entry): boolean {
  if (denial === 'none') return false;
  let from = start;
  let mayDeny = false;
  while (from > 0 && start - from < LOOK_BACK && BREAKS[text.charCodeAt(from - 1)] === 0)
    mayDeny = canDeny(text.charCodeAt(--from)) || mayDeny;
  return mayDeny && isDenied(text.slice(from, start), denial);
}

/** Drops a hit that lies inside another of the same label ("太慢" in "物流太慢"), so that nothing counts twice. */
function outermost(hits: Hit[]): Hit[] {
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  const reach = new Map<string, number>();
  return hits.filter(({ end, entry }) => {
    if (end <= (reach.get(entry.label) ?? -1)) return false;
    reach.set(entry.label, end);
    return true;
  });
}
