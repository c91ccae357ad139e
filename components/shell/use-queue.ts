import { createContext, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Queue } from '@/lib/store/queue';
import { usePanel } from './panel-state';
import { usePlaces } from './use-consoles';

export const QueueContext = createContext<Queue | null>(null);

/** Runs the panel's filter over the queue in memory and keeps the ids in the panel's state. Throws into the error boundary. */
export function useQueueIds(): { loaded: boolean } {
  const queue = useContext(QueueContext);
  if (queue === null) throw new Error('no queue around this screen');
  const { version, loaded, fault } = useSyncExternalStore(queue.subscribe, queue.snapshot);
  if (fault !== null) throw fault;
  const filter = usePanel((state) => state.filter);
  const { names } = usePlaces();
  const setIds = usePanel((state) => state.setIds);
  // The version stands for what `find` would answer
  const found = useMemo(() => queue.find(filter, names), [queue, filter, names, version]);
  const listed = usePanel((state) => state.promises === null);
  useEffect(() => {
    if (listed) setIds(found.ids);
  }, [found, listed, setIds]);
  return { loaded: loaded.has(filter.lane) };
}

/** What the filter can choose now and how many cases each choice would show. Walks the lane: only while it is looked at. */
export function useFacets(): ReturnType<Queue['facets']> {
  const queue = useContext(QueueContext);
  if (queue === null) throw new Error('no queue around this screen');
  const { version } = useSyncExternalStore(queue.subscribe, queue.snapshot);
  const filter = usePanel((state) => state.filter);
  const { names } = usePlaces();
  // The version stands for what `facets` would answer
  return useMemo(() => queue.facets(filter, names), [queue, filter, names, version]);
}
