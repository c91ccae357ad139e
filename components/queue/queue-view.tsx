import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { useRunning } from '@/components/bulk/act-on-many';
import { BulkBar } from '@/components/bulk/bulk-bar';
import { extendMarks, markKeys } from '@/components/bulk/mark-keys';
import { actedOn, start } from '@/components/bulk/use-asked';
import { PromiseSlices } from '@/components/promises/promise-slices';
import { PromisesEmpty } from '@/components/promises/promises-empty';
import { run } from '@/components/shell/command';
import { type KeyMap, leaveField, useKeys } from '@/components/shell/keys';
import { isFiltered, NO_FILTER, usePanel } from '@/components/shell/panel-state';
import { useQueueIds } from '@/components/shell/use-queue';
import { Empty } from '@/components/ui/empty';
import type { Settings } from '@/lib/settings/schema';
import { QueueEmpty } from './queue-empty';
import { QueueFilters } from './queue-filters';
import { QueueFoot } from './queue-foot';
import { QueueList } from './queue-list';
import { QueueSearch } from './queue-search';
import { useTakeNext } from './use-take-next';

/** Search, filters and the list, with the keys that work on the selected row. */
export function QueueView({ settings }: { settings: Settings | null }) {
  const { loaded } = useQueueIds();
  const ids = usePanel((state) => state.ids);
  const total = usePanel((state) => state.total);
  const promises = usePanel((state) => state.promises);
  const open = usePanel((state) => state.open);
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const focusList = (): void => list.current?.focus({ preventScroll: true });
  // Coming back from a case, the next key belongs to the list again.
  useEffect(() => {
    if (open === null && document.activeElement === document.body)
      list.current?.focus({ preventScroll: true });
  }, [open]);
  const takeNext = useTakeNext();
  useKeys(keysOf(open !== null, () => search.current?.focus(), focusList, takeNext));
  return (
    <>
      {promises === null ? (
        <div className="flex shrink-0 flex-col gap-1.5 border-line border-b px-3 pt-2 pb-1.5">
          <QueueSearch field={search} onDown={focusList} />
          <QueueFilters />
        </div>
      ) : (
        <PromiseSlices slice={promises} />
      )}
      {total > 0 && <QueueList list={list} ids={ids} settings={settings} />}
      {total === 0 && promises !== null && <PromisesEmpty slice={promises} />}
      {total === 0 && promises === null && loaded && <QueueEmpty />}
      {total === 0 && promises === null && !loaded && <Empty title={i18n.t('app.loading')} />}
      <Foot me={settings?.agent.name ?? ''} />
    </>
  );
}

/** While rows are marked, or something is done with many of them, what can be done with all; else the next case and the keys. */
function Foot({ me }: { me: string }) {
  const marking = usePanel((state) => state.marked.size > 0);
  const running = useRunning((state) => state.running !== null);
  const total = usePanel((state) => state.total);
  if (marking || running) return <BulkBar me={me} />;
  return total > 0 && <QueueFoot />;
}

function keysOf(
  caseIsOpen: boolean,
  focusSearch: () => void,
  focusList: () => void,
  takeNext: () => void,
): KeyMap {
  const { move, openCase, showPromises, fold } = usePanel.getState();
  const selected = (act: (id: string) => void) => () => {
    const id = usePanel.getState().selected;
    if (id !== null) act(id);
  };
  const claim = selected((id) => void run(id, { type: 'claim' }));
  const [down, up] = [() => move(1), () => move(-1)];
  // With Alt also while a text is being written.
  const moving: KeyMap = { j: down, k: up, 'Alt+j': down, 'Alt+k': up };
  if (caseIsOpen) return moving;
  return {
    ...moving,
    '/': focusSearch,
    ArrowDown: ({ shiftKey }) => (shiftKey ? extendMarks(1) : down()),
    ArrowUp: ({ shiftKey }) => (shiftKey ? extendMarks(-1) : up()),
    ...markKeys(),
    Enter: selected((id) => openCase(id)),
    c: ({ repeat }) => {
      // Held down, it claims what was asked for: the selection goes on to the next case by itself.
      if (repeat) return;
      if (usePanel.getState().marked.size > 0) start('claim', actedOn());
      else claim();
    },
    h: () => start('hand', actedOn()),
    w: () => start('wait', actedOn()),
    t: (event) => {
      // Held down, it takes one.
      if (!event.repeat) takeNext();
    },
    ArrowLeft: () => fold(true),
    ArrowRight: () => fold(false),
    'Alt+r': selected((id) => openCase(id, true)),
    p: () => showPromises(usePanel.getState().promises === null ? 'open' : null),
    Escape: (event) => {
      if (leaveField(event)) focusList();
      else if (usePanel.getState().marked.size > 0) usePanel.getState().clearMarks();
      else if (usePanel.getState().promises !== null) showPromises(null);
      else if (isFiltered(usePanel.getState().filter)) usePanel.getState().setFilter(NO_FILTER);
      else usePanel.getState().setView('active');
    },
  };
}
