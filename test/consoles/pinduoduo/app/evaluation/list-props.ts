import type { ViewReview } from '../view-review.ts';

export interface ListProps {
  rows: readonly ViewReview[];
  loading: boolean;
  /** Part of each key: a new one throws all rows away. */
  generation: number;
  onReply: (review: ViewReview) => void;
}
