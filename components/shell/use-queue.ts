import { createContext, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import { isTimely, type Looker, type ViewName } from '@/lib/cases/views';
import { partOf, type Queue } from '@/lib/store/queue';
import { usePanel } from './panel-state';
import { usePlaces } from './use-consoles';
import { useLooker } from './use-looker';

export const QueueContext = createContext<Queue | null>(null);

/** Until the settings are read; what depends on who looks is not shown before. */
const NOBODY: Looker = { name: '', role: 'agent', now: 0 };

/** The queue in memory and its state. Throws into the error boundary where the store cannot be read. */
export function useQueue(): { queue: Queue } & ReturnType<Queue['snapshot']> {
  const queue = useContext(QueueContext);
  if (queue === null) throw new Error('no queue around this screen');
  const state = useSyncExternalStore(queue.subscribe, queue.snapshot);
  if (state.fault !== null) throw state.fault;
  return { queue, ...state };
}

/** Who looks, as far as the view depends on it: most lists stay as they are while time passes. */
function useViewLooker(view: ViewName): Looker {
  const { name, role, now } = useLooker() ?? NOBODY;
  const at = isTimely(view) ? now : 0;
  return useMemo(() => ({ name, role, now: at }), [name, role, at]);
}

/** Runs the panel's filter over the queue in memory and keeps the ids in the panel's state. Throws into the error boundary. */
export function useQueueIds(): { loaded: boolean } {
  const { queue, version, loaded } = useQueue();
  const filter = usePanel((state) => state.filter);
  const collapsed = usePanel((state) => state.collapsed);
  const looker = useViewLooker(filter.view);
  const { names } = usePlaces();
  const setIds = usePanel((state) => state.setIds);
  const found = useMemo(
    // The version stands for what `find` would answer
    () => queue.find(filter, { looker, names, collapsed }),
    [queue, filter, looker, names, collapsed, version],
  );
  const listed = usePanel((state) => state.promises === null);
  useEffect(() => {
    if (listed) setIds(found.ids, found.groups, found.total);
  }, [found, listed, setIds]);
  return { loaded: loaded.has(partOf(filter.view)) };
}

/** What the filter can choose now and how many cases each choice would show. Walks the view: only while it is looked at. */
export function useFacets(): ReturnType<Queue['facets']> {
  const { queue, version } = useQueue();
  const filter = usePanel((state) => state.filter);
  const looker = useViewLooker(filter.view);
  const { names } = usePlaces();
  // The version stands for what `facets` would answer
  return useMemo(() => queue.facets(filter, { looker, names }), [queue, filter, looker, names, version]);
}

/** How many cases each view has at this moment; left out until it is in memory as a whole. */
export function useViewCounts(): ReturnType<Queue['count']> {
  const { queue, version } = useQueue();
  const looker = useLooker();
  // The version stands for what `count` would answer
  return useMemo(() => (looker === null ? {} : queue.count(looker)), [queue, looker, version]);
}
