import type { RawReview, ReplicaReview } from '../row.ts';
import type { Dice } from './prng.ts';
import { goodsIdOf, type Product } from './products.ts';

const DAY = 86_400;
const NAMES = '李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗匿小花可';

const REPORTS: Record<number, string> = {
  99: '未被举报',
  0: '待审核',
  8: '举报成功',
  9: '举报失败',
  10: '已举报',
};

/** What the maker of a review decides; the rest is thrown with the dice. */
export interface Draft {
  product: Product;
  comment: string;
  stars: number;
  /** Unix seconds. */
  createTime: number;
  mallId: number;
  /** In 分; thrown from the product's range when missing. */
  paid?: number;
  pictures?: number;
  append?: { comment: string; createTime: number };
  reply?: { text: string; at: number };
  /** false: the platform does not allow a reply. */
  open?: boolean;
  /** Code of the report state. */
  report?: number;
  reviewId?: string;
}

function dateDigits(seconds: number): string {
  const day = new Date(seconds * 1000 + 8 * 3_600_000).toISOString();
  return day.slice(2, 4) + day.slice(5, 7) + day.slice(8, 10);
}

function replyFields(
  reply: Draft['reply'],
): Pick<RawReview, 'reply' | 'replyTime' | 'replyStatus' | 'replyCount' | 'replyList'> {
  if (!reply) return { reply: '', replyTime: null, replyStatus: 2, replyCount: 0, replyList: [] };
  const list = [{ content: reply.text, userType: 1, createTime: reply.at }];
  return { reply: reply.text, replyTime: reply.at, replyStatus: 1, replyCount: 1, replyList: list };
}

/** Fills a draft up to a whole review with its order. */
export function makeReview(draft: Draft, throws: Dice): ReplicaReview {
  const { product, createTime } = draft;
  const paidAt = createTime - throws.int(2, 9) * DAY - throws.int(0, DAY);
  const orderSn = `${dateDigits(paidAt)}-${throws.digits(15)}`;
  const spec = throws.pick(product.values);
  const reviewId = draft.reviewId ?? `9${throws.digits(17)}`;
  const report = draft.report ?? 99;
  const shot = throws.int(1, 9_999);
  const row: RawReview = {
    reviewId,
    orderSn,
    orderId: `3${throws.digits(18)}`,
    userId: throws.int(1_000_000_000, 1_999_999_999),
    mallId: draft.mallId,
    goodsId: goodsIdOf(product),
    goodsName: product.name,
    goodsInfoUrl: `https://example.invalid/goods/${goodsIdOf(product)}`,
    thumbUrl: `https://img.pddpic.com/goods/${encodeURIComponent(product.category)}-${product.no}.jpeg`,
    specs: JSON.stringify([{ spec_key: product.spec, spec_value: spec }]),
    orderSnapshotInfo: { orderSn, goodsName: product.name, spec },
    score: 0,
    descScore: draft.stars,
    logisticsScore: throws.int(Math.max(1, draft.stars - 1), 5),
    serviceScore: throws.int(Math.max(1, draft.stars - 1), 5),
    comment: draft.comment,
    appendReview: draft.append ?? null,
    createTime,
    pictures: Array.from({ length: draft.pictures ?? 0 }, (_, at) => ({
      url: `https://review.pddpic.com/review3/${encodeURIComponent(product.category)}-${shot + at}.jpeg`,
      width: 800,
      height: 800,
    })),
    hasVideo: false,
    name: `${throws.pick([...NAMES])}***`,
    anonymousReview: throws.chance(0.3),
    ...replyFields(draft.reply),
    favorCount: throws.chance(0.2) ? throws.int(1, 12) : 0,
    keywords: throws.chance(0.6) ? [throws.pick(product.tags)] : [],
    status: 2,
    reportResult: { reviewId, status: report, desc: REPORTS[report] ?? '', clientDesc: '' },
  };
  if (draft.open !== undefined) Object.assign(row, { canReview: draft.open, canInteract: draft.open });
  const paid = draft.paid ?? Math.round(throws.int(product.low, product.high) / 10) * 10;
  return { row, order: { orderSn, paid, quantity: 1, paidAt } };
}
