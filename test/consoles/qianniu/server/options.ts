import type { ReplicaOptions as KitOptions } from '../../kit/console.ts';
import type { ShopReview } from '../../kit/data/review.ts';
import type { ReplicaState } from '../../kit/server/replica.ts';
import type { AnswerSwitches, PageSwitches } from '../switches.ts';

export type ReplicaOptions = Omit<KitOptions, 'page' | 'answers'> & {
  page?: Partial<PageSwitches>;
  answers?: Partial<AnswerSwitches>;
};

/** A reply that reached the server. */
export interface SentReply {
  /** Id of the main review, also where the append review was answered. */
  reviewId: string;
  content: string;
  append: boolean;
}

/** Why the gateway refuses: `FAIL_SYS_TOKEN_EXOIRED` and its words. */
export interface Refusal {
  code: string;
  message: string;
}

export type State = ReplicaState<ShopReview, PageSwitches, AnswerSwitches, SentReply, Refusal>;

/** Clock of the shop in epoch ms. */
export function nowOf(state: State): number {
  return state.page.now ?? Date.now();
}
