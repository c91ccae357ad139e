import { storyReviews as neutralReviews } from '../../kit/data/story.ts';
import type { ReplicaReview } from '../row.ts';
import { MAKER } from './make-review.ts';
import { rowOf } from './row-of.ts';

/** The story as this console tells it, newest first. `now` in epoch ms. */
export function storyReviews(now: number, mallId = 10_001): ReplicaReview[] {
  return neutralReviews(now, MAKER).map((review) => rowOf(review, mallId));
}
