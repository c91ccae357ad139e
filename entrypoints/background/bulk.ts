import { type BulkResult, bulkSchema, undoSchema } from '@/lib/cases/bulk';
import type { Actor } from '@/lib/cases/event';
import { markOf } from '@/lib/cases/mark';
import type { ShownAgent } from '@/lib/messages';
import { actMany, type ManyActed, undoMany } from '@/lib/store/act-many';
import { byRules } from '@/lib/store/reschedule';
import { clearTrouble, setTrouble } from '@/lib/store/session';
import { storageTrouble } from '@/lib/store/trouble';
import { follow } from './command';
import { type Desk, deskNow } from './desk';
import { announcer } from './robots';

/** One command on a portion of cases, then badge and row marks follow once for all. `shown`: as in `onScreenCommand`. */
export async function onCommands(data: unknown, shown: ShownAgent | null): Promise<BulkResult> {
  const parsed = bulkSchema.safeParse(data);
  if (!parsed.success) return { ok: false, why: 'malformed' };
  const { caseIds, command } = parsed.data;
  return carryOut(shown, async ({ context, actor }) =>
    actMany(caseIds, command, actor, context, await announcer()),
  );
}

/** Takes a portion of actions back. */
export async function onUndo(data: unknown, shown: ShownAgent | null): Promise<BulkResult> {
  const parsed = undoSchema.safeParse(data);
  if (!parsed.success) return { ok: false, why: 'malformed' };
  return carryOut(shown, async ({ context, actor }) =>
    undoMany(parsed.data.deeds, actor, context, await announcer()),
  );
}

async function carryOut(
  shown: ShownAgent | null,
  write: (desk: Desk) => Promise<ManyActed>,
): Promise<BulkResult> {
  try {
    const written = await byRules(async () => {
      const desk = await deskNow();
      return shown !== null && !isSame(desk.actor, shown) ? null : write(desk);
    });
    if (written === null) return { ok: false, why: 'agent-changed' };
    const { rows, ...outcome } = written;
    await clearTrouble();
    await follow(rows.map(markOf).filter((mark) => mark !== null));
    return { ok: true, ...outcome };
  } catch (error) {
    console.error('[haoshuo] commands', error);
    const why = storageTrouble(error);
    await setTrouble(why, Date.now());
    return { ok: false, why };
  }
}

function isSame(actor: Actor, { name, role }: ShownAgent): boolean {
  return actor.kind === 'agent' && actor.name === name && actor.role === role;
}
