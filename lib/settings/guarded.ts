import type { Settings } from './schema';

/** What the supervisor set and nobody changes by a slip: who works here, who is called, and what may be given and said. */
const GUARDED = [
  'staff',
  'ladder',
  'policy',
  'bands',
  'replyRules',
  'approveAbove',
] as const satisfies readonly (keyof Settings)[];

export function isOtherAgent({ agent: before }: Settings, { agent: after }: Settings): boolean {
  return before.name !== after.name || before.role !== after.role;
}

/**
 * What this change asks of the PIN, where one is set: to be entered for it (`afresh`: somebody becomes a supervisor), to be
 * open, or nothing.
 */
export function guardOf(before: Settings, after: Settings): 'afresh' | 'open' | null {
  if (isOtherAgent(before, after) && after.agent.role === 'supervisor') return 'afresh';
  return GUARDED.some((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key])) ? 'open' : null;
}
