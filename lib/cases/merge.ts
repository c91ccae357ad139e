import type { Review } from '@/lib/review/schema';
import { comparable, sameText } from '@/lib/review/text';

/** Fields whose change is worth an event, in the words of the history. */
const WATCHED = [
  'id',
  'rating',
  'text',
  'append',
  'reply',
  'report',
  'canReply',
  'paid',
  'createdAt',
] as const;

/**
 * Fields of which only more is news (a name that was not known, a picture more): their spelling drifts from answer to
 * answer, and an event each time would fill the journal.
 */
const LEARNED = {
  shop: ({ shop }) => known(shop),
  orderSn: ({ orderSn }) => known(orderSn),
  product: ({ product }) => known(product.id, product.name, product.sku),
  parts: ({ parts }) => known(parts.logistics, parts.service),
  images: ({ images }) => images.length,
} satisfies Record<string, (review: Review) => number>;
export type ChangedField = (typeof WATCHED)[number] | keyof typeof LEARNED;

/**
 * What we know after a second look. Known facts are never lost to a reading that does not have them (null), and the
 * shortened text of a rendered row never replaces the whole one.
 */
export function mergeReview(known: Review, seen: Review): Review {
  const rowsOnly = seen.readFrom === 'rows' && known.readFrom !== 'rows';
  const keepText = rowsOnly && sameText(known.text, seen.text);
  return {
    console: known.console,
    shop: known.shop ?? seen.shop,
    id: known.id ?? seen.id,
    orderSn: known.orderSn ?? seen.orderSn,
    product: {
      id: seen.product.id ?? known.product.id,
      name: rowsOnly ? (known.product.name ?? seen.product.name) : (seen.product.name ?? known.product.name),
      sku: rowsOnly ? (known.product.sku ?? seen.product.sku) : (seen.product.sku ?? known.product.sku),
    },
    rating: {
      stars: seen.rating.stars ?? known.rating.stars,
      level: seen.rating.level ?? known.rating.level,
    },
    parts: {
      logistics: seen.parts.logistics ?? known.parts.logistics,
      service: seen.parts.service ?? known.parts.service,
    },
    text: keepText ? known.text : (seen.text ?? known.text),
    append: mergeAppend(known.append, seen.append),
    images: rowsOnly || seen.images.length === 0 ? known.images : seen.images,
    buyer: seen.buyer ?? known.buyer,
    createdAt: known.createdAt ?? seen.createdAt,
    paid: seen.paid ?? known.paid,
    reply: mergeReply(known.reply, seen.reply),
    canReply: seen.canReply ?? known.canReply,
    report: mergeReport(known.report, seen.report),
    readFrom: known.readFrom === seen.readFrom ? known.readFrom : rowsOnly ? known.readFrom : seen.readFrom,
  };
}

/** Which fields say something else, or more, than before. */
export function changedFields(before: Review, after: Review): ChangedField[] {
  const learned = (Object.keys(LEARNED) as (keyof typeof LEARNED)[]).filter(
    (field) => LEARNED[field](after) > LEARNED[field](before),
  );
  return [...WATCHED.filter((field) => told(before, field) !== told(after, field)), ...learned];
}

function known(...values: unknown[]): number {
  return values.filter((value) => value !== null).length;
}

/** A field as it is compared. The platform stamps by its own clock: the same words later are the same reply or append. */
function told(review: Review, field: ChangedField): string {
  if (field === 'append') return review.append === null ? '' : `+${comparable(review.append.text)}`;
  if (field !== 'reply') return JSON.stringify(review[field]);
  const { replied, text } = review.reply;
  return JSON.stringify([replied, text === null ? null : comparable(text)]);
}

/** Once replied stays replied: a list that was loaded before, or a reply the platform still holds back, says "no" later. */
function mergeReply(known: Review['reply'], seen: Review['reply']): Review['reply'] {
  const same = seen.text === null || known.text === null || comparable(seen.text) === comparable(known.text);
  return {
    replied: known.replied === true ? true : (seen.replied ?? known.replied),
    text: seen.text ?? known.text,
    // The time of an earlier reply is not that of another one.
    at: seen.at ?? (same ? known.at : null),
  };
}

function mergeAppend(known: Review['append'], seen: Review['append']): Review['append'] {
  if (seen === null || known === null) return seen ?? known;
  return {
    text: sameText(known.text, seen.text) ? longer(known.text, seen.text) : seen.text,
    at: seen.at ?? known.at,
  };
}

function longer(a: string, b: string): string {
  return b.length > a.length ? b : a;
}

function mergeReport(known: Review['report'], seen: Review['report']): Review['report'] {
  if (seen === null || (seen.state === 'unknown' && known !== null)) return known;
  if (known !== null && known.state === seen.state)
    return { state: seen.state, label: known.label ?? seen.label };
  return seen;
}
