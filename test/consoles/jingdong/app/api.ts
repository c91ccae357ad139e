import { parseWithLongIds } from '../../kit/list/parse.ts';
import type { ListQuery } from '../../kit/list/review-list.ts';
import type { ViewOrder, ViewReview } from '../../kit/list/view-review.ts';
import { fields, list, number, text } from '../../kit/page/json.ts';
import { ask } from '../../kit/page/transport.ts';
import { API, GATEWAY } from '../addresses.ts';
import { config } from './config.ts';
import { viewRemark } from './view-remark.ts';

const HEADERS = {
  'content-type': 'application/json;charset=UTF-8',
  'x-requested-with': 'XMLHttpRequest',
  h5st: 'replica',
  'dsm-platform': 'pc',
};

/** Some services answer with `data`, some with JSON text in `body`. */
async function gateway(api: string, body: object): Promise<unknown> {
  const parse = config.rescueIds ? parseWithLongIds : JSON.parse;
  const answer = fields(
    await ask(config.transport, {
      url: `${GATEWAY}/api?v=1.0&appId=REPLICA&api=${api}`,
      method: 'POST',
      headers: HEADERS,
      body: JSON.stringify({ ...body, accessContext: { source: 'web' } }),
      ...(config.rescueIds ? { parse } : {}),
    }),
  );
  if (number(answer.code) !== 200) throw new Error(text(answer.msg) || '系统异常');
  return typeof answer.body === 'string' ? parse(answer.body) : answer.data;
}

export async function listRemarks({
  tab,
  page,
  size,
}: ListQuery): Promise<{ rows: ViewReview[]; total: number }> {
  const data = fields(
    await gateway(API.list, {
      page,
      pageSize: size,
      score: tab === 'bad' ? 1 : 0,
      ...(tab === 'open' ? { isVenderReply: false } : {}),
    }),
  );
  return { rows: list(data.results).map(viewRemark), total: number(data.total) };
}

export async function saveReply(commentId: string | number, content: string): Promise<void> {
  await gateway(API.reply, { commentId, content });
}

function viewOrder(value: unknown): ViewOrder {
  const order = fields(value);
  return {
    order: text(order.orderId),
    productName: text(order.skuName),
    sku: '',
    picture: text(order.skuImage),
    quantity: number(order.num),
    paid: Math.round(number(order.payable) * 100),
    paidAt: number(order.orderTime),
  };
}

export async function listOrders(): Promise<ViewOrder[]> {
  return list(await gateway(API.orders, {})).map(viewOrder);
}

export async function readOrder(orderId: string): Promise<ViewOrder | null> {
  const order = await gateway(API.order, { orderId });
  return order ? viewOrder(order) : null;
}
