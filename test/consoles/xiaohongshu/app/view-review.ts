import { epochMs } from '../../kit/list/epoch.ts';
import type { ViewReview } from '../../kit/list/view-review.ts';
import { fields, list, number, text } from '../../kit/page/json.ts';

/** Codes of `button_list`. */
const REPLY = 9;

/** Reads a row of either call loosely: numbers or text, links or strings, seconds or ms. */
export function viewReview(value: unknown): ViewReview {
  const row = fields(value);
  const sku = fields(row.sku_info);
  const review = fields(row.review_data ?? row.review_info);
  const content = fields(review.content);
  const said = (kind: string) =>
    list(review.descendants)
      .map(fields)
      .filter((descendant) => descendant.kind === kind)
      .map((descendant) => ({
        text: text(fields(descendant.content).text),
        time: epochMs(descendant.create_time),
      }));
  const button = list(row.button_list)
    .map(fields)
    .find((one) => number(one.button_type) === REPLY);
  const replies = said('seller').map((reply) => reply.text);
  return {
    id: typeof review.review_id === 'number' ? review.review_id : text(review.review_id),
    order: text(sku.order_id ?? review.order_id),
    product: text(sku.item_id),
    productName: text(sku.name),
    sku: list(sku.variants)
      .map((variant) => text(fields(variant).value))
      .join(' '),
    picture: text(sku.image_link),
    stars: number(review.sku_score),
    level: null,
    text: text(content.text),
    images: list(content.images).map((image) => text(image) || text(fields(image).link)),
    time: epochMs(review.create_time),
    buyer: text(fields(row.user_info).name) || null,
    append: said('append')[0] ?? null,
    replied: replies.length > 0,
    replies,
    canReply: button !== undefined && number(button.disabled) === 0,
    replyOff: button !== undefined && number(button.disabled) !== 0,
    price: number(sku.price),
    service: number(review.service_score),
    logistics: number(review.logistics_score),
  };
}
