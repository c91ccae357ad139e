import type { ViewReview } from '../view-review.ts';

export interface DialogProps {
  review: ViewReview;
  onClose: () => void;
  /** Called after the server has taken the text. */
  onSent: (text: string) => void;
}
