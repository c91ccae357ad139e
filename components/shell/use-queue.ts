import { createContext, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Queue } from '@/lib/store/queue';
import { usePanel } from './panel-state';

export const QueueContext = createContext<Queue | null>(null);

/** Runs the panel's filter over the queue in memory and keeps the ids in the panel's state. Throws into the error boundary. */
export function useQueueIds(): { loaded: boolean } {
  const queue = useContext(QueueContext);
  if (queue === null) throw new Error('no queue around this screen');
  const { version, loaded, fault } = useSyncExternalStore(queue.subscribe, queue.snapshot);
  if (fault !== null) throw fault;
  const filter = usePanel((state) => state.filter);
  const setIds = usePanel((state) => state.setIds);
  // The version stands for what `find` would answer
  const found = useMemo(() => queue.find(filter), [queue, filter, version]);
  useEffect(() => setIds(found.ids), [found, setIds]);
  return { loaded: loaded.has(filter.lane) };
}
