import type { ViewReview } from '../view-review.ts';

export interface ListProps {
  rows: ViewReview[];
  loading: boolean;
  /** Part of every key: a new number makes all rows new. */
  generation: number;
}
