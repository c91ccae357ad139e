import { useEffect, useMemo, useState } from 'react';
import { usePlaces } from '@/components/shell/use-consoles';
import { useQueue } from '@/components/shell/use-queue';
import { useSteps } from '@/components/shell/use-steps';
import { readingsOnce } from '@/components/templates/readings-once';
import type { QueueEntry } from '@/lib/cases/queue';
import type { Readings } from '@/lib/templates/search/readings';
import type { PaletteCommand } from './command';
import { rank } from './rank';

/** Cases that are offered for what was typed. */
const MOST_CASES = 8;
/** One character says too little of a text; two of Chinese say much. */
const SHORTEST = 2;
const NONE: readonly QueueEntry[] = [];

/** Commands and cases for what was typed; the dictionary of pinyin is loaded when the palette opens. */
export function useFound(
  commands: readonly PaletteCommand[],
  query: string,
  recent: readonly string[],
): { commands: PaletteCommand[]; cases: readonly QueueEntry[] } {
  const { queue } = useQueue();
  const { names } = usePlaces();
  const [readings, setReadings] = useState<Readings | null>(null);
  useEffect(() => {
    let gone = false;
    void readingsOnce().then((loaded) => {
      if (!gone) setReadings(() => loaded);
    });
    return () => {
      gone = true;
    };
  }, []);
  const typed = query.trim();
  const ranked = useMemo(() => rank(commands, typed, recent, readings), [commands, typed, recent, readings]);
  const question = useMemo(() => ({ queue, typed, names }), [queue, typed, names]);
  const most = typed.length < SHORTEST ? 0 : MOST_CASES;
  const cases = useSteps(() => queue.searching(typed, names, most), question, 0);
  return { commands: ranked, cases: cases ?? NONE };
}
