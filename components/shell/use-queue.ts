import { createContext, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { FacetCounts } from '@/lib/cases/queue';
import { isTimely, type Looker, type ViewName } from '@/lib/cases/views';
import { partOf, type Queue } from '@/lib/store/queue';
import { usePanel } from './panel-state';
import { usePlaces } from './use-consoles';
import { useLooker } from './use-looker';
import { useSteps } from './use-steps';

export const QueueContext = createContext<Queue | null>(null);

const NOT_YET = { ids: null, groups: [], total: 0 };
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
  const looking = useMemo(() => ({ looker, names, collapsed }), [looker, names, collapsed]);
  const question = useMemo(() => ({ queue, filter, looking }), [queue, filter, looking]);
  const found = useSteps(() => queue.finding(filter, looking), question, version);
  const listed = usePanel((state) => state.promises === null);
  const { ids, groups, total } = found ?? NOT_YET;
  useEffect(() => {
    if (listed && ids !== null) setIds(ids, groups, total);
  }, [ids, groups, total, listed, setIds]);
  return { loaded: loaded.has(partOf(filter.view)) && found !== null };
}

/** What the filter can choose now and how many cases each choice would show; null until counted. Walks the view. */
export function useFacets(): FacetCounts | null {
  const { queue, version } = useQueue();
  const filter = usePanel((state) => state.filter);
  const looker = useViewLooker(filter.view);
  const { names } = usePlaces();
  const question = useMemo(() => ({ queue, filter, looker, names }), [queue, filter, looker, names]);
  return useSteps(() => queue.countingFacets(filter, { looker, names }), question, version);
}

/** How many cases each view has at this moment; left out until it is in memory as a whole. */
export function useViewCounts(): ReturnType<Queue['count']> {
  const { queue, version } = useQueue();
  const looker = useLooker();
  // The version stands for what `count` would answer
  return useMemo(() => (looker === null ? {} : queue.count(looker)), [queue, looker, version]);
}
