import { parseWithLongIds } from '../../kit/list/parse.ts';
import type { ListQuery } from '../../kit/list/review-list.ts';
import type { ViewOrder, ViewReview } from '../../kit/list/view-review.ts';
import { fields, list, number, text } from '../../kit/page/json.ts';
import { ask } from '../../kit/page/transport.ts';
import { API } from '../addresses.ts';
import { config } from './config.ts';
import { type Around, viewComment } from './view-comment.ts';

async function post(path: string, body: object): Promise<Record<string, unknown>> {
  const answer = fields(
    await ask(config.transport, {
      url: path,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      ...(config.rescueIds ? { parse: parseWithLongIds } : {}),
    }),
  );
  if (number(answer.result) !== 1) throw new Error(text(answer.error_msg) || '系统异常');
  return fields(answer.data);
}

async function around(): Promise<Around> {
  const [items, subs] = await Promise.all([post(API.items, {}), post(API.replies, {})]);
  return { items: list(items.items).map(fields), subs: list(subs.subs).map(fields) };
}

export async function listComments({
  tab,
  page,
  size,
}: ListQuery): Promise<{ rows: ViewReview[]; total: number }> {
  const data = await post(API.list, {
    offset: (page - 1) * size,
    limit: size,
    ...(tab === 'bad' ? { qualityScore: [1, 2] } : {}),
    ...(tab === 'open' ? { replied: false } : {}),
  });
  const known = await around();
  return { rows: list(data.rootComment).map((row) => viewComment(row, known)), total: number(data.total) };
}

export async function addComment(replyToCommentId: string | number, content: string): Promise<void> {
  await post(API.reply, { replyToCommentId, content, sourceType: 7 });
}

export async function listOrders(): Promise<ViewOrder[]> {
  const data = await post(API.orders, {});
  return list(data.orders)
    .map(fields)
    .map((order) => ({
      order: text(order.no),
      productName: text(order.title),
      sku: text(order.sku),
      picture: text(order.cover),
      quantity: number(order.count),
      paid: Math.round(number(order.paid) * 100),
      paidAt: number(order.paidAt),
    }));
}
