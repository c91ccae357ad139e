import type { ReplicaOptions as CommonOptions } from '../kit/console.ts';
import type { ShopReview } from '../kit/data/review.ts';
import { shopReviews } from '../kit/data/shop.ts';
import { storyReviews } from '../kit/data/story.ts';
import type { DocumentOptions } from '../kit/server/document.ts';
import { json, type ReplicaRequest, type ReplicaResponse } from '../kit/server/http.ts';
import { ReplicaServer } from '../kit/server/replica.ts';
import { MAKER } from './data/row-of.ts';
import { apiFor } from './server/api.ts';
import { refusal } from './server/envelope.ts';
import type { Refusal, SentReply } from './server/state.ts';
import { type AnswerSwitches, FRIENDLY, FRIENDLY_ANSWERS, type PageSwitches } from './switches.ts';

const HOST = 'https://fxg.jinritemai.com';

/** Today's address, the one of 2021, and the hash router before that. */
export const REVIEW_PAGES = {
  maftersale: `${HOST}/ffa/maftersale/comment`,
  g: `${HOST}/ffa/g/comment`,
  hash: `${HOST}/index.html#/ffa/g/comment`,
} as const satisfies Record<PageSwitches['address'], string>;

const PICTURES = ['https://img.example.invalid'];

export interface ReplicaOptions extends CommonOptions {
  page?: Partial<PageSwitches>;
  answers?: Partial<AnswerSwitches>;
  /** Folder of the built page; default `.cache/replica/doudian`. */
  outDir?: string;
}

/** A shop's console with its own data. */
class Replica extends ReplicaServer<ShopReview, PageSwitches, AnswerSwitches, SentReply, Refusal> {
  constructor(options: ReplicaOptions = {}) {
    const { now = Date.now(), seed = 7, count = 60, story = true } = options;
    const told = story ? storyReviews(now, MAKER) : [];
    const reviews = options.reviews ?? [...told, ...shopReviews({ now, seed, count, maker: MAKER })];
    const site = {
      bundle: { id: 'doudian', folder: import.meta.dirname },
      origins: [HOST],
      pictures: PICTURES,
      assets: '/ffa-static/',
      outDir: options.outDir,
    };
    super(site, {
      reviews: [...reviews].sort((a, b) => b.at - a.at),
      page: { ...FRIENDLY, ...options.page },
      answers: { ...FRIENDLY_ANSWERS, ...options.answers },
    });
  }

  /** Refuses the next request of this path, with HTTP 200 as the platform does. */
  failNext(requestPath: string, why: Refusal = { code: '-1', msg: '系统异常，请稍后再试' }): void {
    this.refuseNext(requestPath, why);
  }

  addReview(review: ShopReview): void {
    this.state.reviews.unshift(review);
  }

  review(reviewId: string): ShopReview {
    const found = this.state.reviews.find((review) => review.id === reviewId);
    if (!found) throw new Error(`No review ${reviewId} in this replica.`);
    return found;
  }

  /** The shop answers outside this browser. */
  setReply(reviewId: string, text: string): void {
    this.review(reviewId).reply = { text, at: this.state.page.now ?? Date.now() };
  }

  protected refusal(why: Refusal): ReplicaResponse {
    return json(refusal(why));
  }

  protected api({ pathname, searchParams }: URL, request: ReplicaRequest): ReplicaResponse | null {
    const handler = apiFor(request.method, pathname);
    if (handler) return json(handler(searchParams, JSON.parse(request.postData || '{}'), this.state));
    const asked = pathname.startsWith('/product/') || pathname.startsWith('/api/');
    return asked ? { ...json('{}'), status: 404 } : null;
  }

  protected document(): Omit<DocumentOptions, 'assets'> {
    const { page, answers } = this.state;
    return {
      title: '评价管理 - 商家工作台',
      page: { ...page, unquotedIds: answers.ids === 'unquoted' },
      policy: answers.csp ? { pictures: PICTURES } : null,
    };
  }
}

export type { Replica };

/** A new console with its own data. Two of them with different `shopName` are two shops: no answer names a shop. */
export function createReplica(options: ReplicaOptions = {}): Replica {
  return new Replica(options);
}
