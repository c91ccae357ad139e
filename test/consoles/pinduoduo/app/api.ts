import { fields, list, number, text } from '../../kit/page/json.ts';
import { config } from './config.ts';
import { post } from './transport.ts';
import { type ViewReview, viewReview } from './view-review.ts';

export interface ReviewPage {
  rows: ViewReview[];
  /** Hits of the query; only the first 2,000 can be paged through. */
  total: number;
  shown: number;
}

async function result(path: string, body: Record<string, unknown>): Promise<unknown> {
  const answer = fields(await post(path, body));
  if (answer.success === false)
    throw new Error(text(answer.errorMsg) || text(answer.error_msg) || '系统异常');
  return answer.result ?? answer;
}

export async function listReviews(body: Record<string, unknown>): Promise<ReviewPage> {
  const answer = fields(await result(config.listPath, body));
  const total = number(answer.totalRows ?? answer.totalNum);
  return { rows: list(answer.data).map(viewReview), total, shown: number(answer.showNum ?? total) };
}

export async function submitReply(reviewId: string | number, content: string): Promise<void> {
  await result('/saturn/review/reply/submit', { reviewId, content, userType: 1, insistSend: false });
}

export async function listTags(): Promise<string[]> {
  const tags = list(await result('/saturn/reviews/keywords/agg', {}));
  return tags.map((tag) => `${text(fields(tag).name)}(${text(fields(tag).count)})`);
}

export async function readTotals(): Promise<{ reviews: number; open: number }> {
  const totals = fields(await result('/saturn/reviews/type/agg', {}));
  return { reviews: number(totals.reviewNum), open: number(totals.unrepliedNum) };
}

export interface ViewOrder {
  orderSn: string;
  goodsName: string;
  spec: string;
  thumbUrl: string;
  /** In 分. */
  paid: number;
  /** Unix seconds. */
  paidAt: number;
}

function viewOrder(value: unknown): ViewOrder {
  const order = fields(value);
  return {
    orderSn: text(order.orderSn),
    goodsName: text(order.goodsName),
    spec: text(order.spec),
    thumbUrl: text(order.thumbUrl),
    paid: number(order.paid),
    paidAt: number(order.paidAt),
  };
}

export async function listOrders(): Promise<ViewOrder[]> {
  const answer = fields(await result('/mangkhut/mms/recentOrderList', { pageNumber: 1 }));
  return list(answer.pageItems).map(viewOrder);
}

export async function readOrder(orderSn: string): Promise<ViewOrder> {
  return viewOrder(await result('/mangkhut/mms/orderDetail', { orderSn }));
}
