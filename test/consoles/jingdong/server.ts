import type { Replica } from '../kit/console.ts';
import type { Maker, ShopReview } from '../kit/data/review.ts';
import { ListReplica, type ListReplicaOptions, type Refusal } from '../kit/list/list-replica.ts';
import { productPicture } from '../kit/list/pictures.ts';
import { rowsText } from '../kit/list/rows-text.ts';
import type { DocumentOptions } from '../kit/server/document.ts';
import { cors, json, type ReplicaRequest, type ReplicaResponse } from '../kit/server/http.ts';
import { API, APP, GATEWAY, SHELL } from './addresses.ts';
import { commentRow, ID_KEYS, PICTURES } from './row.ts';
import { FRIENDLY_ANSWERS, FRIENDLY_PAGE, type JingdongAnswers, type JingdongPage } from './switches.ts';

export type JingdongOptions = ListReplicaOptions<JingdongPage, JingdongAnswers>;

const MAKER: Maker = {
  id: (throws) => `1${throws.digits(13)}`,
  order: (throws) => `3${throws.digits(11)}`,
};

const SITE = {
  bundle: { id: 'jingdong', folder: import.meta.dirname },
  origins: [SHELL, APP, GATEWAY],
  pictures: [PICTURES],
  assets: '/replica-static/',
};

function orderOf(review: ShopReview) {
  return {
    orderId: review.order,
    skuName: `${review.product.name} ${review.sku}`,
    skuImage: productPicture(PICTURES, review),
    num: 1,
    // In 元 as text: the unit of the order call is not evidenced.
    payable: (review.paid / 100).toFixed(2),
    orderTime: review.paidAt,
  };
}

/** 京东's shell, its review app and the gateway both ask. */
export class JingdongReplica extends ListReplica<JingdongPage, JingdongAnswers> implements Replica {
  constructor(options: JingdongOptions = {}) {
    super(SITE, { page: FRIENDLY_PAGE, answers: FRIENDLY_ANSWERS }, MAKER, options);
  }

  protected api(url: URL, { postData, origin }: ReplicaRequest): ReplicaResponse | null {
    if (url.origin !== GATEWAY) return null;
    const body = JSON.parse(postData || '{}') as Record<string, unknown>;
    return json(this.#answer(url.searchParams.get('api'), body), cors(origin));
  }

  protected document(url: URL): Omit<DocumentOptions, 'assets'> {
    const policy = { pictures: [PICTURES], connect: [GATEWAY], frames: [APP] };
    return {
      title: url.origin === APP ? '评价' : '京东商家 演示',
      page: { ...this.pageSwitches(), score: this.state.answers.score },
      policy: this.state.answers.csp ? policy : null,
    };
  }

  protected refusal({ code, message }: Refusal): ReplicaResponse {
    const origin = this.state.page.app === 'frame' ? APP : SHELL;
    return json(JSON.stringify({ code, msg: message, data: null }), cors(origin));
  }

  #answer(api: string | null, body: Record<string, unknown>): string {
    const { reviews } = this.state;
    if (api === API.list) return this.#list(body);
    if (api === API.orders) return this.#success(JSON.stringify(reviews.slice(0, 20).map(orderOf)));
    if (api === API.order) {
      const found = reviews.find((review) => review.order === String(body.orderId));
      return this.#success(JSON.stringify(found ? orderOf(found) : null));
    }
    const why = this.take(body.commentId, body.content);
    return why ? JSON.stringify({ code: why.code, msg: why.message, data: null }) : this.#success('true');
  }

  #list(body: Record<string, unknown>): string {
    const { answers, rawList } = this.state;
    if (rawList !== null) return rawList;
    const { rows, total } = this.select({
      page: Number(body.page ?? 1),
      size: Number(body.pageSize ?? 10),
      bad: body.score === 1,
      open: body.isVenderReply === false,
    });
    const written = rows.map((review) => commentRow(review, answers));
    return this.#success(`{"total":${total},"results":${rowsText(written, answers, ID_KEYS)}}`);
  }

  #success(data: string): string {
    if (this.state.answers.envelope === 'data') return `{"code":200,"data":${data}}`;
    return `{"code":200,"body":${JSON.stringify(data)}}`;
  }
}
