import type { EpochMs } from '@/lib/review/time';

/**
 * Signals beyond one text: what several cases have in common that one text cannot show. Each is an observation with its
 * figures and the cases to look at, never a verdict on a person: no signal changes a grade, a desk or a clock, and an
 * honest harsh review that happens to raise one stays an honest harsh review.
 */
interface Found {
  /** How far from chance, 0–1: only for the order in which signals are shown. */
  strength: number;
  /** Ids of other cases to look at, at most {@link MAX_CASES}. */
  cases: string[];
  /** How many other cases there are; `more`: at least so many, there were too many to look at. */
  others: number;
  more: boolean;
}

/** The same words, or nearly, in the reviews of other orders. */
export interface SameText extends Found {
  kind: 'same-text';
  figures: {
    /** Other orders. */
    orders: number;
    /** How many of the reviews have the very same words. */
    equal: number;
    /** Least likeness among them, 0–1 (Jaccard over pairs of characters). */
    least: number;
  };
}

/** One masked name under bad reviews of several orders of a shop. A mask is not an identity: others may have it too. */
export interface SameBuyer extends Found {
  kind: 'same-buyer';
  figures: {
    mask: string;
    /** Orders with a bad review, this one among them. */
    orders: number;
    /** Days from the first to the last review. */
    days: number;
    /** How many such orders chance alone would bring, given how many bad reviews the shop has. */
    expected: number;
  };
}

/** Far more bad reviews within a day than this product, or this shop, usually has. */
export interface Burst extends Found {
  kind: 'burst';
  figures: {
    of: 'product' | 'shop';
    /** Bad reviews within `hours`, this one among them. */
    count: number;
    hours: number;
    /** When the first of them was written. */
    from: EpochMs;
    /** Bad reviews in the `days` before. */
    before: number;
    days: number;
  };
}

export type Signal = SameText | SameBuyer | Burst;

/** More cases than a person opens one by one. */
export const MAX_CASES = 20;
