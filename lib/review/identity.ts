import type { ConsoleId, Review } from './schema';
import { comparable, fingerprint } from './text';

/** `console:shop:review`, the identity of a case. See {@link caseIdOf}. */
export type CaseId = string;

/**
 * Identity of a review: `console:shop:review`. A review that was read from the rows alone has no id of the platform;
 * it gets a provisional one from order, product and text, and keeps it when the answer later tells the real id
 * (the store then finds it by {@link joinKeyOf}). Returns null when there is nothing to identify it by.
 */
export function caseIdOf(review: Review): CaseId | null {
  const shop = shopKeyOf(review);
  if (review.id !== null) return `${shop}:${review.id}`;
  if (review.orderSn === null) return null;
  const words = fingerprint(comparable(review.text ?? ''));
  return `${shop}:~${review.orderSn}~${review.product.id ?? ''}~${words}`;
}

/** Whether a later reading may know more of this identity: it came from rows, or the answer did not name the shop. */
export function isProvisional(caseId: CaseId): boolean {
  return caseId.includes(':~') || caseId.includes(':-:');
}

/** Whose review it is, `console:shop`; `-` stands for a shop that no page has told. */
export function shopKeyOf({ console, shop }: Pick<Review, 'console' | 'shop'>): string {
  return `${console}:${shop ?? '-'}`;
}

/** Whether two of {@link shopKeyOf} may be one shop: one that no page has told may be any of its console. */
export function mayBeSameShop(a: string, b: string): boolean {
  const consoleOf = (key: string): string => key.slice(0, key.indexOf(':') + 1);
  return a === b || ([a, b].some((key) => key === `${consoleOf(key)}-`) && consoleOf(a) === consoleOf(b));
}

/** An order by what every reading of it knows. */
export function orderKeyOf(console: ConsoleId, orderSn: string): string {
  return `${console}|${orderSn}`;
}

/** What the answer and the rendered row both know. null when the order number is not known. */
export function joinKeyOf(review: Pick<Review, 'console' | 'orderSn'>): string | null {
  return review.orderSn === null ? null : orderKeyOf(review.console, review.orderSn);
}

/** Two readings name the same product, as far as both know it. */
export function sameProduct(a: Review['product'], b: Review['product']): boolean {
  return a.id === null || b.id === null || a.id === b.id;
}
