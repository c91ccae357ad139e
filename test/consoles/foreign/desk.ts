import type { Replica, ReplicaOptions } from '../kit/console.ts';
import type { ShopReview } from '../kit/data/review.ts';
import { json, type ReplicaRequest, type ReplicaResponse } from '../kit/server/http.ts';
import { ReplicaServer } from '../kit/server/replica.ts';
import { COMMON_ANSWERS, type CommonAnswers } from '../kit/switches.ts';
import { deskReview, deskReviews } from './data.ts';
import { frame } from './frame.ts';
import { type DeskSwitches, FRIENDLY } from './wire.ts';

export interface DeskOptions extends Omit<ReplicaOptions, 'page'> {
  page?: Partial<DeskSwitches>;
}

/** What makes one foreign page. */
export interface DeskSite {
  name: string;
  url: string;
  title: string;
  /** Below `app/`. */
  entry: string;
}

/** A reply that reached the server. */
export interface SentReply {
  reviewId: string;
  content: string;
}

/** A console of foreign make: its shop, and the server behind its page. */
export class Desk
  extends ReplicaServer<ShopReview, DeskSwitches, CommonAnswers, SentReply, number>
  implements Replica
{
  readonly #title: string;
  #loads = 0;

  constructor({ name, url, title, entry }: DeskSite, options: DeskOptions = {}) {
    const { now = Date.now(), seed = 7, count = 5, story = true } = options;
    super(
      {
        bundle: { id: `foreign-${name}`, folder: import.meta.dirname, entry },
        origins: [new URL(url).origin],
        pictures: [],
        assets: '/assets/',
      },
      {
        reviews: options.reviews ?? deskReviews({ now, seed, count, story }),
        page: { ...FRIENDLY, ...options.page },
        answers: { ...COMMON_ANSWERS, ...options.answers },
      },
    );
    this.#title = title;
  }

  addReview(review: ShopReview): void {
    this.state.reviews.unshift(review);
  }

  review(reviewId: string): ShopReview {
    const found = this.state.reviews.find(({ id }) => id === reviewId);
    if (!found) throw new Error(`No review ${reviewId} on this desk.`);
    return found;
  }

  setReply(reviewId: string, text: string): void {
    this.review(reviewId).reply = { text, at: Date.now() };
  }

  protected api(url: URL, request: ReplicaRequest): ReplicaResponse | null {
    if (url.pathname === '/api/reviews') return this.#list(url.searchParams);
    if (url.pathname === '/api/reply') return this.#reply(request.postData);
    const depth = Number(url.searchParams.get('frame') ?? 0);
    const inFrame = url.pathname === '/reviews' && depth < this.state.page.frames;
    return inFrame ? frame(this.#title, depth + 1) : null;
  }

  protected document() {
    this.#loads += 1;
    const policy = this.state.answers.csp ? { pictures: [] } : null;
    return { title: this.#title, page: { ...this.state.page, load: this.#loads }, policy };
  }

  protected refusal(status: number): ReplicaResponse {
    return { ...json('{"ok":false}'), status };
  }

  #list(query: URLSearchParams): ReplicaResponse {
    if (this.state.rawList !== null) return json(this.state.rawList);
    const size = Number(query.get('size'));
    const from = (Number(query.get('page')) - 1) * size;
    const rows = this.state.reviews.slice(from, from + size).map(deskReview);
    return json(JSON.stringify({ total: this.state.reviews.length, rows }));
  }

  #reply(posted: string | null): ReplicaResponse {
    const { id, text }: { id?: unknown; text?: unknown } = JSON.parse(posted || '{}');
    const review = this.state.reviews.find((one) => one.id === id);
    const takes = review !== undefined && review.open !== false && review.reply === null;
    if (!takes || typeof text !== 'string' || text.trim() === '') return this.refusal(400);
    this.state.sent.push({ reviewId: review.id, content: text });
    this.setReply(review.id, text);
    return json('{"ok":true}');
  }
}
