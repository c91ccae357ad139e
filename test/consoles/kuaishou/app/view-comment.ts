import { epochMs } from '../../kit/list/epoch.ts';
import type { ViewReview } from '../../kit/list/view-review.ts';
import { clock } from '../../kit/page/injected.ts';
import { type Fields, fields, list, number, text } from '../../kit/page/json.ts';
import { isReplyWindowOpen } from '../rules.ts';
import { config } from './config.ts';

/** What the list does not carry and other answers do: titles, and what was said under a review. */
export interface Around {
  items: readonly Fields[];
  subs: readonly Fields[];
}

const NO_TEXT = '此用户未填写评价内容';

/** Reads a row loosely: numbers or text, seconds or ms. */
export function viewComment(value: unknown, { items, subs }: Around): ViewReview {
  const row = fields(value);
  const id = typeof row.commentId === 'number' ? row.commentId : text(row.commentId);
  const item = fields(items.find(({ itemKey }) => text(itemKey) === text(row.itemId)));
  const said = (bySeller: boolean) =>
    subs
      .filter((sub) => text(sub.rootCommentId) === String(id) && Boolean(sub.bySeller) === bySeller)
      .map((sub) => text(sub.said));
  const [append] = said(false);
  const replied = Boolean(row.replied);
  const time = epochMs(row.createTime);
  return {
    id,
    order: text(row.orderId),
    product: text(row.itemId),
    productName: text(item.title),
    sku: text(list(item.skus)[number(row.itemSkuId) - number(row.itemId)]),
    picture: text(item.cover),
    stars: number(row.qualityScore),
    level: null,
    text: text(row.content) === NO_TEXT ? '' : text(row.content),
    images: list(row.imageUrl).map(text),
    time,
    buyer: null,
    append: append === undefined ? null : { text: append, time: epochMs(row.attachedTime) },
    replied,
    replies: said(true),
    canReply: !replied && !row.replyClosed && isReplyWindowOpen(time, clock(config)),
    replyOff: false,
    price: null,
    service: number(row.serviceScore),
    logistics: number(row.logisticsScore),
  };
}
