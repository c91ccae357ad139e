import type { Review } from '@/lib/review/schema';
import { type Fields, isFields } from './values';

/** Reviews out of the rows of a list answer. What cannot be read, or is there twice with other content, is counted. */
export function collect(
  rows: readonly unknown[],
  reviewOf: (row: Fields) => Review | null,
): { reviews: Review[]; skipped: number } {
  const reviews: Review[] = [];
  const byId = new Map<string, string>();
  let skipped = 0;
  for (const row of rows) {
    const review = isFields(row) ? reviewOf(row) : null;
    const content = JSON.stringify(review);
    const before = review?.id == null ? undefined : byId.get(review.id);
    // The same id twice with other content: one of them is wrong, and nothing says which. The first stays.
    if (review === null || (before !== undefined && before !== content)) skipped++;
    else if (before === undefined) reviews.push(review);
    if (review?.id != null && before === undefined) byId.set(review.id, content);
  }
  return { reviews, skipped };
}
