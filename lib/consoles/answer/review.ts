import { MAX_TEXT } from '@/lib/review/bounds';
import { parseYuan } from '@/lib/review/money';
import type { Review } from '@/lib/review/schema';
import { maskName } from '@/lib/review/text';
import { parseChinaTime, parseEpoch } from '@/lib/review/time';
import type { AnswerField, AnswerMap, ConsoleFile } from '../file/schema';
import { isLabel } from '../file/template';
import { at, first } from './path';
import { skuOf } from './sku';
import { type Fields, fieldsOf, flagOf, idOf, imagesOf, numberOf, starsOf, textOf } from './values';

/** Keys under which a picture of an answer keeps its address. */
const PICTURE = ['link', 'url', 'imgUrl', 'thumbnail', 'src', 'picUrl'];

/** One row of a list answer by the paths of the file; null when it holds neither an id nor an order number. */
export function reviewOf(file: ConsoleFile, map: AnswerMap, row: Fields): Review | null {
  const get = (field: AnswerField): unknown => first(row, map.fields[field]);
  const said = (field: AnswerField): string | null => {
    const text = textOf(get(field), MAX_TEXT);
    return text === null || isLabel(file.labels.noText ?? [], text) ? null : text;
  };
  const id = idOf(get('id'));
  const orderSn = idOf(get('order'));
  if (id === null && orderSn === null) return null;
  const buyer = textOf(get('buyer'), 40);
  const appendText = said('appendText');
  return {
    console: file.id,
    shop: idOf(get('shop')),
    id,
    orderSn,
    product: { id: idOf(get('product')), name: textOf(get('productName')), sku: skuOf(get('sku')) },
    rating: { stars: starsOf(get('stars')), level: levelOf(map, get('level')) },
    parts: { logistics: starsOf(get('logistics')), service: starsOf(get('service')) },
    text: said('text'),
    append: appendText === null ? null : { text: appendText, at: timeOf(get('appendTime')) },
    images: imagesOf((map.fields.images ?? []).flatMap((path) => picturesOf(at(row, path)))),
    buyer: buyer === null ? null : maskName(buyer),
    createdAt: timeOf(get('time')),
    paid: moneyOf(get('paid'), map.money),
    reply: replyOf(map, row),
    canReply: flagOf(get('canReply')),
    report: null,
    readFrom: 'answer',
  };
}

function levelOf(map: AnswerMap, code: unknown): Review['rating']['level'] {
  const key = typeof code === 'number' || typeof code === 'string' ? String(code) : '';
  return Object.hasOwn(map.levels, key) ? (map.levels[key] ?? null) : null;
}

/** Epoch seconds or milliseconds (told apart by magnitude), or a printed time. 0 is how platforms write "none". */
function timeOf(value: unknown): number | null {
  return parseEpoch(value) ?? (typeof value === 'string' ? parseChinaTime(value) : null);
}

/** An amount in 分: whole 分, or 元 as a number or as printed. */
export function moneyOf(value: unknown, unit: 'fen' | 'yuan'): number | null {
  if (unit === 'yuan' && typeof value === 'string') return parseYuan(value);
  const number = numberOf(value);
  if (number === null || number < 0 || number > 100_000_000) return null;
  if (unit === 'yuan') return Math.round(number * 100);
  return Number.isInteger(number) ? number : null;
}

/** A flag, a count or a list may say that somebody answered; words always do. */
function replyOf({ fields }: AnswerMap, row: Fields): Review['reply'] {
  const found = first(row, fields.replyText);
  const text = textOf(Array.isArray(found) ? fieldsOf(found[0]).content : found, MAX_TEXT);
  const at = timeOf(first(row, fields.replyTime));
  if (text !== null) return { replied: true, text, at };
  const sign = first(row, fields.replied);
  const count = Array.isArray(sign) ? sign.length : numberOf(sign);
  const replied = flagOf(sign) ?? (count === null ? null : count > 0);
  return { replied, text: null, at: replied === true ? at : null };
}

function picturesOf(value: unknown): unknown[] {
  const all = Array.isArray(value) ? value : [value];
  return all.map((one: unknown) =>
    typeof one === 'string'
      ? one
      : PICTURE.map((key) => fieldsOf(one)[key]).find((x) => typeof x === 'string'),
  );
}
