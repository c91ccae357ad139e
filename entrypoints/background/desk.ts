import type { DeskContext } from '@/lib/cases/desk';
import type { Actor } from '@/lib/cases/event';
import { UNKNOWN_LIMITS } from '@/lib/consoles/limits';
import { gradeByPhrases as grade } from '@/lib/grading';
import { consoleFiles } from '@/lib/settings/consoles';
import type { Settings } from '@/lib/settings/schema';
import { readSettings } from '@/lib/settings/store';
import { shopLayers } from '@/lib/store/layers';

/** The desk as it is at this moment: nothing of it is kept between two events. */
export interface Desk {
  settings: Settings;
  context: DeskContext;
  actor: Actor;
}

export async function deskNow(now: number = Date.now()): Promise<Desk> {
  const settings = await readSettings();
  const files = new Map((await consoleFiles()).map((file) => [file.id, file]));
  const platformOf = (console: string) => files.get(console)?.limits ?? UNKNOWN_LIMITS;
  const { policy, calendar, backlogAfterHours, agent } = settings;
  return {
    settings,
    context: { now, policy, calendar, backlogAfterHours, grader: grade, platformOf },
    actor: { kind: 'agent', name: agent.name, role: agent.role },
  };
}

/** The desk of whoever takes reviews in: with what the shops taught the grader, which nobody else needs to read. */
export async function gradingDesk(now: number = Date.now()): Promise<DeskContext> {
  const [{ context }, layers] = await Promise.all([deskNow(now), shopLayers()]);
  return { ...context, layers };
}
