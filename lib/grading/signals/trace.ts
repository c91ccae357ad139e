import { shopKeyOf } from '@/lib/review/identity';
import type { Review } from '@/lib/review/schema';
import type { EpochMs } from '@/lib/review/time';
import { bandsOf } from './min-hash';
import { isTelling } from './same-buyer';
import { tellingText } from './telling-text';

/**
 * What a case is found by when others look for what they have in common with it: the row of a table of its own, so that an
 * agent's click on a case rewrites none of its many index entries. It follows from the review alone and can be made anew
 * at any time. What is not known is left out: null is not indexable, and nothing is found by what is not known.
 */
export interface Trace {
  /** The case's. */
  id: string;
  /** See `min-hash.ts`; left out where the text tells nothing. At most six. */
  bands?: number[];
  /** See `shopKeyOf`. */
  shop?: string;
  /** Shop and product id. */
  product?: string;
  /** Shop and masked name; left out where the mask is a common one. */
  buyer?: string;
  /** When the review was written. */
  at?: EpochMs;
}

export function traceOf(id: string, review: Review): Trace {
  const { text, product, buyer, createdAt } = review;
  const telling = tellingText(text);
  const shop = review.shop === null ? null : shopKeyOf(review);
  return {
    id,
    ...(telling === null ? {} : { bands: bandsOf(telling.shingles) }),
    ...(shop === null ? {} : { shop }),
    ...(shop === null || product.id === null ? {} : { product: `${shop}|${product.id}` }),
    ...(shop === null || !isTelling(buyer) ? {} : { buyer: `${shop}|${buyer}` }),
    ...(createdAt === null ? {} : { at: createdAt }),
  };
}
