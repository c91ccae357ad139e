import type { ShopReview } from '../../kit/data/review.ts';
import { appendRowOf, orderOf, rowOf } from '../data/row-of.ts';
import type { RawReview } from '../row.ts';
import { refusal, success } from './envelope.ts';
import { readQuery, select } from './query.ts';
import type { DoudianState } from './state.ts';
import { statistics } from './statistics.ts';

const NO_RIGHT = { code: '-10001', msg: '您无操作权限，请联系主账号管理员开设权限' };

type Handler = (search: URLSearchParams, body: Record<string, unknown>, state: DoudianState) => string;

function nowOf({ page }: DoudianState): number {
  return page.now ?? Date.now();
}

function rowsOf({ reviews, answers }: DoudianState): RawReview[] {
  if (answers.list === 'empty') return [];
  const rows = reviews.map(rowOf);
  if (answers.appends === 'inside') return rows;
  const split = rows.flatMap((row) => {
    const append = appendRowOf(row);
    return append ? [append, { ...row, appends: [] }] : [row];
  });
  return split.sort((a, b) => b.comment_time - a.comment_time);
}

/** By id; by the rounded number where the page has lost digits, as a browser that parsed bare ids does. */
function findReview(reviews: readonly ShopReview[], id: unknown): ShopReview | undefined {
  const exact = reviews.find((review) => review.id === String(id));
  if (exact || typeof id !== 'number') return exact;
  return reviews.find((review) => Number(review.id) === id);
}

const list: Handler = (search, _body, state) => {
  if (state.rawList !== null) return state.rawList;
  if (state.answers.list === 'refused') return refusal(NO_RIGHT);
  const { page, total } = select(rowsOf(state), readQuery(search));
  return success(page, state.answers, total);
};

const reply: Handler = (_search, body, state) => {
  const content = String(body.content ?? '');
  const review = findReview(state.reviews, body.id);
  if (!review) return refusal({ code: 10_001, msg: '评价不存在' });
  if (review.open === false) return refusal({ code: 10_002, msg: '该评价已不可回复' });
  if (review.reply) return refusal({ code: 10_003, msg: '该评价已回复' });
  if (content.trim() === '') return refusal({ code: 10_004, msg: '请输入回复内容' });
  state.sent.push({ reviewId: review.id, content });
  review.reply = { text: content, at: nowOf(state) };
  return success(true, state.answers);
};

const totals: Handler = (_search, _body, state) =>
  success(statistics(rowsOf(state), nowOf(state) / 1000), state.answers);

const orders: Handler = (search, _body, { reviews, answers }) => {
  const size = Number(search.get('pageSize')) || 20;
  const start = (Number(search.get('page')) || 0) * size;
  return success(reviews.slice(start, start + size).map(orderOf), answers, reviews.length);
};

const order: Handler = (search, _body, { reviews, answers }) => {
  const found = reviews.find((review) => review.order === search.get('order_id'));
  return found ? success(orderOf(found), answers) : refusal({ code: 10_005, msg: '订单不存在' });
};

const HANDLERS: Record<string, Handler> = {
  'GET /product/tcomment/commentList': list,
  'GET /product/tcomment/statistics': totals,
  'POST /product/tcomment/replyComment': reply,
  'GET /api/order/searchlist': orders,
  'GET /api/order/orderDetail': order,
};

/** Answers of the console's own API by method and path. */
export function apiFor(method: string, path: string): Handler | null {
  return HANDLERS[`${method} ${path}`] ?? null;
}
