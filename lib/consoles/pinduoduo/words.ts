import { MAX_TEXT } from '@/lib/review/bounds';
import { textOf } from '../answer/values';

/** What the page writes in the place of a text that the buyer did not write (facts 1.2, `comment`). */
const PLACEHOLDER =
  /^(?:该用户未填写文字评价|该用户觉得商品.{0,20}给出了\s*[1-5一二三四五]\s*星(?:好评|中评|差评|评价)?)[。.!！]?$/u;

/** The buyer's own words, or null when there are none or only the page's placeholder. */
export function buyerWords(value: unknown): string | null {
  const text = textOf(value, MAX_TEXT);
  return text === null || PLACEHOLDER.test(text) ? null : text;
}
