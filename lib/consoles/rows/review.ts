import { MAX_TEXT } from '@/lib/review/bounds';
import { parseYuan } from '@/lib/review/money';
import type { Review } from '@/lib/review/schema';
import { maskName } from '@/lib/review/text';
import { parseChinaTime } from '@/lib/review/time';
import { idOf, imagesOf, starsOf, textOf } from '../answer/values';
import type { PageRow } from '../contract';
import type { ConsoleFile, RowField } from '../file/schema';
import { isLabel } from '../file/template';
import { type FieldHit, readAll, readField } from './field';
import { findAll, matches } from './find';
import { idByWords } from './identity';
import type { Look } from './look';
import { demanded, type Unit, wordsIn } from './units';

/** Tells which candidate found a field, for the page's health. */
export type Hit = (field: string, by: string) => void;

const LEVELS = new Set(['good', 'neutral', 'bad']);
const REPORTS = new Set(['none', 'pending', 'upheld', 'rejected', 'reported', 'unknown']);

/** Reads one rendered review; null when what the file demands is not there, or an order number is there twice. */
export function readRow(file: ConsoleFile, unit: Unit, hit: Hit): PageRow | null {
  const words = wordsIn(file, unit.parts, ['text']);
  const apart = unit.look.without(words);
  const looks: Partial<Record<RowField, Look>> = { text: unit.look.without([]), append: apart, reply: apart };
  const hits = new Map<RowField, FieldHit>();
  const read = (field: RowField): string | null => {
    const found = readField(looks[field] ?? unit.look, file.fields[field]);
    if (found === null) return null;
    hits.set(field, found);
    hit(field, found.by);
    return found.value;
  };
  const flag = (field: RowField): boolean | null => {
    const value = read(field);
    return value === 'yes' ? true : value === 'no' ? false : null;
  };
  const said = (value: string | null): string | null => {
    const text = textOf(value, MAX_TEXT);
    return text === null || isLabel(file.labels.noText ?? [], text) ? null : text;
  };
  if (readAll(unit.look, file.fields.order).length > 1) return null;

  // Where nothing tells the buyer's words from the page's, "商家回复：" may be theirs, and would close the case.
  const whose = words.length > 0 || unit.look.except.length > 0;
  const append = whose ? said(read('append')) : null;
  const appendTime = append === null ? null : read('appendTime');
  const level = read('level');
  const report = read('report');
  const buyer = textOf(read('buyer'), 40);
  const price = read('price');
  const time = read('time');
  const stars = read('stars');
  const reply = whose ? said(read('reply')) : null;
  const replied = flag('replied');
  const review: Review = {
    console: file.id,
    shop: file.shop,
    id: idOf(read('review')),
    orderSn: idOf(read('order')),
    product: { id: idOf(read('product')), name: textOf(read('productName')), sku: textOf(read('sku')) },
    rating: {
      stars: starsOf(stars),
      level: level !== null && LEVELS.has(level) ? (level as 'good' | 'neutral' | 'bad') : null,
    },
    parts: { logistics: null, service: null },
    text: said(read('text')),
    append:
      append === null ? null : { text: append, at: appendTime === null ? null : parseChinaTime(appendTime) },
    images: imagesIn(file, unit.parts, hit),
    buyer: buyer === null ? null : maskName(buyer),
    createdAt: time === null ? null : parseChinaTime(time),
    paid: price === null ? null : parseYuan(price),
    reply: { replied: reply !== null ? true : replied, text: reply, at: null },
    canReply: flag('canAppendReply') === true ? true : flag('canReply'),
    report:
      report !== null && REPORTS.has(report)
        ? { state: report as NonNullable<Review['report']>['state'], label: null }
        : null,
    readFrom: 'rows',
  };
  if (demanded(file, unit.beside).some((field) => !hits.has(field))) return null;
  // Elsewhere a review without a number is one that could not be read.
  if (file.proof === 'taught' && file.fields.order === undefined) review.id = idByWords(review);
  return { review, element: unit.element, parts: unit.parts, markAnchors: anchorsOf(file, unit, hits) };
}

function imagesIn(file: ConsoleFile, parts: readonly HTMLElement[], hit: Hit): string[] {
  for (const { css, take = 'src' } of file.fields.images ?? []) {
    const found = css === undefined ? [] : matches(parts, css);
    if (found.length === 0) continue;
    hit('images', css ?? '');
    return imagesOf(found.map((image) => image.getAttribute(take)));
  }
  return [];
}

/** Short lines of the page's own, and the end of the buyer's words: what often has room to its right. */
const LINES: readonly RowField[] = ['time', 'order', 'price', 'level', 'stars', 'buyer', 'text', 'sku'];

function anchorsOf(
  file: ConsoleFile,
  unit: Unit,
  hits: ReadonlyMap<RowField, FieldHit>,
): readonly HTMLElement[] {
  const chosen = findAll(unit.parts, file.parts.anchor)?.elements.slice(0, 1) ?? [];
  const lines = LINES.flatMap((field) => hits.get(field)?.element ?? []);
  const places = [...new Set([...chosen, ...lines])].filter((place) => !place.matches(NO_PLACE));
  const last = unit.parts.at(-1);
  return places.length > 0 ? places : [last?.matches('tr') === true ? lastCellOf(last) : unit.element];
}

/** What takes no content of its own: a mark in there would get a cell, and move the page. */
const NO_PLACE = 'table, thead, tbody, tr, ul, ol, dl';

function lastCellOf(row: HTMLElement): HTMLElement {
  return [...row.querySelectorAll<HTMLElement>('td, th')].at(-1) ?? row;
}
