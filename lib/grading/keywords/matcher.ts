import { isDenied } from './negation';
import { type Entry, entriesOf, type Group } from './table';

/** A phrase found, `[start, end)` in the normal form. */
export interface Hit {
  start: number;
  end: number;
  entry: Entry;
  /** The words in front say the opposite. */
  denied: boolean;
}

interface Node {
  next: Map<string, Node>;
  entries: Entry[];
}

/** So many characters in front of a phrase can deny it. */
const LOOK_BACK = 8;
const BREAK = /[\s,.!?;:~，。！？；：、…]/;

/** Compiles tables once; the returned function finds every phrase in one pass over a normal form. */
export function compile(groups: readonly Group[]): (text: string) => Hit[] {
  const root: Node = { next: new Map(), entries: [] };
  for (const group of groups) {
    for (const [phrase, entry] of entriesOf(group)) insert(root, phrase, entry);
  }
  const patterns = groups.flatMap((group) =>
    (group.patterns ?? []).map((find) => ({
      find,
      entry: { label: group.label, evidence: 1, weight: group.weight ?? 1, group } satisfies Entry,
    })),
  );

  return (text) => {
    const applies = scope(text);
    const hits: Hit[] = [];
    const add = (start: number, end: number, entry: Entry) => {
      if (end === start || !applies(entry.group)) return;
      const denied = isDenied(clauseBefore(text, start), entry.group.denial ?? 'usual');
      hits.push({ start, end, entry, denied });
    };
    for (let start = 0; start < text.length; start++) {
      let node: Node | undefined = root.next.get(text.charAt(start));
      for (let end = start + 1; node; end++) {
        for (const entry of node.entries) add(start, end, entry);
        node = node.next.get(text.charAt(end));
      }
    }
    for (const { find, entry } of patterns) {
      for (const match of text.matchAll(find)) add(match.index, match.index + match[0].length, entry);
    }
    return outermost(hits);
  };
}

function insert(root: Node, phrase: string, entry: Entry): void {
  let node = root;
  for (let i = 0; i < phrase.length; i++) {
    const unit = phrase.charAt(i);
    const next: Node = node.next.get(unit) ?? { next: new Map(), entries: [] };
    node.next.set(unit, next);
    node = next;
  }
  node.entries.push(entry);
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

function clauseBefore(text: string, start: number): string {
  let from = start;
  while (from > 0 && start - from < LOOK_BACK && !BREAK.test(text.charAt(from - 1))) from--;
  return text.slice(from, start);
}

/** Drops a hit that lies inside another of the same label ("太慢" in "物流太慢"), so that nothing counts twice. */
function outermost(hits: Hit[]): Hit[] {
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  const reach = new Map<string, number>();
  return hits.filter(({ start, end, entry }) => {
    const covered = reach.get(entry.label) ?? -1;
    if (end <= covered) return false;
    reach.set(entry.label, end);
    return start >= 0;
  });
}
