import type { Hit } from '@/lib/grading/keywords/matcher';
import { isDenied } from '@/lib/grading/keywords/negation';
import { type Entry, entriesOf, type Group } from '@/lib/grading/keywords/table';

const BREAK = /[\s,.!?;:~，。！？；：、…]/;

/** What the matcher means, said plainly and slowly: every phrase and pattern tried everywhere. */
export function findPlainly(groups: readonly Group[], text: string): Hit[] {
  const hits: Hit[] = [];
  const add = (start: number, end: number, entry: Entry): void => {
    const { when, unless, denial = 'usual' } = entry.group;
    if (end === start || (when && !when.test(text)) || unless?.test(text)) return;
    let from = start;
    while (from > 0 && start - from < 8 && !BREAK.test(text.charAt(from - 1))) from--;
    hits.push({ start, end, entry, denied: isDenied(text.slice(from, start), denial) });
  };
  for (const group of groups) {
    for (const [phrase, entry] of entriesOf(group))
      for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1))
        add(at, at + phrase.length, entry);
    for (const find of group.patterns ?? []) {
      const entry = { label: group.label, evidence: 1, weight: group.weight ?? 1, group };
      for (const match of text.matchAll(find)) add(match.index, match.index + match[0].length, entry);
    }
  }
  return hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other.entry.label === hit.entry.label &&
          other.start <= hit.start &&
          other.end >= hit.end &&
          other.end - other.start > hit.end - hit.start,
      ),
  );
}
