import type { Dice } from '../../kit/data/prng.ts';
import { type Maker, makeReview as makeShopReview, type ShopReview } from '../../kit/data/review.ts';
import type { ReplicaReview } from '../row.ts';
import { rowOf } from './row-of.ts';

/** What the maker of a review decides; the rest is thrown with the dice. */
export interface Draft {
  product: ShopReview['product'];
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
  reviewId?: string;
}

function dateDigits(ms: number): string {
  const day = new Date(ms + 8 * 3_600_000).toISOString();
  return day.slice(2, 4) + day.slice(5, 7) + day.slice(8, 10);
}

/** Numbers as this console makes them. */
export const MAKER: Maker = {
  order: (throws, paidAt) => `${dateDigits(paidAt)}-${throws.digits(15)}`,
  id: (throws) => `9${throws.digits(17)}`,
};

/** Fills a draft up to a whole review with its order. */
export function makeReview(draft: Draft, throws: Dice): ReplicaReview {
  const { comment: text, createTime, mallId, pictures = 0, append, reply, open, reviewId, ...same } = draft;
  const review = makeShopReview(
    {
      ...same,
      text,
      at: createTime * 1000,
      images: pictures,
      append: append ? { text: append.comment, at: append.createTime * 1000 } : null,
      reply: reply ? { text: reply.text, at: reply.at * 1000 } : null,
      open: open ?? null,
      ...(reviewId === undefined ? {} : { id: reviewId }),
    },
    throws,
    MAKER,
  );
  return rowOf(review, mallId);
}
