import { useLooker } from '@/components/shell/use-looker';
import { useQueue } from '@/components/shell/use-queue';
import { takeNext } from './take-next';

/** Takes the next case for whoever sits here; does nothing until that is known. */
export function useTakeNext(): () => void {
  const { queue } = useQueue();
  const looker = useLooker();
  return () => {
    if (looker !== null) void takeNext(queue, looker);
  };
}
