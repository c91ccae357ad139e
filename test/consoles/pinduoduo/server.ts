import type { DocumentOptions } from '../kit/server/document.ts';
import { json, type ReplicaRequest, type ReplicaResponse } from '../kit/server/http.ts';
import { ReplicaServer } from '../kit/server/replica.ts';
import { shopReviews } from './data/shop.ts';
import { storyReviews } from './data/story.ts';
import type { ReplicaReview } from './row.ts';
import { apiFor } from './server/api.ts';
import { type Refusal, refusal } from './server/envelope.ts';
import type { ReplicaOptions, SentReply } from './server/options.ts';
import { writeReply } from './server/reply.ts';
import { type AnswerSwitches, FRIENDLY, FRIENDLY_ANSWERS, type PageSwitches } from './switches.ts';

export type { ReplicaOptions };
export const REVIEW_PAGE = 'https://mms.pinduoduo.com/goods/evaluation/index';

const PICTURES = ['https://review.pddpic.com', 'https://img.pddpic.com'];

/** A shop's console with its own data. */
export class Replica extends ReplicaServer<ReplicaReview, PageSwitches, AnswerSwitches, SentReply, Refusal> {
  constructor(options: ReplicaOptions = {}) {
    const { now = Date.now(), seed = 7, count = 60, mallId = 10_001, story = true } = options;
    const told = story ? storyReviews(now, mallId) : [];
    const reviews = options.reviews ?? [...told, ...shopReviews({ now, seed, count, mallId })];
    const site = {
      bundle: { id: 'pinduoduo', folder: import.meta.dirname },
      origins: ['https://mms.pinduoduo.com'],
      pictures: PICTURES,
      assets: '/mms-static/',
      outDir: options.outDir,
    };
    super(site, {
      reviews: [...reviews].sort((a, b) => b.row.createTime - a.row.createTime),
      page: { ...FRIENDLY, ...options.page },
      answers: { ...FRIENDLY_ANSWERS, ...options.answers },
    });
  }

  /** Refuses the next request of this path, with HTTP 200 as the platform does. */
  failNext(requestPath: string, why: Refusal = { code: 2_000_018, message: '系统异常' }): void {
    this.refuseNext(requestPath, why);
  }

  addReview(review: ReplicaReview): void {
    this.state.reviews.unshift(review);
  }

  review(reviewId: string): ReplicaReview {
    const found = this.state.reviews.find((review) => review.row.reviewId === reviewId);
    if (!found) throw new Error(`No review ${reviewId} in this replica.`);
    return found;
  }

  /** The shop answers outside this browser. */
  setReply(reviewId: string, text: string): void {
    writeReply(this.review(reviewId), text, Math.floor((this.state.page.now ?? Date.now()) / 1000));
  }

  protected refusal(why: Refusal): ReplicaResponse {
    return json(refusal(why, this.state.answers));
  }

  protected api(url: URL, { method, postData }: ReplicaRequest): ReplicaResponse | null {
    if (method !== 'POST') return null;
    const handler = apiFor(url.pathname, this.state);
    if (!handler) return { ...json('{}'), status: 404 };
    return json(handler(JSON.parse(postData || '{}'), this.state));
  }

  protected document(): Omit<DocumentOptions, 'assets'> {
    const { page, answers } = this.state;
    return {
      title: '评价管理 - 商家后台',
      page: { ...page, unquotedIds: answers.types === 'unquoted-ids' },
      policy: answers.csp ? { pictures: PICTURES } : null,
    };
  }
}

/** A new console with its own data. Two of them with different `mallId` are two shops. */
export function createReplica(options: ReplicaOptions = {}): Replica {
  return new Replica(options);
}
