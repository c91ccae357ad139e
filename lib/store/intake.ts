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
import type { Tell } from './outbox';

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
export async function takeIn(
  reviews: readonly Review[],
  desk: IntakeDesk,
  tell?: Tell,
): Promise<(CaseRow | null)[]> {
  const taken = await db.transaction('rw', [...JOURNAL, db.orders], () => takeInHere(reviews, desk, tell));
  return taken.map((one) => one?.row ?? null);
}

/** Reviews read, graded and written in one task: cheap enough, also by a grader that has just been loaded, to let clicks through. */
const PORTION = 25;

/** The same within a transaction over {@link JOURNAL} and orders that runs already. */
export async function takeInHere(
  reviews: readonly Review[],
  desk: IntakeDesk,
  tell?: Tell,
): Promise<(TakenIn | null)[]> {
  const known = new KnownCases();
  const orders = new Set<string>();
  const outcome: (TakenIn | null)[] = [];
  for (let from = 0; from < reviews.length; from += PORTION) {
    const portion = reviews.slice(from, from + PORTION);
    // Also where nothing will be found: while the store answers, others have their turn.
    await known.read(portion);
    const journal = new Journal(tell);
    for (const review of portion) outcome.push(takeInOne(review, known, journal, orders, desk));
    // Not for nothing: after waiting for an async function that asks the store nothing, Dexie (4.4) loses the transaction.
    if (!journal.isEmpty) await journal.write();
  }
  if (orders.size === 0) return outcome;
  const priced = await priceFromOrders([...orders], desk.now);
  return outcome.map((taken) => taken && { ...taken, row: priced.get(taken.row.id) ?? taken.row });
}

/** `orders`: gets the order of a case that has just become known. */
function takeInOne(
  review: Review,
  known: KnownCases,
  journal: Journal,
  orders: Set<string>,
  desk: IntakeDesk,
): TakenIn | null {
  const row = known.find(review) ?? null;
  const caseId = row?.id ?? caseIdOf(review);
  if (caseId === null) return null;
  const events = planIntake(row, review, desk);
  if (row === null && events.length === 0) return null;
  const after = journal.append(caseId, row, events, desk.now, whoDid);
  known.keep(after);
  if (after.joinKey !== undefined && after.joinKey !== row?.joinKey) orders.add(after.joinKey);
  return { row: after, opened: row === null };
}
