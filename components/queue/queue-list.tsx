import { type RefObject, useEffect, useRef, useState } from 'react';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import { i18n } from '#i18n';
import { usePanel } from '@/components/shell/panel-state';
import { QueueRow, ROW_HEIGHT, rowId } from './queue-row';
import { useRows } from './use-rows';

/** The list: one focus stop, the selected row is its active descendant. Only rows in view exist. */
export function QueueList({
  list,
  ids,
  me,
}: {
  list: RefObject<HTMLDivElement | null>;
  ids: string[];
  me: string;
}) {
  const selected = usePanel((state) => state.selected);
  const openCase = usePanel((state) => state.openCase);
  const virtual = useRef<VirtualizerHandle>(null);
  const [first, setFirst] = useState(0);
  const rows = useRows(ids, first);
  const place = selected === null ? -1 : ids.indexOf(selected);
  useEffect(() => {
    if (place >= 0) virtual.current?.scrollToIndex(place, { align: 'nearest' });
  }, [place]);
  return (
    <div
      ref={list}
      role="listbox"
      // A listbox holds the focus for its options
      tabIndex={0}
      aria-label={i18n.t('queue.label')}
      aria-activedescendant={place >= 0 && selected !== null ? rowId(selected) : undefined}
      className="group/list min-h-0 flex-1 overflow-y-auto outline-none [overflow-anchor:none]"
    >
      <Virtualizer
        ref={virtual}
        data={ids}
        itemSize={ROW_HEIGHT}
        keepMounted={place >= 0 ? [place] : []}
        onScroll={(offset) => setFirst(Math.floor(offset / ROW_HEIGHT))}
      >
        {(id) => (
          <QueueRow
            key={id}
            id={id}
            row={rows.get(id)}
            selected={id === selected}
            me={me}
            onOpen={openCase}
          />
        )}
      </Virtualizer>
    </div>
  );
}
