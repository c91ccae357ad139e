import type { Review } from '@/lib/review/schema';
import { maskName } from '@/lib/review/text';
import { parseEpoch } from '@/lib/review/time';
import { skuOf } from '../answer/sku';
import { type Fields, fieldsOf, idOf, imagesOf, numberOf, starsOf, textOf } from '../answer/values';
import { canReplyOf, replyOf, reportOf } from './states';
import { buyerWords } from './words';

/** The page's own rule: `score` where it is not 0, else `descScore` (facts 1.2). */
function shownStars(row: Fields): number | null {
  const score = numberOf(row.score);
  return starsOf(score === null || score === 0 ? row.descScore : score);
}

function appendOf(row: Fields): Review['append'] {
  const nested = fieldsOf(row.appendReview);
  const text = buyerWords(nested.comment ?? row.appendComment);
  if (text === null) return null;
  return { text, at: parseEpoch(nested.createTime ?? row.appendCreateTime) };
}

function picturesOf(row: Fields): string[] {
  const nested = Array.isArray(row.pictures) ? row.pictures.map((one: unknown) => fieldsOf(one).url) : [];
  return imagesOf([...nested, ...(Array.isArray(row.pictureUrls) ? row.pictureUrls : [])]);
}

/**
 * One row of the list answer, with nested names or the flat ones (facts 1.2, 6.2). Returns null when neither its id
 * nor its order number can be used: nothing to know it again by.
 */
export function reviewOf(row: Fields): Review | null {
  const snapshot = fieldsOf(row.orderSnapshotInfo);
  const id = idOf(row.reviewId);
  const orderSn = idOf(row.orderSn) ?? idOf(snapshot.orderSn);
  if (id === null && orderSn === null) return null;
  const buyer = textOf(row.name) ?? textOf(row.userName);
  return {
    console: 'pinduoduo',
    shop: idOf(row.mallId),
    id,
    orderSn,
    product: {
      id: idOf(row.goodsId),
      name: textOf(row.goodsName) ?? textOf(snapshot.goodsName) ?? textOf(row.snapshotGoodsName),
      sku: skuOf(row.specs) ?? skuOf(row.snapshotSpec),
    },
    rating: { stars: shownStars(row), level: null },
    parts: { logistics: starsOf(row.logisticsScore), service: starsOf(row.serviceScore) },
    text: buyerWords(row.comment),
    append: appendOf(row),
    images: picturesOf(row),
    buyer: buyer === null ? null : maskName(buyer),
    createdAt: parseEpoch(row.createTime),
    // No price is in this list (facts 1.2): an agent enters it, nobody assumes it.
    paid: null,
    reply: replyOf(row),
    canReply: canReplyOf(row),
    report: reportOf(row),
    readFrom: 'answer',
  };
}
