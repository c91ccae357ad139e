import type { Review } from '@/lib/review/schema';
import { comparable, fingerprint } from '@/lib/review/text';

/** A row may show only the beginning of a text, and unfold it later. Characters. */
const BEGINNING = 30;

/**
 * Id of a review in a console that shows no order number, or null where even time and words are not known. Made of what
 * a buyer does not change: when, of what, and how the text begins. Two buyers who write the same words about the same
 * product in the same moment (on pages that print the day alone: on the same day) are one review to us.
 */
export function idByWords({ createdAt, product, text }: Review): string | null {
  if (createdAt === null || text === null) return null;
  const words = comparable(text).slice(0, BEGINNING);
  return `w${createdAt.toString(36)}.${fingerprint(words)}.${fingerprint(comparable(product.name ?? ''))}`;
}
