import type { EpochMs } from '@/lib/review/time';
import type { ReplyKind } from '../contract';

/** A reply that the shop wrote, as others are compared with it. One a case and kind: the latest. */
export interface Reply {
  /** See {@link replyKey}. */
  key: string;
  caseId: string;
  kind: ReplyKind;
  /** See `shopKeyOf`. */
  shop: string;
  /** When it was written; of an answer whose time the page does not tell, when it was first seen. */
  at: EpochMs;
  text: string;
  /** The product's name, which counts as the template's slot. */
  product: string | null;
}

export function replyKey(caseId: string, kind: ReplyKind): string {
  return `${kind}|${caseId}`;
}
