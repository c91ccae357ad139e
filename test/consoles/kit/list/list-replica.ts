import type { ReplicaOptions } from '../console.ts';
import type { Maker, ShopReview } from '../data/review.ts';
import { shopReviews } from '../data/shop.ts';
import { storyReviews } from '../data/story.ts';
import { ReplicaServer, type Site } from '../server/replica.ts';
import type { ListAnswers, ListPage } from './switches.ts';

/** A reply that reached the server. */
export interface SentReply {
  reviewId: string;
  content: string;
}

/** Why the platform refuses, with a code of its own. */
export interface Refusal {
  code: number;
  message: string;
}

/** What a list request asks for, read already. `page` counts from 1. */
export interface Wanted {
  page: number;
  size: number;
  bad: boolean;
  open: boolean;
}

export interface ListReplicaOptions<P, A> extends Omit<ReplicaOptions, 'page' | 'answers'> {
  page?: Partial<P>;
  answers?: Partial<A>;
}

/** The shop behind a page that shows one list of reviews and takes one reply for each. */
export abstract class ListReplica<P extends ListPage, A extends ListAnswers> extends ReplicaServer<
  ShopReview,
  P,
  A,
  SentReply,
  Refusal
> {
  constructor(
    site: Site,
    friendly: { page: P; answers: A },
    maker: Maker,
    options: ListReplicaOptions<P, A>,
  ) {
    const { now = Date.now(), seed = 7, count = 60, story = true } = options;
    const told = story ? storyReviews(now, maker) : [];
    const reviews = options.reviews ?? [...told, ...shopReviews({ now, seed, count, maker })];
    super(site, {
      reviews: [...reviews].sort((a, b) => b.at - a.at),
      page: { ...friendly.page, ...options.page },
      answers: { ...friendly.answers, ...options.answers },
    });
  }

  addReview(review: ShopReview): void {
    this.state.reviews.unshift(review);
  }

  review(reviewId: string): ShopReview {
    const found = this.find(reviewId);
    if (!found) throw new Error(`No review ${reviewId} in this replica.`);
    return found;
  }

  setReply(reviewId: string, text: string): void {
    this.review(reviewId).reply = { text, at: this.now() };
  }

  /** Refuses the next request of this path once, with HTTP 200 as platforms do. */
  failNext(requestPath: string, why: Refusal = { code: 500, message: '系统繁忙' }): void {
    this.refuseNext(requestPath, why);
  }

  /** Epoch ms. */
  protected now(): number {
    return this.state.page.now ?? Date.now();
  }

  /** Whether the platform takes a reply to this review now. */
  protected takesReply(review: ShopReview): boolean {
    return review.open !== false && review.reply === null;
  }

  /** By id; by the rounded number where the page has lost digits, as a browser that parsed bare ids does. */
  protected find(id: unknown): ShopReview | undefined {
    const { reviews } = this.state;
    const exact = reviews.find((review) => review.id === String(id));
    return exact ?? reviews.find((review) => typeof id === 'number' && Number(review.id) === id);
  }

  protected select({ page, size, bad, open }: Wanted): { rows: ShopReview[]; total: number } {
    if (this.state.answers.empty) return { rows: [], total: 0 };
    const hits = this.state.reviews.filter(
      (review) => (!bad || review.stars <= 2) && (!open || review.reply === null),
    );
    return { rows: hits.slice((page - 1) * size, page * size), total: hits.length };
  }

  /** Writes a reply down; the refusal where the platform takes none. */
  protected take(id: unknown, content: unknown): Refusal | null {
    const review = this.find(id);
    if (!review) return { code: 404, message: '评价不存在' };
    if (!this.takesReply(review)) return { code: 403, message: '该评价不可回复' };
    const text = typeof content === 'string' ? content : '';
    if (text.trim() === '') return { code: 400, message: '请输入回复内容' };
    this.state.sent.push({ reviewId: review.id, content: text });
    review.reply = { text, at: this.now() };
    return null;
  }

  /** The switches as the page gets them. */
  protected pageSwitches(): P {
    return { ...this.state.page, rescueIds: this.state.answers.ids === 'unquoted' };
  }
}
