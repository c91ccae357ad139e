import { useLiveQuery } from 'dexie-react-hooks';
import { type Counts, countsNow } from '@/lib/store/queries';
import { useNow } from './now';

/** Counts of the whole desk; undefined until they are read. Throws into the error boundary when they cannot be. */
export function useCounts(): Counts | undefined {
  const now = useNow();
  return useLiveQuery(() => countsNow(now), [now]);
}
