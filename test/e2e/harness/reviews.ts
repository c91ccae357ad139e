import { dice } from '../../consoles/kit/data/prng';
import { PRODUCTS } from '../../consoles/kit/data/products';
import { type Draft, makeReview } from '../../consoles/pinduoduo/data/make-review';
import type { RawReview, ReplicaReview } from '../../consoles/pinduoduo/row';

/** Minutes between two reviews of one list. */
const APART = 7;

/** What a test says of a review; the rest is made up, the same each time. */
export type Told = Partial<Omit<Draft, 'comment' | 'product'>> & {
  comment: string;
  row?: Partial<RawReview>;
};

/** A list of reviews, newest first: two stars and some minutes old where nothing else is said. */
export function reviewsOf(told: readonly Told[], now: number = Date.now()): ReplicaReview[] {
  const throws = dice(11);
  return told.map(({ row, ...draft }, at) => {
    const product = PRODUCTS[at % PRODUCTS.length];
    if (product === undefined) throw new Error('No product.');
    const createTime = Math.floor(now / 1000) - (at + 1) * APART * 60;
    const review = makeReview({ product, stars: 2, mallId: 10_001, createTime, ...draft }, throws);
    return { ...review, row: { ...review.row, ...row } };
  });
}

/** The list answer around any rows, as the platform wraps them. */
export function answerOf(rows: readonly unknown[], more: Record<string, unknown> = {}): string {
  const result = { totalRows: rows.length, showNum: rows.length, totalNum: rows.length, data: rows };
  return JSON.stringify({ success: true, errorCode: 1_000_000, errorMsg: null, result, ...more });
}
