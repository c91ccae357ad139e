import type { PageRow } from '@/lib/consoles/contract';
import { joinRows, mergeReadings } from '@/lib/consoles/join';
import { caseIdOf } from '@/lib/review/identity';
import type { Review } from '@/lib/review/schema';
import type { AnswerBook } from './book';

/** A row of the page and the review it stands for; null when that is in doubt: then it gets no mark and is not sent. */
export interface ReadRow {
  row: PageRow;
  review: Review | null;
  key: string | null;
  joined: boolean;
}

/**
 * Puts rows and answers together. A row whose order no answer knows counts by itself; a row whose order is known but
 * whose review is not the one possibility would only make a second case of a review that the answer already gave.
 */
export function combine(rows: readonly PageRow[], book: AnswerBook): ReadRow[] {
  const joined = joinRows(
    rows.map((row) => row.review),
    book.all(),
  );
  return rows.map((row, at) => {
    const answer = joined[at] ?? null;
    const alone = book.knowsOrder(row.review.orderSn) ? null : row.review;
    const review = answer === null ? alone : mergeReadings(answer, row.review);
    return { row, review, key: review === null ? null : caseIdOf(review), joined: answer !== null };
  });
}
