import type { Replica } from '../kit/console.ts';
import type { Maker } from '../kit/data/review.ts';
import { ListReplica, type ListReplicaOptions, type Refusal } from '../kit/list/list-replica.ts';
import { rowsText } from '../kit/list/rows-text.ts';
import type { DocumentOptions } from '../kit/server/document.ts';
import { json, type ReplicaRequest, type ReplicaResponse } from '../kit/server/http.ts';
import { API, ORIGIN } from './addresses.ts';
import { ID_KEYS, milliseconds, PICTURES, reviewInfo, scoreReview, seconds } from './row.ts';
import {
  FRIENDLY_ANSWERS,
  FRIENDLY_PAGE,
  type XiaohongshuAnswers,
  type XiaohongshuPage,
} from './switches.ts';

const MAKER: Maker = {
  id: (throws) => `4${throws.digits(17)}`,
  order: (throws) => `P7${throws.digits(17)}`,
};

const SITE = {
  bundle: {
    id: 'xiaohongshu',
    folder: import.meta.dirname,
    entry: 'main.ts',
    plugins: async () => [(await import('@vitejs/plugin-vue')).default()],
  },
  origins: [ORIGIN],
  pictures: [PICTURES],
  assets: '/replica-static/',
};

const success = (data: string): ReplicaResponse =>
  json(`{"success":true,"code":0,"msg":"成功","data":${data}}`);

/** 小红书千帆 with its two calls for reviews. */
export class XiaohongshuReplica extends ListReplica<XiaohongshuPage, XiaohongshuAnswers> implements Replica {
  constructor(options: ListReplicaOptions<XiaohongshuPage, XiaohongshuAnswers> = {}) {
    super(SITE, { page: FRIENDLY_PAGE, answers: FRIENDLY_ANSWERS }, MAKER, options);
  }

  protected api(url: URL, { postData }: ReplicaRequest): ReplicaResponse | null {
    const body = JSON.parse(postData || '{}') as Record<string, unknown>;
    if (url.pathname === API.list) return this.#list(body, 'review_manager');
    if (url.pathname === API.scores) return this.#list(Object.fromEntries(url.searchParams), 'score_review');
    if (url.pathname === API.orders) return this.#orders();
    if (url.pathname !== API.reply) return null;
    const [id] = Array.isArray(body.review_id) ? body.review_id : [];
    const why = this.take(id, body.content);
    return why ? this.refusal(why) : success('null');
  }

  protected document(): Omit<DocumentOptions, 'assets'> {
    return {
      title: '千帆 演示',
      page: this.pageSwitches(),
      policy: this.state.answers.csp ? { pictures: [PICTURES] } : null,
    };
  }

  protected refusal({ code, message }: Refusal): ReplicaResponse {
    return json(JSON.stringify({ success: false, code, msg: message, data: null }));
  }

  #list(wanted: Record<string, unknown>, call: XiaohongshuPage['list']): ReplicaResponse {
    const { answers, rawList } = this.state;
    if (rawList !== null) return json(rawList);
    const scores = Array.isArray(wanted.sku_score_list) ? wanted.sku_score_list : [];
    const { rows, total } = this.select({
      page: Number(wanted.page ?? 1),
      size: Number(wanted.page_size ?? 10),
      bad: scores.length > 0,
      open: wanted.reply_status === 0,
    });
    const inSeconds = answers.time === 's' || (answers.time === 'known' && call === 'review_manager');
    const time = inSeconds ? seconds : milliseconds;
    const [key, write] =
      call === 'review_manager'
        ? (['review_info_list', reviewInfo] as const)
        : (['review_list', scoreReview] as const);
    const written = rows.map((review) => write(review, this.takesReply(review), answers, time));
    return success(`{"total":${total},"${key}":${rowsText(written, answers, ID_KEYS)}}`);
  }

  #orders(): ReplicaResponse {
    const orders = this.state.reviews.slice(0, 20).map((review) => ({
      order_id: review.order,
      create_time: seconds(review.paidAt),
      pay_amount: review.paid,
      sku_list: [{ name: review.product.name, spec: review.sku, quantity: 1, price: review.paid }],
    }));
    return success(JSON.stringify({ total: orders.length, order_list: orders }));
  }
}
