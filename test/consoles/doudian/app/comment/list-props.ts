import type { ViewReview } from '../view.ts';
import type { ReplyDraft } from './use-reply.ts';

export interface ListProps {
  rows: ViewReview[];
  loading: boolean;
  /** Part of the key: when it grows, every row is thrown away. */
  generation: number;
  draft: ReplyDraft;
}
