import { useMemo } from 'react';
import { type SearchContext, searchTemplates } from '@/lib/templates/search/search';
import { type GroupName, groupsFor, type Occasion } from './groups';
import type { Range } from './highlighted';
import { useIndex } from './use-index';
import type { Entry, Library, Marks } from './use-library';

/** A line of the picker's list. `at`: its number among the templates, from 0. */
export type Line =
  | { kind: 'heading'; group: GroupName; count: number }
  | { kind: 'template'; at: number; entry: Entry; title: readonly Range[]; text: readonly Range[] };

export interface Found {
  lines: readonly Line[];
  templates: readonly Entry[];
  /** The library is still being read or its index built, so nothing can be found yet. */
  preparing: boolean;
}

/** More hits nobody scrolls through: a letter more finds them. */
const MOST_HITS = 200;

/** What stands in the picker's list: groups by use while nothing is typed, else the hits, best first. */
export function useFound(library: Library, query: string, occasion: Occasion, reading: boolean): Found {
  const index = useIndex(reading ? null : library.entries);
  // Never deferred: a key that takes the first one must mean the first of what was typed. It costs some ms at 10,000.
  const typed = query.trim();
  const grouped = useMemo(
    () => (typed === '' ? groupedLines(library, occasion) : null),
    [typed, library, occasion],
  );
  const hits = useMemo(() => {
    if (typed === '' || index === null) return null;
    return searchTemplates(index, typed, { ...occasion, ...likings(library.marks), limit: MOST_HITS });
  }, [typed, index, occasion, library.marks]);
  return useMemo(() => {
    const lines =
      grouped ??
      (hits ?? []).flatMap(({ template, title, text }, at): Line[] => {
        const entry = library.byId.get(template.id);
        return entry === undefined ? [] : [{ kind: 'template', at, entry, title, text }];
      });
    const templates = lines.flatMap((line) => (line.kind === 'template' ? line.entry : []));
    return { lines, templates, preparing: reading || (typed !== '' && index === null) };
  }, [grouped, hits, library.byId, typed, index, reading]);
}

/** What this desk likes, as the search asks for it. */
export function likings(marks: Marks): Pick<SearchContext, 'favourites' | 'recent'> {
  const all = [...marks.values()];
  return {
    favourites: new Set(all.filter(({ favourite }) => favourite).map(({ id }) => id)),
    recent: all
      .filter(({ usedAt }) => usedAt !== null)
      .sort((a, b) => (b.usedAt ?? 0) - (a.usedAt ?? 0))
      .map(({ id }) => id),
  };
}

function groupedLines(library: Library, occasion: Occasion): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const { name, entries } of groupsFor(library, occasion)) {
    lines.push({ kind: 'heading', group: name, count: entries.length });
    for (const entry of entries) lines.push({ kind: 'template', at: at++, entry, title: [], text: [] });
  }
  return lines;
}
