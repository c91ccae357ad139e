import { type RefObject, useEffect, useRef, useState } from 'react';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import { i18n } from '#i18n';
import { usePanel } from '@/components/shell/panel-state';
import type { Places } from '@/components/shell/places';
import { usePlaces } from '@/components/shell/use-consoles';
import type { CaseRow } from '@/lib/cases/case';
import type { Settings } from '@/lib/settings/schema';
import { inView } from './in-view';
import { QueueRow, ROW_HEIGHT, rowId } from './queue-row';
import { useRows } from './use-rows';

/** The list: one focus stop, the selected row is its active descendant. Only rows in view exist. */
export function QueueList({
  list,
  ids,
  settings,
}: {
  list: RefObject<HTMLDivElement | null>;
  ids: string[];
  settings: Settings | null;
}) {
  const selected = usePanel((state) => state.selected);
  const openCase = usePanel((state) => state.openCase);
  const places = usePlaces();
  const virtual = useRef<VirtualizerHandle>(null);
  const [first, setFirst] = useState(0);
  const rows = useRows(ids, first);
  const at = selected === null ? -1 : ids.indexOf(selected);
  const shown = useRef<{ id: string | null; at: number }>({ id: null, at: -1 });
  useEffect(() => {
    const before = shown.current;
    shown.current = { id: selected, at };
    const handle = virtual.current;
    if (handle === null || at < 0 || at === before.at) return;
    // The agent has scrolled away from the selected row: a case that comes in above it must not pull the list back.
    if (before.id === selected && before.at >= 0 && !inView(handle, before.at, ROW_HEIGHT)) return;
    handle.scrollToIndex(at, { align: 'nearest' });
  }, [at, selected]);
  return (
    <div
      ref={list}
      role="listbox"
      // A listbox holds the focus for its options
      tabIndex={0}
      aria-label={i18n.t('queue.label')}
      aria-activedescendant={at >= 0 && selected !== null ? rowId(selected) : undefined}
      className="group/list min-h-0 flex-1 overflow-y-auto outline-none [overflow-anchor:none]"
    >
      <Virtualizer
        ref={virtual}
        data={ids}
        itemSize={ROW_HEIGHT}
        keepMounted={at >= 0 ? [at] : []}
        onScroll={(offset) => setFirst(Math.floor(offset / ROW_HEIGHT))}
      >
        {(id, place) => (
          <QueueRow
            key={id}
            id={id}
            place={place + 1}
            total={ids.length}
            row={rows.get(id)}
            selected={id === selected}
            me={settings?.agent.name ?? ''}
            minutes={policyMinutes(settings, rows.get(id))}
            where={whereIs(places, rows.get(id))}
            onOpen={openCase}
          />
        )}
      </Virtualizer>
    </div>
  );
}

function whereIs(places: Places, row: CaseRow | undefined): string {
  return row === undefined ? '' : places.of(row.review);
}

/** Minutes the policy gives this grade; null until settings and case are read. */
function policyMinutes(settings: Settings | null, row: CaseRow | undefined): number | null {
  return settings === null || row === undefined ? null : settings.policy[row.grade].minutes;
}
