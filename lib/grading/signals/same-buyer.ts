import { DAY, type EpochMs } from '@/lib/review/time';
import { poissonTail, strengthOf } from './chance';
import { MAX_CASES, type SameBuyer } from './contract';

/** Reviews of one mask this long before or after belong together: a person who comes back for a reason does so soon. */
export const BUYER_WINDOW = 30 * DAY;
/** How long before that the mask's usual rate is counted. */
export const BUYER_HISTORY = 60 * DAY;
/** More bad reviews than this in two months are many people under one mask, not one. */
export const MOST_OF_ONE = 20;
/** Two bad reviews are a bad week of an honest buyer. */
const LEAST_ORDERS = 3;
/**
 * How likely another buyer has the same mask, where it shows two characters: 1 in 500. Two free letters or digits alone
 * make 1,296 masks, ideographs many more, but some are far more common than others; not measured, so on the safe side.
 */
const SAME_MASK = 1 / 500;
/** Chance alone may bring so many once in 10,000: what is rarer counts. */
const RARE = 1e-4;

/** Names that the platform gives to everybody who has none. */
const COMMON = /^(?:匿|用户|买家|顾客|会员|游客|亲|tb|jd|wx|dy|ks|id)/iu;

/**
 * Whether a masked name can tell buyers apart at all: two characters to be seen. A family name ("李***") or what stands
 * for no name ("匿***", "jd***") is shared by too many.
 */
export function isTelling(mask: string | null): mask is string {
  if (mask === null || COMMON.test(mask)) return false;
  const shown = Array.from(mask).filter((character) => /[\p{L}\p{N}]/u.test(character)).length;
  return shown === 2 && mask.includes('*');
}

/** What the store knows around a review of this mask. All counts are of one shop. */
export interface BuyerFigures {
  mask: string;
  /** Reviews of the mask within {@link BUYER_WINDOW} on either side, this one among them. `orderSn`: null = not known. */
  reviews: readonly { id: string; orderSn: string | null; at: EpochMs }[];
  /** Bad reviews of the whole shop in the same time. */
  ofShop: number;
  /** Bad reviews of the mask before that. */
  before: number;
  /** Over how long a time those were counted, in ms, {@link BUYER_HISTORY} at most; 0 = nothing is known of it. */
  known: number;
}

/**
 * Several bad reviews over several orders under one mask, more than chance would bring; null otherwise. Chance is the
 * larger of two: as many strangers with this mask as the shop's volume makes likely, and the mask's own usual rate (one
 * that thousands share has always been there).
 */
export function sameBuyer(
  one: string,
  { mask, reviews, ofShop, before, known: time }: BuyerFigures,
): SameBuyer | null {
  if (!isTelling(mask) || reviews.length > MOST_OF_ONE) return null;
  const known = reviews.filter(({ orderSn }) => orderSn !== null);
  const orders = new Set(known.map(({ orderSn }) => orderSn)).size;
  if (orders < LEAST_ORDERS || !known.some(({ id }) => id === one)) return null;
  const usual = time > 0 ? before * ((2 * BUYER_WINDOW) / time) : 0;
  const expected = Math.max(ofShop * SAME_MASK, usual);
  const tail = poissonTail(orders, expected);
  if (tail > RARE) return null;
  const times = known.map(({ at }) => at);
  const others = known.filter(({ id }) => id !== one).sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
  return {
    kind: 'same-buyer',
    strength: strengthOf(tail),
    cases: others.slice(0, MAX_CASES).map(({ id }) => id),
    others: others.length,
    more: false,
    figures: {
      mask,
      orders,
      days: Math.ceil((Math.max(...times) - Math.min(...times)) / DAY),
      expected,
    },
  };
}
