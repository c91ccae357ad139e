import { Search } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import { i18n } from '#i18n';
import { useKeys } from '@/components/shell/keys';
import { usePlaces } from '@/components/shell/use-consoles';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { searchTemplates } from '@/lib/templates/search/search';
import { excerptOf } from './excerpt';
import type { Range } from './highlighted';
import { type LibraryFilter, NO_LIBRARY_FILTER, passes } from './library-filter';
import { LibraryFilters } from './library-filters';
import { LIBRARY_ROW, LibraryRow, libraryRowId } from './library-row';
import { toggleFavourite } from './toggle-favourite';
import { likings } from './use-found';
import { useIndex } from './use-index';
import type { Entry, Library } from './use-library';
import { wordConsoles } from './words';

interface Row {
  entry: Entry;
  title: readonly Range[];
  text: readonly Range[];
}

/** Search, filters, and every template that they leave. `onShown` is told which these are. */
export function LibraryList({
  library,
  selected,
  onSelect,
  onShown,
}: {
  library: Library;
  selected: string | null;
  onSelect: (id: string, focus: boolean) => void;
  onShown: (entries: readonly Entry[]) => void;
}) {
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<LibraryFilter>(NO_LIBRARY_FILTER);
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useKeys({ '/': () => field.current?.focus() });
  const rows = useRows(library, query, filter);
  useEffect(() => onShown(rows.map(({ entry }) => entry)), [rows, onShown]);
  const nothing = library.entries.length === 0;
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div className="flex flex-col gap-2 px-3 py-2.5">
        <div className="relative">
          <Search aria-hidden className="absolute top-2 left-2 size-4 text-faint" />
          <Input
            ref={field}
            type="search"
            aria-keyshortcuts="/"
            aria-label={i18n.t('templates.search')}
            placeholder={i18n.t('templates.searchHint')}
            className="w-full border-line bg-sunken pl-7 [&::-webkit-search-cancel-button]:hidden"
            value={query}
            onChange={({ target }) => setQuery(target.value)}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing || (event.key !== 'ArrowDown' && event.key !== 'Enter'))
                return;
              event.preventDefault();
              list.current?.focus();
            }}
          />
        </div>
        <LibraryFilters filter={filter} onChange={(part) => setFilter({ ...filter, ...part })} />
        <p aria-live="polite" className="figures text-faint text-sm">
          {i18n.t('templates.shown', [rows.length, library.entries.length])}
        </p>
      </div>
      {rows.length === 0 ? (
        <div className="flex flex-col items-start gap-2 border-line border-t px-4 py-6 text-muted">
          <p>{i18n.t(nothing ? 'templates.empty' : 'templates.noneLeft')}</p>
          {!nothing && (
            <Button
              size="sm"
              onClick={() => {
                setQuery('');
                setFilter(NO_LIBRARY_FILTER);
              }}
            >
              {i18n.t('templates.showAll')}
            </Button>
          )}
        </div>
      ) : (
        <Rows list={list} rows={rows} library={library} selected={selected} onSelect={onSelect} />
      )}
    </div>
  );
}

function useRows(library: Library, query: string, filter: LibraryFilter): Row[] {
  const index = useIndex(library.entries);
  const typed = useDeferredValue(query).trim();
  const { entries, byId, marks } = library;
  const sought = useMemo((): Row[] => {
    if (typed === '' || index === null) return entries.map((entry) => ({ entry, title: [], text: [] }));
    const context = { grade: null, console: null, tone: null, kind: null, limit: entries.length };
    return searchTemplates(index, typed, { ...context, ...likings(marks) }).flatMap(
      ({ template, title, text }) => {
        const entry = byId.get(template.id);
        return entry === undefined ? [] : [{ entry, title, text }];
      },
    );
    // A new favourite must not move the rows under the hand.
  }, [typed, index, entries, byId]);
  return useMemo(() => sought.filter(({ entry }) => passes(entry, filter, marks)), [sought, filter, marks]);
}

function Rows({
  list,
  rows,
  library,
  selected,
  onSelect,
}: {
  list: React.RefObject<HTMLDivElement | null>;
  rows: readonly Row[];
  library: Library;
  selected: string | null;
  onSelect: (id: string, focus: boolean) => void;
}) {
  const places = usePlaces();
  const virtual = useRef<VirtualizerHandle>(null);
  const at = rows.findIndex(({ entry }) => entry.template.id === selected);
  useEffect(() => {
    if (at >= 0) virtual.current?.scrollToIndex(at, { align: 'nearest' });
  }, [at]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? rows.length - 1 : at + (step ?? 0);
    const next = rows[Math.max(0, Math.min(rows.length - 1, to))];
    if (event.key === 'Enter' && at >= 0 && selected !== null) onSelect(selected, true);
    else if (step !== undefined || event.key === 'Home' || event.key === 'End') {
      if (next !== undefined) onSelect(next.entry.template.id, false);
    } else return;
    event.preventDefault();
  };
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={i18n.t('templates.list')}
      aria-activedescendant={at >= 0 && selected !== null ? libraryRowId(selected) : undefined}
      className="group/list min-h-0 flex-1 overflow-y-auto border-line border-t outline-none [overflow-anchor:none]"
      onKeyDown={onKeyDown}
    >
      <Virtualizer ref={virtual} data={rows} itemSize={LIBRARY_ROW} keepMounted={at < 0 ? [] : [at]}>
        {({ entry, title, text }, i) => (
          <LibraryRow
            key={entry.template.id}
            entry={entry}
            place={i + 1}
            total={rows.length}
            selected={entry.template.id === selected}
            favourite={library.marks.get(entry.template.id)?.favourite ?? false}
            consoles={wordConsoles(entry.template.consoles, places.console)}
            title={title}
            excerpt={excerptOf(entry.template.text, text)}
            onSelect={() => onSelect(entry.template.id, true)}
            onStar={() => toggleFavourite(library, entry)}
          />
        )}
      </Virtualizer>
    </div>
  );
}
