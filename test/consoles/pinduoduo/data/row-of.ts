import { dice } from '../../kit/data/prng.ts';
import { goodsIdOf } from '../../kit/data/products.ts';
import type { Said, ShopReview } from '../../kit/data/review.ts';
import type { RawReview, ReplicaReview } from '../row.ts';

const REPORTS = {
  none: { status: 99, desc: '未被举报' },
  pending: { status: 0, desc: '待审核' },
  upheld: { status: 8, desc: '举报成功' },
  rejected: { status: 9, desc: '举报失败' },
};

function seconds(ms: number): number {
  return Math.floor(ms / 1000);
}

function replyFields(
  reply: Said | null,
): Pick<RawReview, 'reply' | 'replyTime' | 'replyStatus' | 'replyCount' | 'replyList'> {
  if (!reply) return { reply: '', replyTime: null, replyStatus: 2, replyCount: 0, replyList: [] };
  const at = seconds(reply.at);
  const list = [{ content: reply.text, userType: 1, createTime: at }];
  return { reply: reply.text, replyTime: at, replyStatus: 1, replyCount: 1, replyList: list };
}

/** A review as this console tells it; what only this console has is thrown from the review's own id. */
export function rowOf(review: ShopReview, mallId: number): ReplicaReview {
  const { id, order: orderSn, product, sku, paid, paidAt, append, reply, open } = review;
  const throws = dice(Number(id.slice(-9)));
  const shot = throws.int(1, 9_999);
  const category = encodeURIComponent(product.category);
  const row: RawReview = {
    reviewId: id,
    orderSn,
    orderId: `3${throws.digits(18)}`,
    userId: throws.int(1_000_000_000, 1_999_999_999),
    mallId,
    goodsId: goodsIdOf(product),
    goodsName: product.name,
    goodsInfoUrl: `https://example.invalid/goods/${goodsIdOf(product)}`,
    thumbUrl: `https://img.pddpic.com/goods/${category}-${product.no}.jpeg`,
    specs: JSON.stringify([{ spec_key: product.spec, spec_value: sku }]),
    orderSnapshotInfo: { orderSn, goodsName: product.name, spec: sku },
    score: 0,
    descScore: review.stars,
    logisticsScore: review.logisticsStars,
    serviceScore: review.serviceStars,
    comment: review.text,
    appendReview: append ? { comment: append.text, createTime: seconds(append.at) } : null,
    createTime: seconds(review.at),
    pictures: Array.from({ length: review.images }, (_, at) => ({
      url: `https://review.pddpic.com/review3/${category}-${shot + at}.jpeg`,
      width: 800,
      height: 800,
    })),
    hasVideo: false,
    name: review.buyer,
    anonymousReview: review.anonymous,
    ...replyFields(reply),
    favorCount: review.likes,
    keywords: review.tags,
    status: 2,
    reportResult: { reviewId: id, ...REPORTS[review.complaint], clientDesc: '' },
    ...(open === null ? {} : { canReview: open, canInteract: open }),
  };
  return { row, order: { orderSn, paid, quantity: 1, paidAt: seconds(paidAt) } };
}
