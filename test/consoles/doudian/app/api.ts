import { fields, list, number, text } from '../../kit/page/json.ts';
import { ask } from '../../kit/page/transport.ts';
import { config } from './config.ts';
import { type ViewOrder, type ViewReview, viewOrder, viewReview } from './view.ts';

/** What every request of the console carries; none of it is checked here. */
const SESSION = {
  appid: '1',
  aid: '4272',
  _bid: config.address === 'maftersale' ? 'ffa_aftersale' : 'ffa_goods',
  aftersale_platform_source: 'fxg',
  __token: '0replica0',
  verifyFp: 'verify_replica',
  fp: 'verify_replica',
  msToken: 'replica',
  a_bogus: 'replica',
};

const IDS = /"(id|order_id|shop_order_id|product_id|sku_id|parent_id|store_id)":(\d{16,})/g;

/** Bare ids lose digits in `JSON.parse`; a page that works must quote them first. */
function rescued(body: string): unknown {
  return JSON.parse(body.replace(IDS, '"$1":"$2"'));
}

async function call(
  method: 'GET' | 'POST',
  path: string,
  query: Record<string, string>,
  body: unknown = null,
): Promise<Record<string, unknown>> {
  const answer = fields(
    await ask(config.transport, {
      url: `${path}?${new URLSearchParams({ ...query, ...SESSION })}`,
      method,
      headers: { accept: 'application/json', ...(body ? { 'content-type': 'application/json' } : {}) },
      body: body ? JSON.stringify(body) : null,
      ...(config.unquotedIds ? { parse: rescued } : {}),
    }),
  );
  if (text(answer.code) !== '0') throw new Error(text(answer.msg) || '系统异常，请稍后再试');
  return answer;
}

export interface ReviewPage {
  rows: ViewReview[];
  total: number;
}

export async function listReviews(query: Record<string, string>): Promise<ReviewPage> {
  const answer = await call('GET', '/product/tcomment/commentList', query);
  return { rows: list(answer.data).map(viewReview), total: number(answer.total) };
}

export async function submitReply(id: string | number, content: string): Promise<void> {
  await call('POST', '/product/tcomment/replyComment', {}, { id, content });
}

export async function readStatistics(): Promise<Record<string, unknown>> {
  return fields((await call('GET', '/product/tcomment/statistics', {})).data);
}

export async function listOrders(page: number): Promise<{ rows: ViewOrder[]; total: number }> {
  const query = { page: String(page), pageSize: '20', order_by: 'create_time', order: 'desc' };
  const answer = await call('GET', '/api/order/searchlist', query);
  return { rows: list(answer.data).map(viewOrder), total: number(answer.total) };
}

export async function readOrder(orderId: string): Promise<ViewOrder> {
  return viewOrder((await call('GET', '/api/order/orderDetail', { order_id: orderId })).data);
}
