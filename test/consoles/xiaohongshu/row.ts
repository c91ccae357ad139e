import { goodsIdOf } from '../kit/data/products.ts';
import type { ShopReview } from '../kit/data/review.ts';
import { buyerPictures, productPicture } from '../kit/list/pictures.ts';
import type { XiaohongshuAnswers } from './switches.ts';

/** Invented host. */
export const PICTURES = 'https://replica-pictures.xiaohongshu.com';
export const ID_KEYS = ['review_id'];

type Style = Pick<XiaohongshuAnswers, 'images' | 'closedButton'>;

/** `time` writes an epoch ms in the unit of the call. */
type Time = (epochMs: number) => number;

export const seconds: Time = (epochMs) => Math.floor(epochMs / 1000);
export const milliseconds: Time = (epochMs) => epochMs;

function skuInfo(review: ShopReview) {
  const { product, sku } = review;
  return {
    sku_id: `sku${goodsIdOf(product)}${product.values.indexOf(sku)}`,
    item_id: `item${goodsIdOf(product)}`,
    order_id: review.order,
    name: product.name,
    // Without a scheme, as the list was seen to give it.
    image_link: productPicture(PICTURES, review).replace('https:', ''),
    price: review.paid,
    quantity: 1,
    variants: [{ id: 'v1', name: product.spec, value: sku }],
  };
}

function content(review: ShopReview, { images }: Style) {
  const links = buyerPictures(PICTURES, review).map((link) => link.replace('https:', ''));
  return { text: review.text, images: images === 'links' ? links.map((link) => ({ link })) : links };
}

/** Replies and the append review. That they are in here is known, how they look is invented. */
function descendants({ append, reply }: ShopReview, time: Time) {
  return [
    ...(append ? [{ kind: 'append', content: { text: append.text }, create_time: time(append.at) }] : []),
    ...(reply ? [{ kind: 'seller', content: { text: reply.text }, create_time: time(reply.at) }] : []),
  ];
}

/** What can be done with the review now: 9 answer it, 7 complain about it. */
function buttons(review: ShopReview, takesReply: boolean, { closedButton }: Style) {
  const shown = takesReply || (review.reply === null && closedButton === 'disabled');
  const reply = { text: '回复评价', button_type: 9, disabled: takesReply ? 0 : 1, status: 0 };
  return [
    ...(shown ? [reply] : []),
    { text: '申诉评价', button_type: 7, disabled: review.complaint === 'none' ? 0 : 1, status: 0 },
  ];
}

/** One row of `review_info_list`. */
export function reviewInfo(review: ShopReview, takesReply: boolean, style: Style, time: Time) {
  return {
    sku_info: skuInfo(review),
    review_data: {
      review_id: review.id,
      review_type: 4,
      search_id: review.id.slice(-6),
      sku_score: review.stars,
      service_score: review.serviceStars,
      logistics_score: review.logisticsStars,
      anonymous: review.anonymous,
      create_time: time(review.at),
      tags: review.tags,
      descendants: descendants(review, time),
      content: content(review, style),
    },
    interation_info: { reply_num: review.reply ? 1 : 0, like_num: review.likes },
    button_list: buttons(review, takesReply, style),
  };
}

/** One row of `review_list` in `score_review`: flatter, and with the buyer's name. */
export function scoreReview(review: ShopReview, takesReply: boolean, style: Style, time: Time) {
  return {
    user_info: { name: review.buyer, avatar: `${PICTURES}/avatar.jpeg` },
    sku_info: skuInfo(review),
    review_info: {
      review_id: review.id,
      order_id: review.order,
      type: 4,
      sku_score: review.stars,
      service_score: review.serviceStars,
      logistics_score: review.logisticsStars,
      anonymous: review.anonymous,
      create_time: time(review.at),
      descendants: descendants(review, time),
      content: content(review, style),
    },
    button_list: buttons(review, takesReply, style),
  };
}
