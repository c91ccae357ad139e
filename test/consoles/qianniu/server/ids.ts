import type { Maker } from '../../kit/data/review.ts';

/** Numbers as this platform makes them: 19 digits an order, 13 a review. */
export const MAKER: Maker = {
  order: (throws) => `4${throws.digits(18)}`,
  id: (throws) => `12${throws.digits(11)}`,
};

/** The append review has an id of its own. */
export function appendIdOf(feedId: string): string {
  return String(BigInt(feedId) + 1n);
}

/** Where an order holds several goods its number is another than that of the goods' own order. */
export function mainOrderOf(order: string): string {
  return order.endsWith('7') ? String(BigInt(order) - 1n) : order;
}
