import { dice } from '../../kit/data/prng.ts';
import { goodsIdOf, type Product } from '../../kit/data/products.ts';
import type { Maker, ShopReview } from '../../kit/data/review.ts';
import type { RawOrder, RawReview } from '../row.ts';

const PICTURES = 'https://img.example.invalid';

/** Numbers of 19 digits, as this console has them. */
export const MAKER: Maker = {
  id: (throws) => `77${throws.digits(17)}`,
  order: (throws) => `69${throws.digits(17)}`,
};

function seconds(ms: number): number {
  return Math.floor(ms / 1000);
}

function productIdOf(product: Product): string {
  return `3600000${goodsIdOf(product)}`;
}

function pictureOf(product: Product): string {
  return `${PICTURES}/${encodeURIComponent(product.category)}-${product.no}.jpeg`;
}

/** One order in ten holds more than this article, and has another number as a whole. */
function wholeOrder(order: string): string {
  return order.endsWith('7') ? (BigInt(order) - 1n).toString() : order;
}

/** What the platform calls the stars. */
function gradeOf(stars: number): string {
  if (stars <= 2) return '差评';
  return stars === 3 ? '中评' : '好评';
}

/** A review as this console tells it. */
export function rowOf(review: ShopReview): RawReview {
  const { id, order, product, stars, reply, append } = review;
  const throws = dice(Number(id.slice(-9)));
  const shot = throws.int(1, 9_999);
  const chat = `https://im.jinritemai.com/pc_seller_v2/main/workspace?fromOrder=${order}`;
  return {
    id,
    rank: stars,
    rank_product: stars,
    rank_shop: review.serviceStars,
    rank_logistic: review.logisticsStars,
    content: review.text,
    orig_content: review.text,
    comment_time: seconds(review.at),
    user_name: review.buyer,
    order_id: order,
    shop_order_id: wholeOrder(order),
    product_id: productIdOf(product),
    product: { name: product.name, img: pictureOf(product) },
    sku: review.sku,
    sku_id: `18${throws.digits(14)}`,
    photos: Array.from(
      { length: review.images },
      (_, at) => `${PICTURES}/${encodeURIComponent(product.category)}-${shot + at}.jpeg`,
    ),
    videos: [],
    appends: append ? [{ content: append.text, comment_time: seconds(append.at) }] : [],
    is_append: 0,
    parent_id: '0',
    shop_reply: reply?.text ?? '',
    is_shop_reply: reply ? 1 : 0,
    reply_time: reply ? seconds(reply.at) : 0,
    tags: {
      rank_info: { name: gradeOf(stars) },
      negative_tags: stars < 3 ? review.tags : [],
      bad_info: null,
    },
    status: 1,
    status_info: null,
    likes: review.likes,
    is_abnormal_order: 0,
    store_id: '0',
    store_name: '',
    action_map: {
      contactBuyer: { action_url: chat },
      ...(review.open === false ? {} : { reply: { action_url: '' } }),
    },
  };
}

/** The follow-up of a review as a row of its own. */
export function appendRowOf(row: RawReview): RawReview | null {
  const [append] = row.appends;
  if (!append) return null;
  const id = (BigInt(row.id) + 1n).toString();
  const { content, comment_time } = append;
  return {
    ...row,
    id,
    content,
    orig_content: content,
    comment_time,
    appends: [],
    is_append: 1,
    parent_id: row.id,
  };
}

/** The order behind a review. The list of reviews never carries the amount. */
export function orderOf(review: ShopReview): RawOrder {
  const { product, paid, order } = review;
  return {
    order_id: order,
    shop_order_id: wholeOrder(order),
    product_id: productIdOf(product),
    product_name: product.name,
    product_pic: pictureOf(product),
    sku: review.sku,
    item_num: 1,
    origin_amount: paid + 1_000,
    order_amount: paid,
    pay_amount: paid,
    pay_time: seconds(review.paidAt),
    order_status_desc: '已完成',
    is_comment: review.append ? 2 : 1,
  };
}
