import { epochMs } from '../../kit/list/epoch.ts';
import type { ViewReview } from '../../kit/list/view-review.ts';
import { fields, list, number, text } from '../../kit/page/json.ts';

const PICTURES = 'https://replica-pictures.jd.com/';

function timeOf(value: unknown): number {
  const written = /^\d{4}-/.test(text(value)) ? Date.parse(`${text(value).replace(' ', 'T')}+08:00`) : null;
  return written ?? epochMs(value);
}

/** Reads a row loosely: numbers or text. Whether `score` is stars or a level is for the list to know. */
export function viewRemark(value: unknown): ViewReview {
  const row = fields(value);
  const replied = Boolean(row.isVenderReply);
  return {
    id: typeof row.commentId === 'number' ? row.commentId : text(row.commentId),
    order: text(row.orderId),
    product: text(row.skuid),
    productName: text(row.skuName),
    sku: '',
    picture: PICTURES + text(row.skuImage),
    stars: number(row.score),
    level: null,
    text: text(row.content),
    images: list(row.images).map((image) => text(fields(image).imgUrl)),
    time: timeOf(row.creationTime),
    buyer: text(row.nickName),
    append: null,
    replied,
    replies: list(row.replies).map((reply) => text(fields(reply).content)),
    canReply: !replied && !row.replyClosed,
    replyOff: false,
    price: null,
    service: null,
    logistics: null,
  };
}
