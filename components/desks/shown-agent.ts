import type { ShownAgent } from '@/lib/messages';

let shown: ShownAgent | null = null;

/** The agent this screen shows now; null = it shows none. A command is sent for this one. */
export const shownAgent = (): ShownAgent | null => shown;

export function showAgent(agent: ShownAgent | null): void {
  shown = agent;
}
