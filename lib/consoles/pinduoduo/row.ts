import type { PageRow } from '@/lib/consoles/contract';
import type { Review } from '@/lib/review/schema';
import { maskName } from '@/lib/review/text';
import { parseChinaTime } from '@/lib/review/time';
import { imagesOf, textOf } from '../answer/values';
import type { ConsoleFile } from '../file/schema';
import { findAll, matches } from '../rows/find';
import type { Hit } from '../rows/review';
import { labelOf, shownText } from '../rows/words';
import { BUYER, COUNTER, INTERACTIONS, PRODUCT, REPORT_ACTIONS } from './labels';
import { placesOf } from './parts';
import { ordersIn, type Unit } from './units';
import { buyerWords } from './words';
import { readWordsCell } from './words-cell';

/** Stars of the header row: filled icons, else ★, else "N星"; null when there is no such thing. */
function starsOf(file: ConsoleFile, header: HTMLElement, hit: Hit): number | null {
  const icons = findAll([header], placesOf(file.fields.stars));
  const text = shownText(header);
  const drawn = text.match(/★/g)?.length ?? 0;
  const printed = /(?:^|[^\d.])([1-5])\s*星/.exec(text)?.[1];
  const stars = icons?.elements.length ?? (drawn > 0 ? drawn : printed === undefined ? 0 : Number(printed));
  if (stars < 1 || stars > 5) return null;
  hit('stars', icons?.css ?? (drawn > 0 ? '★' : 'N星'));
  return stars;
}

/** The one line of the order cell that carries no label is the product's name; two such lines are no name. */
function productName(cell: HTMLElement | undefined): string | null {
  const lines = [...(cell?.querySelectorAll('*') ?? [])]
    .filter((element) => element.childElementCount === 0)
    .map((line) => shownText(line))
    .filter((line) => line !== '' && !/[:：]/.test(line) && !/^[\d-]+$/.test(line));
  return lines.length === 1 ? textOf(lines[0]) : null;
}

function reportOf(actions: readonly HTMLElement[]): Review['report'] {
  const states = actions.flatMap((action) => {
    const label = labelOf(action);
    const state = REPORT_ACTIONS.get(label);
    return state === undefined ? [] : [{ state, label }];
  });
  return states.length === 1 ? (states[0] ?? null) : null;
}

/** Interactions are what the answer calls `replyCount`: more than none means that somebody answered. */
function replyOf(header: HTMLElement | null): Review['reply'] {
  const count = INTERACTIONS.exec(shownText(header))?.[1];
  return { replied: count === undefined ? null : Number(count) > 0, text: null, at: null };
}

/** Where the mark may sit without moving anything: inside the last counter of the header, whose right is free. */
function anchorOf(unit: Unit, actions: readonly HTMLElement[]): HTMLElement {
  const counters = [...(unit.header?.querySelectorAll('span') ?? [])].filter((span) =>
    COUNTER.test(shownText(span)),
  );
  return counters.at(-1) ?? actions.at(-1)?.parentElement ?? unit.element;
}

/** Reads one rendered review. Null when its order number is not exactly one: nothing would tell whose row it is. */
export function readRow(file: ConsoleFile, unit: Unit, hit: Hit): PageRow | null {
  const found = ordersIn(file, unit.parts);
  if (found === null || found.orders.length !== 1) return null;
  hit('order', found.css);
  const details = unit.parts.flatMap((part) =>
    matches([part], 'td').filter((cell) => !unit.header?.contains(cell)),
  );
  const orderCell = details.find(
    (cell) => cell.textContent?.includes(found.orders[0] ?? '\0') === true && cell !== details[0],
  );
  const orderText = shownText(orderCell);
  const wordsCell = details.find((cell) => cell !== orderCell);
  const words = wordsCell === undefined ? null : readWordsCell(file, wordsCell);
  if (words !== null) hit('text', words.css);
  const createdAt = words?.time == null ? null : parseChinaTime(words.time);
  if (createdAt !== null) hit('time', 'YYYY-MM-DD HH:mm:ss');
  const productId = PRODUCT.exec(orderText)?.[1] ?? null;
  if (productId !== null) hit('product', '商品ID');
  const actions = findAll(details, file.parts.action);
  if (actions !== null) hit('actions', actions.css);
  const buyer = BUYER.exec(orderText)?.[1];
  const images = wordsCell === undefined ? [] : [...wordsCell.querySelectorAll('img')];
  const review: Review = {
    console: file.id,
    shop: null,
    id: null,
    orderSn: found.orders[0] ?? null,
    product: { id: productId, name: productName(orderCell), sku: null },
    rating: { stars: unit.header === null ? null : starsOf(file, unit.header, hit), level: null },
    parts: { logistics: null, service: null },
    text: buyerWords(words?.text),
    append: null,
    images: imagesOf(images.map((image) => image.getAttribute('src'))),
    buyer: buyer === undefined ? null : maskName(buyer),
    createdAt,
    paid: null,
    reply: replyOf(unit.header),
    canReply: null,
    report: reportOf(actions?.elements ?? []),
    readFrom: 'rows',
  };
  return {
    review,
    element: unit.element,
    parts: unit.parts,
    markAnchors: [anchorOf(unit, actions?.elements ?? [])],
  };
}
