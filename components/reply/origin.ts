import { useState } from 'react';
import type { TextSource } from '@/lib/reply/source';

/** Where a text came from, and how it read there: what was edited since is the difference. */
export interface Origin {
  source: TextSource;
  /** null: the agent's own from the first letter, or written before this panel was opened. */
  offered: string | null;
}

/** The agent's from the first letter. */
export const OWN: Origin = { source: { kind: 'own' }, offered: null };

/** By case. They live as long as the panel, as the agent's own texts do. */
const origins = new Map<string, Origin>();

/**
 * The origin of the agent's text for one case: going on to the next case and back forgets none. `guess`: where it seems to
 * come from when this panel has not seen it being written.
 */
export function useOrigin(
  caseId: string,
  guess: () => Origin | null,
): [Origin, (origin: Origin | null) => void] {
  const [origin, setOrigin] = useState(() => origins.get(caseId) ?? guess() ?? OWN);
  return [
    origin,
    (next) => {
      if (next === null) origins.delete(caseId);
      else origins.set(caseId, next);
      setOrigin(next ?? OWN);
    },
  ];
}
