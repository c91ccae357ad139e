import { useLiveQuery } from 'dexie-react-hooks';
import { useNow } from '@/components/shell/now';
import { type PromiseCounts, promiseCounts } from '@/lib/store/promises';

/** How many cases have a promise that is broken, due today, open or not confirmed; undefined until they are counted. */
export function usePromiseCounts(): PromiseCounts | undefined {
  const now = useNow();
  return useLiveQuery(() => promiseCounts(now), [now]);
}
