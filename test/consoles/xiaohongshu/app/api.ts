import { parseWithLongIds } from '../../kit/list/parse.ts';
import type { ListQuery } from '../../kit/list/review-list.ts';
import type { ViewOrder, ViewReview } from '../../kit/list/view-review.ts';
import { fields, list, number, text } from '../../kit/page/json.ts';
import { ask } from '../../kit/page/transport.ts';
import { API } from '../addresses.ts';
import { config } from './config.ts';
import { viewReview } from './view-review.ts';

const HEADERS = { 'content-type': 'application/json', 'x-s': 'ReplicaReplica', 'x-t': '1788240000000' };

async function call(url: string, body: object | null): Promise<Record<string, unknown>> {
  const answer = fields(
    await ask(config.transport, {
      url,
      method: body === null ? 'GET' : 'POST',
      headers: HEADERS,
      body: body === null ? null : JSON.stringify(body),
      ...(config.rescueIds ? { parse: parseWithLongIds } : {}),
    }),
  );
  if (answer.success !== true) throw new Error(text(answer.msg) || '系统异常');
  return fields(answer.data);
}

export async function listReviews({
  tab,
  page,
  size,
}: ListQuery): Promise<{ rows: ViewReview[]; total: number }> {
  const data =
    config.list === 'score_review'
      ? await call(`${API.scores}?page=${page}&page_size=${size}&item_id=`, null)
      : await call(API.list, {
          page,
          page_size: size,
          source: 0,
          ...(tab === 'bad' ? { sku_score_list: [1, 2] } : {}),
          ...(tab === 'open' ? { reply_status: 0 } : {}),
        });
  const rows = list(data.review_info_list ?? data.review_list);
  return { rows: rows.map(viewReview), total: number(data.total) };
}

export async function sendReply(id: string | number, content: string): Promise<void> {
  await call(API.reply, { review_id: [id], content });
}

export async function listOrders(): Promise<ViewOrder[]> {
  const data = await call(API.orders, { page: 1 });
  return list(data.order_list)
    .map(fields)
    .map((order) => {
      const sku = fields(list(order.sku_list)[0]);
      return {
        order: text(order.order_id),
        productName: text(sku.name),
        sku: text(sku.spec),
        picture: '',
        quantity: number(sku.quantity),
        paid: number(order.pay_amount),
        paidAt: number(order.create_time) * 1000,
      };
    });
}
