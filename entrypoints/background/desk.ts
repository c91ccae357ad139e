import type { DeskContext, IntakeDesk } from '@/lib/cases/desk';
import type { Actor } from '@/lib/cases/event';
import { UNKNOWN_LIMITS } from '@/lib/consoles/limits';
import { loadGrader } from '@/lib/grader';
import { consoleFiles } from '@/lib/settings/consoles';
import type { Settings } from '@/lib/settings/schema';
import { readSettings } from '@/lib/settings/store';
import { shopLayers } from '@/lib/store/layers';
import { setGraderKind } from '@/lib/store/session';

/** The desk as it is at this moment: nothing of it is kept between two events. */
export interface Desk {
  settings: Settings;
  context: DeskContext;
  actor: Actor;
  /** Consoles of which limits may be known. */
  consoles: readonly string[];
}

export async function deskNow(now: number = Date.now()): Promise<Desk> {
  const settings = await readSettings();
  const files = new Map((await consoleFiles()).map((file) => [file.id, file]));
  const platformOf = (console: string) => files.get(console)?.limits ?? UNKNOWN_LIMITS;
  const { policy, calendar, backlogAfterHours, agent } = settings;
  return {
    settings,
    context: { now, policy, calendar, backlogAfterHours, platformOf },
    actor: { kind: 'agent', name: agent.name, role: agent.role },
    consoles: [...files.keys()],
  };
}

/**
 * The desk of whoever takes reviews in: with the grader and what the shops taught it, which nobody else needs to load.
 * Whether the grader is whole is written down, so that every screen can say so. `reviews`: what is taken in, where it is known.
 */
export async function intakeDesk(
  now: number = Date.now(),
  reviews?: Parameters<typeof shopLayers>[0],
): Promise<IntakeDesk> {
  const [{ context }, layers, { grade, kind }] = await Promise.all([
    deskNow(now),
    shopLayers(reviews),
    loadGrader(),
  ]);
  await setGraderKind(kind);
  return { ...context, grader: grade, layers };
}
