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

export interface ReplicaRequest {
  url: string;
  method: string;
  postData: string | null;
}

export interface ReplicaResponse {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

/** A reply that reached the server. */
export interface SentReply {
  reviewId: string;
  content: string;
  userType: number;
  insistSend: boolean;
}

/** What a test may look at and change while the page is open. */
export interface ReplicaState {
  /** Newest first. */
  reviews: ReplicaReview[];
  page: PageSwitches;
  answers: AnswerSwitches;
  /** Bodies of the requests by path, in order. */
  requests: Map<string, string[]>;
  sent: SentReply[];
  /** Next answers to refuse, by path. */
  refusals: Map<string, Refusal[]>;
  /** Raw body in place of the list answer, until set to null. */
  rawList: string | null;
}
