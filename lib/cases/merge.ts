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
export type ChangedField = (typeof WATCHED)[number];

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
    reply: {
      replied: seen.reply.replied ?? known.reply.replied,
      text: seen.reply.text ?? known.reply.text,
      at: seen.reply.at ?? known.reply.at,
    },
    canReply: seen.canReply ?? known.canReply,
    report: mergeReport(known.report, seen.report),
    readFrom: known.readFrom === seen.readFrom ? known.readFrom : rowsOnly ? known.readFrom : seen.readFrom,
  };
}

/** Which watched fields differ. */
export function changedFields(before: Review, after: Review): ChangedField[] {
  return WATCHED.filter((field) => told(before, field) !== told(after, field));
}

/** A field as it is compared. The platform stamps a reply by its own clock: the same words later are the same reply. */
function told(review: Review, field: ChangedField): string {
  if (field !== 'reply') return JSON.stringify(review[field]);
  const { replied, text } = review.reply;
  return JSON.stringify([replied, text === null ? null : comparable(text)]);
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
