import type { ShopReview } from '../../kit/data/review.ts';
import type { ReplicaState } from '../../kit/server/replica.ts';
import type { AnswerSwitches, PageSwitches } from '../switches.ts';

/** A reply that reached the server. */
export interface SentReply {
  reviewId: string;
  content: string;
}

/** Why the platform refuses, in its own codes. */
export interface Refusal {
  code: string | number;
  msg: string;
}

export type DoudianState = ReplicaState<ShopReview, PageSwitches, AnswerSwitches, SentReply, Refusal>;
