import type { ViewReview } from '../../../kit/list/view-review.ts';

export interface CardProps {
  review: ViewReview;
  onReply: () => void;
}
