import { MAX_CASES, type SameText } from './contract';
import { estimate } from './min-hash';
import { likeness, tellingText } from './telling-text';

/**
 * From this likeness on two texts count as one. Among 280 million pairs of real bad reviews 32 reach it, nearly all copies
 * with a few characters changed; between 0.7 and 0.8 half are short complaints that happen to be alike.
 */
const ALIKE = 0.8;
/** Three standard errors of the estimate below: one in a thousand is missed that would have been alike. */
const MAY_BE_ALIKE = ALIKE - 0.3;
/** Characters from which a likeness is as telling as it gets. */
const LONG = 40;

/** A review as far as its text is compared. `orderSn`: null = not known. */
export interface Written {
  id: string;
  orderSn: string | null;
  text: string | null;
}

/** Whether two texts, of which only the bands are at hand, are worth comparing in full. */
export function mayBeAlike(a: readonly number[], b: readonly number[]): boolean {
  return estimate(a, b) >= MAY_BE_ALIKE;
}

/**
 * Reviews of other orders in nearly the same words; null when there are none. One order with two products is often
 * reviewed twice in the same words, and a review may have been read twice where a page gave no number: so a review without
 * an order number is left out on either side. `more`: there are further candidates that were not handed over.
 */
export function sameText(one: Written, others: readonly Written[], more: boolean): SameText | null {
  const text = tellingText(one.text);
  if (text === null || one.orderSn === null) return null;
  const alike = others
    .filter(({ id, orderSn }) => id !== one.id && orderSn !== null && orderSn !== one.orderSn)
    .flatMap(({ id, orderSn, text: words }) => {
      const other = tellingText(words);
      const like = other === null ? 0 : likeness(text, other);
      return like < ALIKE ? [] : [{ id, orderSn, like, equal: text.plain === other?.plain }];
    })
    .sort((a, b) => b.like - a.like || (a.id < b.id ? -1 : 1));
  const last = alike.at(-1);
  if (last === undefined) return null;
  const orders = new Set(alike.map(({ orderSn }) => orderSn)).size;
  const length = Math.min(1, text.plain.length / LONG);
  return {
    kind: 'same-text',
    strength: last.like * length * (orders / (orders + 1)),
    cases: alike.slice(0, MAX_CASES).map(({ id }) => id),
    others: alike.length,
    more,
    figures: { orders, equal: alike.filter(({ equal }) => equal).length, least: last.like },
  };
}
