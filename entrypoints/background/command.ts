import { browser } from 'wxt/browser';
import { type Command, type CommandResult, commandSchema } from '@/lib/cases/commands';
import type { Actor } from '@/lib/cases/event';
import { markOf } from '@/lib/cases/mark';
import { canUndo } from '@/lib/cases/undo';
import { needsSupervisor } from '@/lib/cases/work-commands';
import { patternsOf } from '@/lib/consoles/address';
import { type ShownAgent, sendMessage } from '@/lib/messages';
import { consoleFiles } from '@/lib/settings/consoles';
import { isLocked } from '@/lib/settings/pin';
import { readSettings } from '@/lib/settings/store';
import { type ActResult, act } from '@/lib/store/act';
import { byRules } from '@/lib/store/reschedule';
import { clearTrouble, setTrouble } from '@/lib/store/session';
import { storageTrouble } from '@/lib/store/trouble';
import type { CaseMark } from '@/lib/wire';
import { deskNow } from './desk';
import { announcer } from './robots';
import { refresh } from './tick';

/**
 * Carries out a command of a screen under the name that the screen showed when it was sent. Refused when somebody else sits
 * here by now: it would be written under a name that nobody meant. A draft alone is still taken, as the text of who wrote it:
 * it rested when another window let somebody else sit down, and refused it would be lost.
 */
export async function onScreenCommand(
  caseId: string,
  command: Command,
  shown: ShownAgent | null,
): Promise<CommandResult> {
  // A panel of before an update does not say.
  if (shown === null || shown === undefined) return onCommand(caseId, command);
  if (command?.type === 'draft') return onCommand(caseId, command, { kind: 'agent', ...shown });
  const { agent } = await readSettings();
  if (agent.name !== shown.name || agent.role !== shown.role) return { ok: false, why: 'agent-changed' };
  return onCommand(caseId, command, { kind: 'agent', ...agent });
}

/** Carries out one command, then lets badge and row marks follow. `by`: who acts; left out = the agent of this desk. */
export async function onCommand(caseId: string, command: Command, by?: Actor): Promise<CommandResult> {
  const parsed = commandSchema.safeParse(command);
  if (!parsed.success || typeof caseId !== 'string') return { ok: false, why: 'malformed' };
  try {
    const result = await byRules(() => carryOut(caseId, parsed.data, by));
    if (!result.ok) return result;
    await clearTrouble();
    const mark = markOf(result.row);
    await follow(mark === null ? [] : [mark]);
    const deed = { caseId, from: result.before, to: result.row.version };
    return { ok: true, ...(canUndo(parsed.data) && deed.to > deed.from ? { deed } : {}) };
  } catch (error) {
    console.error('[haoshuo] command', error);
    const why = storageTrouble(error);
    await setTrouble(why, Date.now());
    return { ok: false, why };
  }
}

async function carryOut(
  caseId: string,
  command: Command,
  by: Actor | undefined,
): Promise<ActResult | { ok: false; why: 'locked' }> {
  const { context, actor: agent } = await deskNow();
  const actor = by ?? agent;
  // Whoever lacks the role is told so by the case itself, and asked for no PIN.
  const isSupervisor = actor.kind === 'agent' && actor.role === 'supervisor';
  if (isSupervisor && needsSupervisor(command) && (await isLocked(context.now)))
    return { ok: false, why: 'locked' };
  return act(caseId, command, actor, context, await announcer());
}

/** What a change is followed by: the marks on pages and the badge. Never fails: the command is carried out, and an agent who is told otherwise would do it twice. */
export async function follow(marks: CaseMark[]): Promise<void> {
  const done = await Promise.allSettled([showMarks(marks), refresh()]);
  for (const one of done)
    if (one.status === 'rejected') console.error('[haoshuo] after a command', one.reason);
}

/** Tells every open tab of their consoles; one without our script (not reloaded yet) is none of our business here. */
async function showMarks(marks: CaseMark[]): Promise<void> {
  if (marks.length === 0) return;
  const files = (await consoleFiles()).filter(({ id }) =>
    marks.some(({ caseId }) => caseId.startsWith(`${id}:`)),
  );
  // No pattern would be every tab.
  if (files.length === 0) return;
  const tabs = await browser.tabs.query({ url: files.flatMap(({ origins }) => patternsOf(origins)) });
  await Promise.allSettled(
    tabs.flatMap((tab) => (tab.id === undefined ? [] : [sendMessage('marks', { marks }, tab.id)])),
  );
}
