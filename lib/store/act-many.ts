import { apply } from '@/lib/cases/apply';
import { type BulkCommand, type BulkOutcome, type BulkRefusal, decideBulk } from '@/lib/cases/bulk';
import type { CaseRow } from '@/lib/cases/case';
import type { Refusal } from '@/lib/cases/decide';
import type { DeskContext } from '@/lib/cases/desk';
import type { Actor, CaseEvent, EventBody } from '@/lib/cases/event';
import { rescheduled } from '@/lib/cases/recompute';
import { repliesOf } from '@/lib/cases/replies';
import { type Deed, planUndo } from '@/lib/cases/undo';
import { db } from './db';
import { JOURNAL, Journal } from './journal';
import type { Tell } from './outbox';
import { eventsOf } from './queries';

export interface ManyActed extends BulkOutcome {
  /** The cases that changed, as they are now. */
  rows: CaseRow[];
}

/**
 * Carries out one command on many cases in one transaction: all that may change does, the others are refused one by one.
 * Not more than a `PORTION` at a time. Throws what the browser's storage throws, and nothing is changed then.
 */
export async function actMany(
  caseIds: readonly string[],
  command: BulkCommand,
  actor: Actor,
  desk: DeskContext,
  tell?: Tell,
): Promise<ManyActed> {
  return db.transaction('rw', JOURNAL, () =>
    writeHere(caseIds, (row) => decideBulk(row, command, actor, desk), actor, desk.now, tell),
  );
}

/**
 * Takes actions back, each where nothing else happened to its case since; under the same rules. What is open again by that
 * follows the rules of now: nobody moved its clocks while it was closed.
 */
export async function undoMany(
  deeds: readonly Deed[],
  actor: Actor,
  desk: DeskContext,
  tell?: Tell,
): Promise<ManyActed> {
  return db.transaction('rw', JOURNAL, async () => {
    const plans = new Map<string, EventBody | Refusal>();
    for (const deed of deeds) plans.set(deed.caseId, planUndo(await eventsOf(deed.caseId), deed));
    const plan = (row: CaseRow): Plan => {
      const undone = plans.get(row.id) ?? 'malformed';
      if (typeof undone === 'string') return undone;
      const event = { caseId: row.id, n: row.version + 1, at: desk.now, actor, ...undone } as CaseEvent;
      const moved = rescheduled(apply(row, event), 'policy', desk);
      return moved === null ? [undone] : [undone, moved];
    };
    return writeHere([...plans.keys()], plan, actor, desk.now, tell);
  });
}

type Plan = EventBody[] | BulkRefusal;
const SYSTEM: Actor = { kind: 'system' };

async function writeHere(
  caseIds: readonly string[],
  plan: (row: CaseRow) => Plan,
  actor: Actor,
  now: number,
  tell: Tell | undefined,
): Promise<ManyActed> {
  const acted: ManyActed = { deeds: [], unchanged: [], refused: [], rows: [] };
  const journal = new Journal(tell);
  const unsaid: string[] = [];
  const ids = [...new Set(caseIds)];
  const rows = await db.cases.bulkGet(ids);
  for (const [i, caseId] of ids.entries()) {
    const row = rows[i];
    const events = row === undefined ? 'no-such-case' : plan(row);
    if (row === undefined || typeof events === 'string') {
      acted.refused.push({ caseId, why: typeof events === 'string' ? events : 'no-such-case' });
    } else if (events.length === 0) {
      acted.unchanged.push(caseId);
    } else {
      const after = journal.append(caseId, row, events, now, ({ type }) =>
        type === 'rescheduled' ? SYSTEM : actor,
      );
      acted.rows.push(after);
      acted.deeds.push({ caseId, from: row.version, to: after.version });
      if (events.some(({ type }) => type === 'undone')) unsaid.push(...unsaidBy(row, after));
    }
  }
  // Not for nothing: after waiting for an async function that asks the store nothing, Dexie (4.4) loses the transaction.
  if (!journal.isEmpty) await journal.write();
  if (unsaid.length > 0) await db.replies.bulkDelete(unsaid);
  return acted;
}

/** Keys of replies that were never sent after all: new texts are not compared with them. */
function unsaidBy(before: CaseRow, after: CaseRow): string[] {
  const kept = new Set(repliesOf(after).map(({ key }) => key));
  return repliesOf(before).flatMap(({ key }) => (kept.has(key) ? [] : key));
}
