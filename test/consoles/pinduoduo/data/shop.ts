import { shopReviews as neutralReviews, type ShopOptions } from '../../kit/data/shop.ts';
import type { ReplicaReview } from '../row.ts';
import { MAKER } from './make-review.ts';
import { rowOf } from './row-of.ts';

/** The seeded shop as this console tells it. Newest first. */
export function shopReviews({
  mallId = 10_001,
  ...options
}: ShopOptions & { mallId?: number }): ReplicaReview[] {
  return neutralReviews({ ...options, maker: MAKER }).map((review) => rowOf(review, mallId));
}
