import type { CaseRow } from '@/lib/cases/case';
import type { IntakeDesk } from '@/lib/cases/desk';
import type { Actor, EventBody } from '@/lib/cases/event';
import { planIntake } from '@/lib/cases/intake';
import { caseIdOf } from '@/lib/review/identity';
import type { Review } from '@/lib/review/schema';
import { db } from './db';
import { JOURNAL, Journal } from './journal';
import { KnownCases } from './known';
import { priceFromOrders } from './orders';

/** The page shows; what follows from it is our own judgement. */
export function whoDid({ type }: EventBody): Actor {
  return { kind: type === 'seen' || type === 'changed' || type === 'replied' ? 'page' : 'system' };
}

/** A review that has a case, and whether this sighting opened it. */
export interface TakenIn {
  row: CaseRow;
  opened: boolean;
}

/**
 * Takes in what a page shows: one transaction, so a worker that is killed leaves either all of it or nothing, and the
 * same sighting sent again changes nothing. Returns, for each review in order, its case, or null where it is fine.
 * Throws what the browser's storage throws (see `trouble.ts`).
 */
export async function takeIn(reviews: readonly Review[], desk: IntakeDesk): Promise<(CaseRow | null)[]> {
  const taken = await db.transaction('rw', [...JOURNAL, db.orders], () => takeInHere(reviews, desk));
  return taken.map((one) => one?.row ?? null);
}

/** The same within a transaction over {@link JOURNAL} and orders that runs already. */
export async function takeInHere(reviews: readonly Review[], desk: IntakeDesk): Promise<(TakenIn | null)[]> {
  const known = await KnownCases.of(reviews);
  const journal = new Journal();
  const orders = new Set<string>();
  const outcome = reviews.map((review) => {
    const row = known.find(review) ?? null;
    const caseId = row?.id ?? caseIdOf(review);
    if (caseId === null) return null;
    const events = planIntake(row, review, desk);
    if (row === null && events.length === 0) return null;
    const after = journal.append(caseId, row, events, desk.now, whoDid);
    known.keep(after);
    if (after.joinKey !== undefined && after.joinKey !== row?.joinKey) orders.add(after.joinKey);
    return { row: after, opened: row === null };
  });
  await journal.write();
  if (orders.size === 0) return outcome;
  const priced = await priceFromOrders([...orders], desk.now);
  return outcome.map((taken) => taken && { ...taken, row: priced.get(taken.row.id) ?? taken.row });
}
