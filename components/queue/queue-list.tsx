import { type MouseEvent, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import { i18n } from '#i18n';
import { clickMarks } from '@/components/bulk/mark-keys';
import { useNow } from '@/components/shell/now';
import { usePanel } from '@/components/shell/panel-state';
import type { Places } from '@/components/shell/places';
import { usePlaces } from '@/components/shell/use-consoles';
import type { CaseRow } from '@/lib/cases/case';
import type { Settings } from '@/lib/settings/schema';
import { GroupHeader } from './group-header';
import { inView } from './in-view';
import { headersBefore, linesOf } from './lines';
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
  const marked = usePanel((state) => state.marked);
  const press = useCallback((id: string, event: MouseEvent): void => {
    if (!clickMarks(id, event)) usePanel.getState().openCase(id);
  }, []);
  const groups = usePanel((state) => state.groups);
  const by = usePanel((state) => state.filter.group);
  const toggleGroup = usePanel((state) => state.toggleGroup);
  const places = usePlaces();
  const now = useNow();
  const virtual = useRef<VirtualizerHandle>(null);
  const [first, setFirst] = useState(0);
  const lines = useMemo(() => linesOf(ids, groups), [ids, groups]);
  const rows = useRows(lines, first);
  const at = selected === null ? -1 : lines.indexOf(selected);
  const shown = useRef<{ id: string | null; at: number }>({ id: null, at: -1 });
  useEffect(() => {
    const before = shown.current;
    shown.current = { id: selected, at };
    const handle = virtual.current;
    if (handle === null || at < 0 || at === before.at) return;
    if (before.id === selected && before.at >= 0) {
      // The agent has scrolled away from the selected row: a case that comes in above it must not pull the list back.
      if (!inView(handle, handle.getItemOffset(before.at), ROW_HEIGHT)) return;
      // Nor does the list follow a case that a claim carried out of sight: the agent goes on where it stood.
      const { left, stayHere } = usePanel.getState();
      if (left !== null && !inView(handle, handle.getItemOffset(at), ROW_HEIGHT)) return stayHere();
    }
    // The first case of a section brings its header along.
    const top = typeof lines[at - 1] === 'object' ? at - 1 : at;
    if (top < at && handle.getItemOffset(top) < handle.scrollOffset)
      handle.scrollToIndex(top, { align: 'start' });
    else handle.scrollToIndex(at, { align: 'nearest' });
  }, [at, selected, lines]);
  return (
    <div
      ref={list}
      role="listbox"
      aria-multiselectable
      // A listbox holds the focus for its options
      tabIndex={0}
      aria-label={i18n.t('queue.label')}
      aria-activedescendant={at >= 0 && selected !== null ? rowId(selected) : undefined}
      className="group/list min-h-0 flex-1 overflow-y-auto outline-none [overflow-anchor:none]"
    >
      <Virtualizer
        ref={virtual}
        data={lines}
        itemSize={ROW_HEIGHT}
        keepMounted={at >= 0 ? [at] : []}
        onScroll={(offset) => setFirst(virtual.current?.findItemIndex(offset) ?? 0)}
      >
        {(line, index) =>
          typeof line === 'string' ? (
            <QueueRow
              key={line}
              id={line}
              place={index + 1 - headersBefore(groups, index)}
              total={ids.length}
              row={rows.get(line)}
              selected={line === selected}
              marked={marked.size === 0 ? null : marked.has(line)}
              me={settings?.agent.name ?? ''}
              minutes={policyMinutes(settings, rows.get(line))}
              where={whereIs(places, rows.get(line))}
              onPress={press}
            />
          ) : (
            <GroupHeader
              key={`group ${line.key}`}
              group={line}
              by={by}
              sample={rows.get(line.sample)}
              now={now}
              onToggle={toggleGroup}
            />
          )
        }
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
