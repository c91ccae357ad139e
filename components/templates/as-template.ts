import { shortProductName } from '@/lib/review/product-name';
import type { TemplateFacts, TemplateKind } from '@/lib/templates/contract';

/** Words of a text that another case would say differently, and the slot that stands for them. */
export interface Proposal {
  start: number;
  end: number;
  words: string;
  slot: string;
}

/** A promised time as our drafts and people write it, with what the slot's own value ends in. */
const TIME =
  /(?:今天|今晚|明天|明晚|后天|(?:\d{4}年)?\d{1,2}月\d{1,2}[日号])(?:上午|中午|下午|晚上)?\s*\d{1,2}(?:[:：]\d{2}|点(?:半|\d{1,2}分)?)(?:之前|以前|前)?/g;
const AMOUNT = /\d{1,6}(?:\.\d{1,2})?\s*元/g;
/** Shorter names of a product or a specification are words of the language. */
const SHORTEST = 2;
const NUMERALS = ['', '二', '三', '四', '五'];

/**
 * What of an agent's text belongs to this one case: the product, its specification, the shop, times, and in private texts
 * the amounts of the offer. In the order of the text, apart from each other.
 */
export function slotProposals(text: string, facts: TemplateFacts, kind: TemplateKind): Proposal[] {
  const found: Proposal[] = [];
  const add = (start: number, words: string, slot: string): void => {
    const end = start + words.length;
    if (found.every((other) => end <= other.start || start >= other.end))
      found.push({ start, end, words, slot: `{{ ${slot} }}` });
  };
  const everywhere = (words: string | null, slot: string): void => {
    if (words === null || words.trim().length < SHORTEST) return;
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
      add(at, words, slot);
  };
  everywhere(facts.productName, '商品');
  everywhere(shortProductName(facts.productName), '商品');
  everywhere(facts.shop, '店铺');
  everywhere(facts.sku, '规格');
  const times = [...new Set([...text.matchAll(TIME)].map(([words]) => words))];
  for (const { 0: words, index } of text.matchAll(TIME)) {
    const numeral = NUMERALS[times.indexOf(words) - 1];
    // The first is the time by which the buyer hears from us, which every case knows; the others are asked for.
    if (numeral === undefined) {
      if (words === times[0]) add(index, words, '答复时间');
    } else add(index, words, `时间${numeral} | 时间`);
  }
  if (kind === 'private')
    for (const { 0: words, index } of text.matchAll(AMOUNT)) {
      const fen = Math.round(Number.parseFloat(words) * 100);
      if (fen === facts.refund) add(index, words, '退款金额');
      else if (fen === facts.coupon) add(index, words, '优惠券金额');
    }
  return found.sort((a, b) => a.start - b.start);
}

/** The text with these proposals carried out. */
export function withSlots(text: string, proposals: readonly Proposal[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, slot } of proposals) {
    out += text.slice(at, start) + slot;
    at = end;
  }
  return out + text.slice(at);
}
