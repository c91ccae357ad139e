import { listAnswer, type Refusal, refusal, success } from './envelope.ts';
import type { ReplicaState } from './options.ts';
import { isReplied, readQuery, SHOWN_AT_MOST, select } from './query.ts';
import { findReview, writeReply } from './reply.ts';
import { rowsText } from './shape.ts';

type Body = Record<string, unknown>;
type Handler = (body: Body, state: ReplicaState) => string;

const REFUSED = {
  closed: { code: 2_000_030, message: '用户将该评价已设置为不可评论' },
  empty: { code: 2_000_031, message: '请输入回复内容' },
  unknown: { code: 2_000_018, message: '系统异常' },
} satisfies Record<string, Refusal>;

function list(body: Body, state: ReplicaState): string {
  if (state.rawList !== null) return state.rawList;
  const { page, total } = select(
    state.reviews.map((review) => review.row),
    readQuery(body),
  );
  const counts = {
    totalRows: total,
    showNum: Math.min(total, SHOWN_AT_MOST),
    totalNum: state.reviews.length,
  };
  return listAnswer(rowsText(page, state.answers), counts, state.answers);
}

function reply(body: Body, state: ReplicaState): string {
  const content = String(body.content ?? '');
  const review = findReview(state.reviews, body.reviewId);
  if (!review) return refusal(REFUSED.unknown, state.answers);
  if (review.row.canReview === false) return refusal(REFUSED.closed, state.answers);
  if (content.trim() === '') return refusal(REFUSED.empty, state.answers);
  state.sent.push({
    reviewId: review.row.reviewId,
    content,
    userType: Number(body.userType ?? 1),
    insistSend: body.insistSend === true,
  });
  writeReply(review, content, Math.floor((state.page.now ?? Date.now()) / 1000));
  return success(true, state.answers);
}

function keywords(_body: Body, state: ReplicaState): string {
  const counts = new Map<string, number>();
  for (const { row } of state.reviews)
    for (const word of row.keywords) counts.set(word, (counts.get(word) ?? 0) + 1);
  const top = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 8);
  return success(
    top.map(([name, count]) => ({ name, count })),
    state.answers,
  );
}

function totals(_body: Body, state: ReplicaState): string {
  const open = state.reviews.filter((review) => !isReplied(review.row)).length;
  return success({ reviewNum: state.reviews.length, unrepliedNum: open }, state.answers);
}

function orders(_body: Body, state: ReplicaState): string {
  const rows = state.reviews.map(({ row, order }) => ({ ...order, goodsName: row.goodsName }));
  return success({ totalItemNum: rows.length, pageItems: rows.slice(0, 20) }, state.answers);
}

function orderDetail(body: Body, state: ReplicaState): string {
  const found = state.reviews.find(({ order }) => order.orderSn === body.orderSn);
  if (!found) return refusal(REFUSED.unknown, state.answers);
  const { row, order } = found;
  const goods = { goodsName: row.goodsName, goodsId: row.goodsId, spec: row.orderSnapshotInfo.spec };
  return success({ ...order, orderAmount: order.paid, thumbUrl: row.thumbUrl, ...goods }, state.answers);
}

/** Answers of the console's own API by path. */
export function apiFor(path: string, state: ReplicaState): Handler | null {
  if (path === state.page.listPath) return list;
  const handlers: Record<string, Handler> = {
    '/saturn/review/reply/submit': reply,
    '/saturn/reviews/keywords/agg': keywords,
    '/saturn/reviews/type/agg': totals,
    '/mangkhut/mms/recentOrderList': orders,
    '/mangkhut/mms/orderDetail': orderDetail,
  };
  return handlers[path] ?? null;
}
