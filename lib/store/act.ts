import type { CaseRow } from '@/lib/cases/case';
import type { Command } from '@/lib/cases/commands';
import { decide, type Refusal } from '@/lib/cases/decide';
import type { DeskContext } from '@/lib/cases/desk';
import type { Actor, EventBody } from '@/lib/cases/event';
import { db } from './db';
import { JOURNAL, Journal } from './journal';
import { learnHere } from './layers';
import type { Tell } from './outbox';

/** `before`: the version of the case before the command. */
export type ActResult =
  | { ok: true; row: CaseRow; before: number }
  | { ok: false; why: Refusal | 'no-such-case' };

/** Carries out a command on one case in one transaction, with what the grader learns from a correction, and what robots are to say (`tell`). Throws what the browser's storage throws. */
export async function act(
  caseId: string,
  command: Command,
  actor: Actor,
  desk: DeskContext,
  tell?: Tell,
): Promise<ActResult> {
  return db.transaction('rw', [...JOURNAL, db.layers], async (): Promise<ActResult> => {
    const row = await db.cases.get(caseId);
    if (row === undefined) return { ok: false, why: 'no-such-case' };
    const events = decide(row, command, actor, desk);
    if (typeof events === 'string') return { ok: false, why: events };
    const journal = new Journal(tell);
    const after = journal.append(caseId, row, events, desk.now, actor);
    await journal.write();
    if (command.type === 'correct' && events.length > 0) await learnHere(row, after, desk.now);
    return { ok: true, row: after, before: row.version };
  });
}

/**
 * Adds the same kind of event to many cases, each as `plan` says for the case as it is now (empty = leave it). Returns how
 * many cases changed. `tell`: what robots are to say of it. `by`: who does it, where it is not the worker itself.
 */
export async function record(
  caseIds: readonly string[],
  plan: (row: CaseRow) => EventBody[],
  at: number,
  tell?: Tell,
  by: Actor = { kind: 'system' },
): Promise<number> {
  return db.transaction('rw', JOURNAL, async () => {
    const rows = (await db.cases.bulkGet([...caseIds])).filter((row) => row !== undefined);
    const journal = new Journal(tell);
    const after = rows.map((row) => journal.append(row.id, row, plan(row), at, by));
    await journal.write();
    return after.filter((row, i) => row !== rows[i]).length;
  });
}
