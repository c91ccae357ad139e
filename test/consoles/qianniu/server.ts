import type { ShopReview } from '../kit/data/review.ts';
import { shopReviews } from '../kit/data/shop.ts';
import { storyReviews } from '../kit/data/story.ts';
import type { DocumentOptions } from '../kit/server/document.ts';
import { cors, json, type ReplicaRequest, type ReplicaResponse } from '../kit/server/http.ts';
import { ReplicaServer } from '../kit/server/replica.ts';
import { withoutFonts } from './server/fonts.ts';
import { MAKER } from './server/ids.ts';
import { listAnswer } from './server/list.ts';
import { nowOf, type Refusal, type ReplicaOptions, type SentReply } from './server/options.ts';
import { detailAnswer, soldAnswer } from './server/orders.ts';
import { replyAnswer } from './server/reply.ts';
import { refusalText } from './server/shape.ts';
import { type AnswerSwitches, FRIENDLY, FRIENDLY_ANSWERS, type PageSwitches } from './switches.ts';

export type { ReplicaOptions };

const LIST = '/home.htm/comment-manage/list/rateWait4PC';
export const REVIEW_PAGE = `https://myseller.taobao.com${LIST}`;
/** The same page at its other host. */
export const QN_REVIEW_PAGE = `https://qn.taobao.com${LIST}`;
const LIST_PATH = '/h5/mtop.rm.sellercenter.list.data.pc/1.0/';

const PAGES = ['https://myseller.taobao.com', 'https://qn.taobao.com'];
const APIS = ['https://h5api.m.taobao.com', 'https://rate.taobao.com', 'https://trade.taobao.com'];
const COMPLAINTS = 'https://ss.taobao.com';
const PICTURES = ['https://img.alicdn.com'];
const OLD_ORDER = '/trade/detail/trade_item_detail.htm';

/** A shop's console with its own data. */
export class Replica extends ReplicaServer<ShopReview, PageSwitches, AnswerSwitches, SentReply, Refusal> {
  constructor(options: ReplicaOptions = {}) {
    const { now = Date.now(), seed = 7, count = 60, story = true } = options;
    const told = story ? storyReviews(now, MAKER) : [];
    const reviews = options.reviews ?? [...told, ...shopReviews({ now, seed, count, maker: MAKER })];
    const site = {
      bundle: { id: 'qianniu', folder: import.meta.dirname, plugins: async () => [withoutFonts()] },
      origins: [...PAGES, ...APIS, COMPLAINTS],
      pictures: PICTURES,
      assets: '/qn-static/',
    };
    super(site, {
      reviews: [...reviews].sort((a, b) => b.at - a.at),
      page: { ...FRIENDLY, ...options.page },
      answers: { ...FRIENDLY_ANSWERS, ...options.answers },
    });
  }

  /** Refuses the next request of this path, with HTTP 200 as the gateway does. */
  failNext(
    requestPath: string,
    why: Refusal = { code: 'FAIL_SYS_TOKEN_EXOIRED', message: '令牌过期' },
  ): void {
    this.refuseNext(requestPath, why);
  }

  addReview(review: ShopReview): void {
    this.state.reviews.unshift(review);
  }

  review(reviewId: string): ShopReview {
    const found = this.state.reviews.find(({ id }) => id === reviewId);
    if (!found) throw new Error(`No review ${reviewId} in this replica.`);
    return found;
  }

  /** The shop answers the main review outside this browser. */
  setReply(reviewId: string, text: string): void {
    this.review(reviewId).reply = { text, at: nowOf(this.state) };
  }

  protected refusal(why: Refusal, { origin }: ReplicaRequest): ReplicaResponse {
    return json(refusalText(why), cors(origin));
  }

  protected api(url: URL, { method, postData, origin }: ReplicaRequest): ReplicaResponse | null {
    if (!APIS.includes(url.origin)) return null;
    const answer = (body: string) => json(body, cors(origin));
    const order = url.searchParams.get('bizOrderId') ?? '';
    if (method === 'POST' && url.pathname === LIST_PATH) return answer(listAnswer(postData, this.state));
    if (method === 'POST' && url.pathname === '/rateReply.htm')
      return answer(replyAnswer(postData, this.state));
    if (url.pathname === '/detail/orderDetailQianNiu.htm') return answer(detailAnswer(order, this.state));
    if (url.pathname === '/trade/itemlist/asyncSold.htm') return answer(soldAnswer(this.state));
    if (url.pathname === OLD_ORDER) {
      // The platform says 302; a browser under test would follow that past the replica.
      const there = `${PAGES[1]}/home.htm/trade-platform/tp/detail?bizOrderId=${encodeURIComponent(order)}`;
      const body = `<meta http-equiv="refresh" content="0;url=${there}">`;
      return { status: 200, headers: { 'content-type': 'text/html' }, body };
    }
    return { ...answer('{}'), status: 404 };
  }

  protected document(): Omit<DocumentOptions, 'assets'> {
    const { page, answers } = this.state;
    return {
      title: '千牛商家工作台 - 演示',
      page: { ...page, unquotedIds: answers.ids === 'unquoted' },
      policy: answers.csp ? { pictures: PICTURES, connect: APIS, frames: [COMPLAINTS] } : null,
    };
  }
}

/** A new console with its own data. */
export function createReplica(options: ReplicaOptions = {}): Replica {
  return new Replica(options);
}
