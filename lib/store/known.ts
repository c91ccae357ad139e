import type { CaseRow } from '@/lib/cases/case';
import { caseIdOf, joinKeyOf, sameProduct } from '@/lib/review/identity';
import type { Review } from '@/lib/review/schema';
import { sameText } from '@/lib/review/text';
import { db } from './db';

/** The cases that the reviews of one sighting may belong to, as they are at each moment of taking them in. */
export class KnownCases {
  private readonly rows = new Map<string, CaseRow>();
  private readonly byJoinKey = new Map<string, Set<string>>();
  private readonly opened = new Set<string>();

  /** Reads those of these reviews. Must run inside the transaction that writes. */
  async read(reviews: readonly Review[]): Promise<void> {
    const rows = await db.cases.bulkGet(reviews.map((review) => caseIdOf(review) ?? ''));
    const open = reviews.filter((_, i) => rows[i] === undefined);
    // What names shop and review can only belong to a case that lacks one of them; the reverse needs every case.
    const full = (review: Review): boolean => review.id !== null && review.shop !== null;
    // One after the other: Dexie (4.4) loses a transaction in which two async functions run side by side.
    for (const [index, keys] of [
      ['looseKey', keysIn(open.filter(full))],
      ['joinKey', keysIn(open.filter((review) => !full(review)))],
    ] as const)
      if (keys.length > 0) rows.push(...(await db.cases.where(index).anyOf(keys).toArray()));
    for (const row of rows) if (row !== undefined) this.add(row);
  }

  /** The case of a review: by identity, else (one of the two knows less) by order + product + text. */
  find(review: Review): CaseRow | undefined {
    const row = this.rows.get(caseIdOf(review) ?? '');
    if (row !== undefined) return row;
    const ids = this.byJoinKey.get(joinKeyOf(review) ?? '') ?? [];
    const candidates = [...ids]
      .flatMap((id) => this.rows.get(id) ?? [])
      .filter((one) => this.fits(one, review));
    // Two cases that both fit are not guessed between: the sighting opens a case of its own.
    return candidates.length === 1 ? candidates[0] : undefined;
  }

  /** The case as it is after a review of this sighting was taken in. */
  keep(row: CaseRow): void {
    if (!this.rows.has(row.id)) this.opened.add(row.id);
    this.add(row);
  }

  private add(row: CaseRow): void {
    this.rows.set(row.id, row);
    if (row.joinKey === undefined) return;
    const ids = this.byJoinKey.get(row.joinKey);
    if (ids === undefined) this.byJoinKey.set(row.joinKey, new Set([row.id]));
    else ids.add(row.id);
  }

  private fits(row: CaseRow, review: Review): boolean {
    // Two rows of one page are two reviews, whatever they have in common.
    if (this.opened.has(row.id) && row.review.id === null && review.id === null) return false;
    return (
      agrees(row.review.id, review.id) &&
      agrees(row.review.shop, review.shop) &&
      sameProduct(row.review.product, review.product) &&
      sameText(row.review.text, review.text)
    );
  }
}

function keysIn(reviews: readonly Review[]): string[] {
  return [...new Set(reviews.map(joinKeyOf).filter((key) => key !== null))];
}

/** Equal as far as both are known. */
function agrees(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}
