import { browser } from 'wxt/browser';
import { type Command, type CommandResult, commandSchema } from '@/lib/cases/commands';
import type { Actor } from '@/lib/cases/event';
import { markOf } from '@/lib/cases/mark';
import { patternsOf } from '@/lib/consoles/address';
import { sendMessage } from '@/lib/messages';
import { consoleFiles } from '@/lib/settings/consoles';
import { act } from '@/lib/store/act';
import { clearTrouble, setTrouble } from '@/lib/store/session';
import { storageTrouble } from '@/lib/store/trouble';
import type { CaseMark } from '@/lib/wire';
import { deskNow } from './desk';
import { refresh } from './tick';

/** Carries out one command, then lets badge and row marks follow. `by`: who acts; left out = the agent of this desk. */
export async function onCommand(caseId: string, command: Command, by?: Actor): Promise<CommandResult> {
  const parsed = commandSchema.safeParse(command);
  if (!parsed.success || typeof caseId !== 'string') return { ok: false, why: 'malformed' };
  try {
    const { context, actor } = await deskNow();
    const result = await act(caseId, parsed.data, by ?? actor, context);
    if (!result.ok) return result;
    await clearTrouble();
    const mark = markOf(result.row);
    await follow(mark === null ? [] : [mark]);
    return { ok: true };
  } catch (error) {
    console.error('[haoshuo] command', error);
    const why = storageTrouble(error);
    await setTrouble(why, Date.now());
    return { ok: false, why };
  }
}

/** Never fails: the command is carried out, and an agent who is told otherwise would do it twice. */
async function follow(marks: CaseMark[]): Promise<void> {
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
