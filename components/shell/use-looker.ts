import { useMemo } from 'react';
import type { Looker } from '@/lib/cases/views';
import { useNow } from './now';
import { useSettings } from './use-settings';

/** Who sits here, and when; null until the settings are read. */
export function useLooker(): Looker | null {
  const agent = useSettings()?.agent;
  const now = useNow();
  return useMemo(
    () => (agent === undefined ? null : { name: agent.name, role: agent.role, now }),
    [agent, now],
  );
}
