import path from 'node:path';
import type { BrowserContext, Page, Route } from '@playwright/test';
import { buildReplica } from './build.mjs';
import { shopReviews } from './data/shop.ts';
import { storyReviews } from './data/story.ts';
import type { ReplicaReview } from './row.ts';
import { apiFor } from './server/api.ts';
import { assetFor } from './server/assets.ts';
import { documentFor } from './server/document.ts';
import { type Refusal, refusal } from './server/envelope.ts';
import type { ReplicaOptions, ReplicaRequest, ReplicaResponse, ReplicaState } from './server/options.ts';
import { pictureFor } from './server/pictures.ts';
import { writeReply } from './server/reply.ts';
import { type AnswerSwitches, FRIENDLY, FRIENDLY_ANSWERS, type PageSwitches } from './switches.ts';

export type { ReplicaOptions, ReplicaRequest, ReplicaResponse, ReplicaState };
export const REVIEW_PAGE = 'https://mms.pinduoduo.com/goods/evaluation/index';

const HOSTS = /^https:\/\/(mms\.pinduoduo\.com|review\.pddpic\.com|img\.pddpic\.com)\//;
const OUT_DIR = path.resolve(import.meta.dirname, '../../../.cache/replica/pinduoduo');

/** A shop's console: its state, its answers, and the routing that serves it under the true host name. */
export class Replica {
  readonly state: ReplicaState;
  readonly #outDir: string;

  constructor(options: ReplicaOptions = {}) {
    const { now = Date.now(), seed = 7, count = 60, mallId = 10_001, story = true } = options;
    const told = story ? storyReviews(now, mallId) : [];
    const reviews = options.reviews ?? [...told, ...shopReviews({ now, seed, count, mallId })];
    this.#outDir = options.outDir ?? OUT_DIR;
    this.state = {
      reviews: [...reviews].sort((a, b) => b.row.createTime - a.row.createTime),
      page: { ...FRIENDLY, ...options.page },
      answers: { ...FRIENDLY_ANSWERS, ...options.answers },
      requests: new Map(),
      sent: [],
      refusals: new Map(),
      rawList: null,
    };
  }

  /** Takes effect at the next load of the document. */
  setPage(switches: Partial<PageSwitches>): void {
    Object.assign(this.state.page, switches);
  }

  /** Takes effect at the next answer. */
  setAnswers(switches: Partial<AnswerSwitches>): void {
    Object.assign(this.state.answers, switches);
  }

  /** Answers every list request with this body, whatever it is; null ends it. */
  setAnswer(body: string | null): void {
    this.state.rawList = body;
  }

  /** Refuses the next request of this path, with HTTP 200 as the platform does. */
  failNext(requestPath: string, why: Refusal = { code: 2_000_018, message: '系统异常' }): void {
    const waiting = this.state.refusals.get(requestPath) ?? [];
    this.state.refusals.set(requestPath, [...waiting, why]);
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

  /** How often a path was asked for. */
  count(requestPath: string): number {
    return this.state.requests.get(requestPath)?.length ?? 0;
  }

  handle(request: ReplicaRequest): ReplicaResponse {
    const url = new URL(request.url);
    if (url.hostname !== 'mms.pinduoduo.com') {
      const headers = { 'content-type': 'image/svg+xml', 'access-control-allow-origin': '*' };
      return { status: 200, headers, body: pictureFor(request.url) };
    }
    const seen = this.state.requests.get(url.pathname) ?? [];
    this.state.requests.set(url.pathname, [...seen, request.postData ?? '']);
    if (request.method === 'POST') return this.#api(url.pathname, request.postData);
    if (url.pathname.startsWith('/mms-static/')) return this.#asset(url.pathname);
    const { headers, body } = documentFor(this.#pageSwitches(), this.state.answers.csp);
    return { status: 200, headers, body };
  }

  /** Serves the console to a context or one page, building it first where needed. Returns what takes it away again. */
  async install(target: BrowserContext | Page): Promise<() => Promise<void>> {
    await buildReplica(this.#outDir);
    const serve = async (route: Route) => {
      const request = route.request();
      const answer = this.handle({
        url: request.url(),
        method: request.method(),
        postData: request.postData(),
      });
      const { latency } = this.state.answers;
      if (latency > 0 && request.method() === 'POST') await new Promise((done) => setTimeout(done, latency));
      await route.fulfill(answer).catch((problem: unknown) => {
        // A page that closed while its answer was on the way is no failure of the test.
        if (!/closed|Request context disposed/i.test(String(problem))) throw problem;
      });
    };
    await target.route(HOSTS, serve);
    return () => target.unroute(HOSTS, serve);
  }

  #pageSwitches(): PageSwitches {
    return { ...this.state.page, unquotedIds: this.state.answers.types === 'unquoted-ids' };
  }

  #asset(pathname: string): ReplicaResponse {
    const asset = assetFor(this.#outDir, pathname);
    if (!asset) return { status: 404, headers: {}, body: '' };
    return { status: 200, headers: { 'content-type': asset.type }, body: asset.body };
  }

  #api(pathname: string, postData: string | null): ReplicaResponse {
    const headers = { 'content-type': 'application/json;charset=UTF-8' };
    const [why, ...later] = this.state.refusals.get(pathname) ?? [];
    if (why) {
      this.state.refusals.set(pathname, later);
      return { status: 200, headers, body: refusal(why, this.state.answers) };
    }
    const handler = apiFor(pathname, this.state);
    if (!handler) return { status: 404, headers, body: '{}' };
    return { status: 200, headers, body: handler(JSON.parse(postData || '{}'), this.state) };
  }
}

/** A new console with its own data. Two of them with different `mallId` are two shops. */
export function createReplica(options: ReplicaOptions = {}): Replica {
  return new Replica(options);
}
