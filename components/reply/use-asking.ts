import { useState } from 'react';
import type { OccupiedAnswer, Standing } from '@/lib/insertion/contract';

/** The agent's own text stands in the page's box: what to do with it; null = leave it. */
export interface Asking {
  standing: Standing;
  answer: (mode: OccupiedAnswer['mode'] | null) => void;
}

/** Asks the agent on the screen; `asking` is what the dialog shows meanwhile. */
export function useAsking(): {
  asking: Asking | null;
  ask: (standing: Standing) => Promise<OccupiedAnswer['mode'] | null>;
} {
  const [asking, setAsking] = useState<Asking | null>(null);
  const ask = (standing: Standing): Promise<OccupiedAnswer['mode'] | null> =>
    new Promise((resolve) => {
      const answer: Asking['answer'] = (mode) => {
        setAsking(null);
        resolve(mode);
      };
      setAsking({ standing, answer });
    });
  return { asking, ask };
}
