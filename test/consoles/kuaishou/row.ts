import { goodsIdOf } from '../kit/data/products.ts';
import type { ShopReview } from '../kit/data/review.ts';
import { buyerPictures } from '../kit/list/pictures.ts';
import type { KuaishouAnswers } from './switches.ts';

/** Invented host. */
export const PICTURES = 'https://replica-pictures.kwaixiaodian.com';

/** Keys whose values are digits, with or without quotes. */
export const ID_KEYS = ['commentId', 'rootCommentId', 'replyToCommentId', 'orderId', 'itemId', 'itemSkuId'];

const DAY = 86_400_000;

/** One row of `rootComment` with the published field names; neither nickname nor title nor price is in it. */
export function commentRow(review: ShopReview, { time }: Pick<KuaishouAnswers, 'time'>) {
  const at = (epochMs: number) => (time === 's' ? Math.floor(epochMs / 1000) : epochMs);
  const item = goodsIdOf(review.product);
  return {
    commentId: review.id,
    rootCommentId: review.id,
    orderId: review.order,
    orderProductId: 1,
    itemId: String(item),
    itemSkuId: String(item + review.product.values.indexOf(review.sku)),
    content: review.text || '此用户未填写评价内容',
    qualityScore: review.stars,
    serviceScore: review.serviceStars,
    logisticsScore: review.logisticsStars,
    creditScore: review.serviceStars,
    imageUrl: buyerPictures(PICTURES, review),
    videoId: [],
    videoCoverImageUrl: [],
    createTime: at(review.at),
    updateTime: at(review.append?.at ?? review.at),
    attachedTime: review.append ? at(review.append.at) : 0,
    supplyExpireTime: at(review.at + 180 * DAY),
    replied: review.reply !== null,
    sellerReply: false,
    attached: review.append !== null,
    anonymous: review.anonymous,
    auto: review.text === '',
    valid: true,
    liked: review.likes > 0,
    /** Invented: the published row does not say whether a reply is still taken. */
    replyClosed: review.open === false,
  };
}
