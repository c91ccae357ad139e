import { MAX_LABEL, MAX_TEXT } from '@/lib/review/bounds';
import { type Review, reviewSchema } from '@/lib/review/schema';
import { clip, comparable, fingerprint, maskName } from '@/lib/review/text';
import { UNREADABLE } from './encoding';
import type { Field } from './fields';
import type { Mapping } from './mapping';
import { parseTime } from './time';
import { filled, parseId, parseMoney, parseRating } from './values';

/** The console of reviews that came without one. */
export const IMPORT = 'import';

export type FaultCode =
  | 'rounded'
  | 'id'
  | 'rating'
  | 'time'
  | 'money'
  | 'long'
  | 'garbled'
  | 'nothing'
  | 'twice'
  | 'other';

/** What is wrong with one cell. `value`: what stands there, shortened; with `twice` the number of the first such row. */
export interface Fault {
  field: Field | null;
  code: FaultCode;
  value: string;
}

/** A review and the name of the shop that its `shop` stands for (null = not known), or what is wrong. */
export type ReadRow = { review: Review; shopName: string | null } | { faults: Fault[] };

const LONGEST: Partial<Record<Field, number>> = {
  text: MAX_TEXT,
  append: MAX_TEXT,
  reply: MAX_TEXT,
  productName: MAX_LABEL,
  sku: MAX_LABEL,
  shop: 60,
  platform: 30,
};
const SHOWN = 40;

/**
 * One row as a review. `shop`: the name of the shop where no column tells it; null = not known. The same content is always
 * the same review: without an id of its own it gets one from what does not change (order, product, text, time, buyer).
 */
export function readRow(cells: readonly string[], mapping: Mapping, shop: string | null): ReadRow {
  const faults: Fault[] = [];
  const wrong = (field: Field | null, code: FaultCode, value: string): null => {
    faults.push({ field, code, value: clip(value.trim(), SHOWN) });
    return null;
  };
  const cell = (field: Field): string | null => {
    const column = mapping[field];
    const text = column === undefined ? null : filled(cells[column]);
    if (text === null) return null;
    if (text.includes(UNREADABLE)) return wrong(field, 'garbled', text);
    return text.length > (LONGEST[field] ?? MAX_TEXT) ? wrong(field, 'long', text) : text;
  };
  const parsed = <T>(field: Field, code: FaultCode, parse: (text: string) => T | null): T | null => {
    const text = cell(field);
    return text === null ? null : (parse(text) ?? wrong(field, code, text));
  };
  const id = (field: Field): string | null => {
    const text = cell(field);
    if (text === null) return null;
    const read = parseId(text);
    return read.ok ? read.id : wrong(field, read.why, text);
  };

  const text = cell('text');
  const append = cell('append');
  const reply = cell('reply');
  const rating = parsed('rating', 'rating', parseRating);
  const shopName = [cell('platform'), cell('shop') ?? filled(shop ?? '')]
    .filter((name) => name !== null)
    .join(' · ');
  const review: Review = {
    console: IMPORT,
    shop: shopName === '' ? null : shopId(shopName),
    id: id('id'),
    orderSn: id('orderSn'),
    product: { id: id('productId'), name: cell('productName'), sku: cell('sku') },
    rating: rating ?? { stars: null, level: null },
    parts: { logistics: null, service: null },
    text,
    append: append === null ? null : { text: append, at: null },
    images: [],
    buyer: buyerOf(cell('buyer')),
    createdAt: parsed('createdAt', 'time', parseTime),
    paid: parsed('paid', 'money', parseMoney),
    reply: { replied: mapping.reply === undefined ? null : reply !== null, text: reply, at: null },
    canReply: null,
    report: null,
    readFrom: 'answer',
  };
  if (faults.length === 0 && text === null && append === null && rating === null)
    wrong('text', 'nothing', '');
  if (faults.length > 0) return { faults };
  const checked = reviewSchema.safeParse({ ...review, id: review.id ?? contentId(review) });
  if (!checked.success) return { faults: [{ field: null, code: 'other', value: '' }] };
  return { review: checked.data, shopName: shopName === '' ? null : shopName };
}

/** Names may hold anything, ids may not. */
function shopId(name: string): string {
  return `s-${fingerprint(comparable(name))}`;
}

function buyerOf(name: string | null): string | null {
  return name === null ? null : maskName(name);
}

/** 64 bits: with 32, some of 200,000 different rows would count as the same. */
function contentId({ orderSn, product, text, createdAt, buyer }: Review): string {
  const content = [orderSn, product.id, product.name, product.sku, comparable(text ?? ''), createdAt, buyer];
  const words = content.map((part) => part ?? '').join('\u0001');
  return `f-${fingerprint(words)}-${fingerprint(`\u0002${words}`)}`;
}
