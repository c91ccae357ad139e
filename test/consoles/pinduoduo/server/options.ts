import type { ReplicaState as KitState } from '../../kit/server/replica.ts';
import type { ReplicaReview } from '../row.ts';
import type { AnswerSwitches, PageSwitches } from '../switches.ts';
import type { Refusal } from './envelope.ts';

export interface ReplicaOptions {
  /** Epoch ms; default is the clock of this process. Moves the data, and the page's clock where `page.now` is set. */
  now?: number;
  seed?: number;
  /** How many generated reviews stand below the story. */
  count?: number;
  /** Put the story on top; default true. */
  story?: boolean;
  /** Replaces generated reviews and story. */
  reviews?: ReplicaReview[];
  mallId?: number;
  page?: Partial<PageSwitches>;
  answers?: Partial<AnswerSwitches>;
  /** Folder of the built page; default `.cache/replica/pinduoduo`. */
  outDir?: string;
}

/** A reply that reached the server. */
export interface SentReply {
  reviewId: string;
  content: string;
  userType: number;
  insistSend: boolean;
}

export type ReplicaState = KitState<ReplicaReview, PageSwitches, AnswerSwitches, SentReply, Refusal>;
