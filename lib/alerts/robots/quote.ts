import { masked } from '@/lib/review/mask';
import type { Review } from '@/lib/review/schema';

/** Most signs of the buyer's words in a message. */
const QUOTED = 60;
/** Most signs of a product's name. */
const NAMED = 40;

/** Signs with a meaning in the markup of one of the apps, and the full-width ones that look the same and mean nothing. */
const MARKUP = /[`*_~#<>[\]()!|\\@&]/g;
const FULL_WIDTH = 0xfee0;

/** Text of others on one line, without markup, links and calls (`<@all>`) in any of the apps; longer is cut. */
export function inert(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const plain = line.replace(MARKUP, (sign) => String.fromCharCode(sign.charCodeAt(0) + FULL_WIDTH));
  const signs = [...plain];
  return signs.length > most ? `${signs.slice(0, most - 1).join('')}…` : plain;
}

/** The buyer's last words as a group may see them, or null where there are none. Masked before they are cut: half a number is one. */
export function quoteOf({
  text,
  append,
  orderSn,
}: Pick<Review, 'text' | 'append' | 'orderSn'>): string | null {
  const said = append?.text.trim() ? append.text : (text ?? '');
  const without = orderSn === null || orderSn === '' ? said : said.replaceAll(orderSn, '［号码］');
  const quote = inert(masked(without), QUOTED);
  return quote === '' ? null : quote;
}

export function productOf({ product }: Pick<Review, 'product'>): string | null {
  const name = inert(masked(product.name ?? ''), NAMED);
  return name === '' ? null : name;
}
