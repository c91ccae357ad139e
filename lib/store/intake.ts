import type { CaseRow } from '@/lib/cases/case';
import type { DeskContext } from '@/lib/cases/desk';
import { planIntake } from '@/lib/cases/intake';
import { caseIdOf, joinKeyOf, sameProduct } from '@/lib/review/identity';
import type { Review } from '@/lib/review/schema';
import { sameText } from '@/lib/review/text';
import { db } from './db';
import { Journal } from './journal';

/**
 * Takes in what a page shows: one transaction, so a worker that is killed leaves either all of it or nothing, and the
 * same sighting sent again changes nothing. Returns, for each review in order, its case, or null where it is fine.
 * Throws what the browser's storage throws (see `trouble.ts`).
 */
export async function takeIn(reviews: readonly Review[], desk: DeskContext): Promise<(CaseRow | null)[]> {
  return db.transaction('rw', db.cases, db.events, async () => {
    const known = await knownCases(reviews);
    const journal = new Journal();
    const outcome = reviews.map((review, i) => {
      const caseId = known[i]?.id ?? caseIdOf(review);
      if (caseId === null) return null;
      const row = journal.changed(caseId) ?? known[i] ?? null;
      const events = planIntake(row, review, desk);
      if (row === null && events.length === 0) return null;
      return journal.append(caseId, row, events, desk.now, { kind: 'page' });
    });
    await journal.write();
    return outcome;
  });
}

/** The case of each review: by identity, else (one of the two was read from rows alone) by order + product + text. */
async function knownCases(reviews: readonly Review[]): Promise<(CaseRow | undefined)[]> {
  const rows = await db.cases.bulkGet(reviews.map((review) => caseIdOf(review) ?? ''));
  const open = reviews.filter((_, i) => rows[i] === undefined);
  // What has an id of the platform can only belong to a case that was read from rows; the reverse needs every case.
  const candidates = await Promise.all([
    byKey(
      'looseKey',
      open.filter((review) => review.id !== null),
    ),
    byKey(
      'joinKey',
      open.filter((review) => review.id === null),
    ),
  ]);
  const byJoinKey = Map.groupBy(candidates.flat(), (row) => row.joinKey ?? '');
  return rows.map((row, i) => row ?? joined(reviews[i], byJoinKey));
}

async function byKey(index: 'looseKey' | 'joinKey', reviews: readonly Review[]): Promise<CaseRow[]> {
  const keys = new Set(reviews.map(joinKeyOf).filter((key) => key !== null));
  return keys.size === 0
    ? []
    : db.cases
        .where(index)
        .anyOf([...keys])
        .toArray();
}

function joined(review: Review | undefined, byKey: Map<string, CaseRow[]>): CaseRow | undefined {
  if (review === undefined) return undefined;
  const candidates = (byKey.get(joinKeyOf(review) ?? '') ?? []).filter(
    (row) =>
      agrees(row.review.id, review.id) &&
      agrees(row.review.shop, review.shop) &&
      sameProduct(row.review.product, review.product) &&
      sameText(row.review.text, review.text),
  );
  // Two cases that both fit are not guessed between: the sighting opens a case of its own.
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** Equal as far as both are known. */
function agrees(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}
