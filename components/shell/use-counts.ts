import { useLiveQuery } from 'dexie-react-hooks';
import { useContext, useRef, useSyncExternalStore } from 'react';
import { type Counts, countsNow, sizeOfLane } from '@/lib/store/queries';
import { useNow } from './now';
import { usePanel } from './panel-state';
import { QueueContext } from './use-queue';

/** Counts of the whole desk; undefined until they are read. Throws into the error boundary when they cannot be. */
export function useCounts(): Counts | undefined {
  const now = useNow();
  return useLiveQuery(() => countsNow(now), [now]);
}

type PanelCounts = Partial<Pick<Counts, 'overdue' | 'active' | 'backlog'>>;

/**
 * Counts beside the queue. The store would walk every open case for them at each change, and the first rows would wait
 * for that; the queue has them in memory. The backlog is counted once the lane on the screen is complete, for the same
 * reason.
 */
export function usePanelCounts(): PanelCounts {
  const now = useNow();
  const queue = useContext(QueueContext);
  if (queue === null) throw new Error('no queue around this screen');
  const { loaded } = useSyncExternalStore(queue.subscribe, queue.snapshot);
  const lane = usePanel((state) => state.filter.lane);
  const open = queue.count(now);
  const ready = useRef(false);
  ready.current ||= open !== null && loaded.has(lane);
  const counts = ready.current;
  const backlog = useLiveQuery(async () => (counts ? sizeOfLane('backlog') : undefined), [counts]);
  return { ...open, ...(backlog === undefined ? {} : { backlog }) };
}
