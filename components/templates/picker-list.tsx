import { LibraryBig, Search } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { excerptOf } from './excerpt';
import type { Occasion } from './groups';
import { openLibrary } from './open-library';
import { optionId, PickerRow, ROW_HEIGHT } from './picker-row';
import { toggleFavourite } from './toggle-favourite';
import { type Found, type Line, useFound } from './use-found';
import { type Entry, type Library, SHIPPED_ONLY, useLibrary } from './use-library';

interface ListProps {
  occasion: Occasion;
  query: string;
  /** The template that could not be taken because it has faults. */
  faulty: string | null;
  preview: (entry: Entry) => ReactNode;
  onQuery: (query: string) => void;
  onTake: (entry: Entry) => void;
  onSlash: () => void;
}

/** The search field with its list, and what the chosen template would say. */
export function PickerList(props: ListProps) {
  const library = useLibrary();
  // The field is there at once: who types on does so while the library is still being read.
  if (library !== 'failed')
    return <Choosing {...props} library={library ?? UNREAD} reading={library === null} />;
  return (
    <>
      <p role="alert" className="border-line border-b px-3 py-2 font-medium text-sm">
        {i18n.t('templates.onlyOurs')}
      </p>
      <Choosing {...props} library={SHIPPED_ONLY} reading={false} />
    </>
  );
}

const UNREAD: Library = { entries: [], byId: new Map(), marks: new Map() };

function Choosing({
  library,
  occasion,
  query,
  faulty,
  preview,
  onQuery,
  onTake,
  onSlash,
  reading,
}: ListProps & { library: Library; reading: boolean }) {
  const listId = useId();
  const found = useFound(library, query, occasion, reading);
  const { templates } = found;
  const [chosen, setChosen] = useState(0);
  useEffect(() => setChosen(0), [query]);
  const at = Math.min(chosen, templates.length - 1);
  const active = templates[at];
  // A key that came before the search was ready means what it will find.
  const [wanted, setWanted] = useState<number | null>(null);
  const takeAt = (place: number): void => {
    const entry = templates[place];
    if (found.preparing) setWanted(place);
    else if (entry !== undefined) onTake(entry);
  };
  useEffect(() => {
    if (wanted === null || found.preparing) return;
    setWanted(null);
    takeAt(wanted);
  }, [wanted, found.preparing]);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    const digit = /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : null;
    if (event.altKey && event.code === 'KeyS') {
      event.preventDefault();
      if (active) toggleFavourite(library, active);
    } else if (event.altKey) return;
    else if (step !== undefined) {
      event.preventDefault();
      setChosen(Math.max(0, Math.min(templates.length - 1, at + step)));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      takeAt(Math.max(0, at));
    } else if (digit !== null && (found.preparing || digit < templates.length)) {
      event.preventDefault();
      takeAt(digit);
    } else if (event.key === '/' && query === '') {
      event.preventDefault();
      onSlash();
    }
  };
  return (
    <>
      <div className="relative border-line border-b p-2">
        <Search aria-hidden className="absolute top-4 left-4 size-4 text-faint" />
        <Input
          autoFocus
          role="combobox"
          aria-expanded
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active === undefined ? undefined : optionId(active.template.id)}
          aria-label={i18n.t('templates.search')}
          placeholder={i18n.t('templates.searchHint')}
          className="w-full border-line bg-sunken pl-7"
          value={query}
          onChange={({ target }) => onQuery(target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className="flex min-h-0 flex-1 flex-col wide:flex-row">
        <Options
          id={listId}
          library={library}
          found={found}
          at={at}
          onPoint={setChosen}
          onTake={onTake}
          query={query}
        />
        <section
          aria-label={i18n.t('templates.preview')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
          tabIndex={0}
          className="max-h-[34%] min-h-24 shrink-0 overflow-y-auto border-line border-t bg-sunken px-3 py-2.5 wide:max-h-none wide:w-[46%] wide:border-t-0 wide:border-l"
        >
          {active !== undefined && (
            <>
              {faulty === active.template.id && (
                <p role="alert" className="mb-1 font-medium">
                  {i18n.t('templates.cannotTake')}
                </p>
              )}
              {preview(active)}
            </>
          )}
        </section>
      </div>
      <Foot count={templates.length} />
    </>
  );
}

function Options({
  id,
  library,
  found,
  at,
  query,
  onPoint,
  onTake,
}: {
  id: string;
  library: Library;
  found: Found;
  at: number;
  query: string;
  onPoint: (at: number) => void;
  onTake: (entry: Entry) => void;
}) {
  const virtual = useRef<VirtualizerHandle>(null);
  const { lines, templates } = found;
  const line = lines.findIndex((one) => one.kind === 'template' && one.at === at);
  useEffect(() => {
    // The heading over the first one is part of it.
    if (line >= 0) virtual.current?.scrollToIndex(line <= 1 ? 0 : line, { align: 'nearest' });
  }, [line]);
  if (templates.length === 0)
    return (
      <p id={id} role="status" className="min-h-0 flex-1 px-4 py-6 text-muted">
        {found.preparing
          ? i18n.t('templates.preparing')
          : query.trim() === ''
            ? i18n.t('templates.nonePicker')
            : i18n.t('templates.noneFound', [query])}
      </p>
    );
  return (
    <div
      role="listbox"
      id={id}
      aria-label={i18n.t('templates.list')}
      className="min-h-0 flex-1 overflow-y-auto [overflow-anchor:none]"
    >
      <Virtualizer ref={virtual} data={lines} itemSize={ROW_HEIGHT} keepMounted={line < 0 ? [] : [line]}>
        {(one) => (
          <OptionLine
            key={keyOf(one)}
            line={one}
            {...{ library, at, onPoint, onTake }}
            total={templates.length}
          />
        )}
      </Virtualizer>
    </div>
  );
}

function OptionLine({
  line,
  library,
  at,
  total,
  onPoint,
  onTake,
}: {
  line: Line;
  library: Library;
  at: number;
  total: number;
  onPoint: (at: number) => void;
  onTake: (entry: Entry) => void;
}) {
  if (line.kind === 'heading')
    return (
      <div role="presentation" className="flex h-7 items-end justify-between px-3 pb-0.5 text-faint text-xs">
        <span>{i18n.t(`templates.group_${line.group}`)}</span>
        <span className="figures">{line.count}</span>
      </div>
    );
  const { entry } = line;
  return (
    <PickerRow
      entry={entry}
      nth={line.at < 9 ? line.at + 1 : null}
      place={line.at + 1}
      total={total}
      active={line.at === at}
      favourite={library.marks.get(entry.template.id)?.favourite ?? false}
      title={line.title}
      excerpt={excerptOf(entry.template.text, line.text)}
      onPoint={() => onPoint(line.at)}
      onTake={() => onTake(entry)}
    />
  );
}

function Foot({ count }: { count: number }) {
  return (
    <div className="flex items-center gap-2 border-line border-t py-1 pr-1.5 pl-3 text-faint text-xs">
      <span aria-live="polite" className="figures shrink-0">
        {i18n.t('templates.count', [count])}
      </span>
      <span className="min-w-0 flex-1 truncate">{i18n.t('templates.keys')}</span>
      <Button look="quiet" size="sm" onClick={() => void openLibrary()}>
        <LibraryBig aria-hidden className="size-3.5" />
        {i18n.t('templates.title')}
      </Button>
    </div>
  );
}

function keyOf(line: Line): string {
  return line.kind === 'heading' ? `group ${line.group}` : line.entry.template.id;
}
