import type { ViewReview } from '../../../kit/list/view-review.ts';

export interface RowProps {
  review: ViewReview;
  open: boolean;
  onOpen: () => void;
  onClose: () => void;
  onSent: (text: string) => void;
}
