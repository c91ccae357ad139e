import { sameProduct } from '@/lib/review/identity';
import type { Review } from '@/lib/review/schema';
import { sameText } from '@/lib/review/text';

/** Whether a rendered row and a review of the answer can be the same: order number, product, text. */
function fits(row: Review, review: Review): boolean {
  return (
    row.orderSn === review.orderSn &&
    sameProduct(row.product, review.product) &&
    sameText(row.text, review.text)
  );
}

/**
 * Finds for each row its review in the answers, or null. A join is only made when it is the one possibility from both
 * sides: two reviews for a row, or two rows for a review, join nothing.
 */
export function joinRows(rows: readonly Review[], reviews: Iterable<Review>): (Review | null)[] {
  const byOrder = new Map<string, Review[]>();
  for (const review of reviews) {
    if (review.orderSn === null) continue;
    const same = byOrder.get(review.orderSn);
    if (same === undefined) byOrder.set(review.orderSn, [review]);
    else same.push(review);
  }
  const found = rows.map((row) => {
    const candidates = (row.orderSn === null ? [] : (byOrder.get(row.orderSn) ?? [])).filter((review) =>
      fits(row, review),
    );
    return candidates.length === 1 ? (candidates[0] ?? null) : null;
  });
  const rowsOf = new Map<Review | null, number>();
  for (const review of found) rowsOf.set(review, (rowsOf.get(review) ?? 0) + 1);
  return found.map((review) => (rowsOf.get(review) === 1 ? review : null));
}

/** One review out of both readings: the answer wins, the row fills what the answer does not know. */
export function mergeReadings(answer: Review, row: Review): Review {
  return {
    console: answer.console,
    shop: answer.shop ?? row.shop,
    id: answer.id ?? row.id,
    orderSn: answer.orderSn ?? row.orderSn,
    product: {
      id: answer.product.id ?? row.product.id,
      name: answer.product.name ?? row.product.name,
      sku: answer.product.sku ?? row.product.sku,
    },
    // One side's words or the other's: a level of the answer beside stars of the row may be two different things.
    rating: answer.rating.stars === null && answer.rating.level === null ? row.rating : answer.rating,
    parts: {
      logistics: answer.parts.logistics ?? row.parts.logistics,
      service: answer.parts.service ?? row.parts.service,
    },
    text: answer.text ?? row.text,
    append: answer.append ?? row.append,
    images: answer.images.length > 0 ? answer.images : row.images,
    buyer: answer.buyer ?? row.buyer,
    createdAt: answer.createdAt ?? row.createdAt,
    paid: answer.paid ?? row.paid,
    reply: mergeReplies(answer.reply, row.reply),
    canReply: answer.canReply ?? row.canReply,
    report: answer.report ?? row.report,
    readFrom: 'both',
  };
}

/** Some answers only say that the shop replied; the row shows the words. */
function mergeReplies(answer: Review['reply'], row: Review['reply']): Review['reply'] {
  if (answer.replied === null) return row;
  const { replied, text, at } = answer;
  return { replied, text: text ?? (replied ? row.text : null), at };
}
