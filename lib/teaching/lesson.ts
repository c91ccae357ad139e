import type { Reader, RowField } from '@/lib/consoles/file/schema';
import { isLabel } from '@/lib/consoles/file/template';
import { matches } from '@/lib/consoles/rows/find';
import { partsOf } from '@/lib/consoles/rows/roots';
import { labelOf, shownText } from '@/lib/consoles/rows/words';
import { alikeOf } from './alike';
import { shapedReaders } from './labels';
import { answeredLabels, type BoxLesson, boxFrom, type Opener, openerFrom } from './reply';
import { rowSelectors } from './row-css';
import { type Rows, rowsFound, rowsFrom, standsInShadow } from './rows';
import { starReaders } from './stars';
import { selectorsWithin } from './within';

/** What can be picked in a row. */
export const TAUGHT_FIELDS = ['text', 'stars', 'order', 'product', 'price', 'time'] as const;
export type TaughtField = (typeof TAUGHT_FIELDS)[number];

/**
 * What was learnt so far. It holds no element: a page may draw its rows anew between two picks.
 */
export interface Lesson {
  /** Selectors of the rows, best first. */
  row: string[];
  /** How many neighbours looked like the picked row then. */
  alike: number;
  shadow: boolean;
  fields: Partial<Record<RowField, Reader[]>>;
  opener: Opener | null;
  box: BoxLesson | null;
}

/** Begins a lesson with a row; null when no selector finds it and its neighbours. */
export function lessonFor(row: HTMLElement): Lesson | null {
  const alike = alikeOf(row);
  const selectors = rowSelectors(row, alike);
  if (selectors.length === 0) return null;
  return {
    row: selectors,
    alike: alike.length,
    shadow: standsInShadow(row),
    fields: {},
    opener: null,
    box: null,
  };
}

/** The lesson with a field more; null when the element is in no row, or nothing tells it apart there. */
export function withField(lesson: Lesson, field: TaughtField, picked: HTMLElement): Lesson | null {
  const rows = rowsFrom(picked, lesson.row);
  if (rows === null) return null;
  const learnt = fieldsFrom(rows, field, field === 'text' || field === 'product' ? wholeOf(picked) : picked);
  return learnt === null ? null : { ...lesson, fields: { ...lesson.fields, ...learnt } };
}

/** The lesson without a field that was picked before. */
export function withoutField(lesson: Lesson, field: TaughtField): Lesson {
  const gone = new Set<string>(FIELDS[field]);
  const kept = Object.entries(lesson.fields).filter(([name]) => !gone.has(name));
  return { ...lesson, fields: Object.fromEntries(kept) };
}

/** The lesson with the button that opens a reply form, and what it shows of answered reviews. */
export function withOpener(lesson: Lesson, picked: HTMLElement): Lesson | null {
  const rows = rowsFrom(picked, lesson.row);
  const opener = rows === null ? null : openerFrom(rows, picked);
  if (rows === null || opener === null) return null;
  const { replied: _, ...fields } = lesson.fields;
  const labels = answeredIn(rows, opener);
  const replied = labels.map((label): Reader => ({ label, value: 'yes', fixture: null }));
  return { ...lesson, opener, fields: replied.length === 0 ? fields : { ...fields, replied } };
}

export function withBox(lesson: Lesson, picked: Element): Lesson | null {
  const box = boxFrom(picked);
  return box === null ? null : { ...lesson, box };
}

/** Names in the file of what is picked as one thing. */
const FIELDS: Record<TaughtField, readonly RowField[]> = {
  text: ['text'],
  stars: ['stars', 'level'],
  order: ['order'],
  product: ['productName'],
  price: ['price'],
  time: ['time'],
};

function fieldsFrom(rows: Rows, field: TaughtField, picked: HTMLElement): Lesson['fields'] | null {
  if (field === 'stars') {
    const stars = starReaders(rows, picked);
    const level = stars.length > 0 ? [] : levelReaders(rows, picked);
    if (stars.length + level.length === 0) return null;
    return stars.length > 0 ? { stars } : { level };
  }
  const selectors = selectorsWithin(rows, picked);
  if (selectors.length === 0) return null;
  const plain = selectors.map((css): Reader => ({ css, fixture: null }));
  switch (field) {
    case 'text':
      return { text: plain };
    case 'product':
      return { productName: plain };
    case 'order':
      return { order: shapedReaders('order', rows, picked, selectors) };
    case 'price':
      return { price: shapedReaders('money', rows, picked, selectors) };
    case 'time':
      return { time: shapedReaders('time', rows, picked, selectors) };
  }
}

const LEVELS = [
  ['好评', 'good'],
  ['中评', 'neutral'],
  ['差评', 'bad'],
] as const;

/** Platforms without stars say it in words. */
function levelReaders(rows: Rows, picked: HTMLElement): Reader[] {
  if (!LEVELS.some(([label]) => shownText(picked) === label)) return [];
  return selectorsWithin(rows, picked)
    .slice(0, 1)
    .flatMap((css) => LEVELS.map(([label, value]): Reader => ({ css, label, value, fixture: null })));
}

/** A word in bold is picked, the whole sentence is meant. */
function wholeOf(picked: HTMLElement): HTMLElement {
  const { parentElement } = picked;
  if (parentElement === null || !picked.matches('b, strong, em, i, mark, u, font, br')) return picked;
  const beside = [...parentElement.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '',
  );
  return beside ? parentElement : picked;
}

function answeredIn(rows: Rows, { action, label }: Opener): string[] {
  const parts = rows.all.map((row) => partsOf(row, rows.shadow));
  const hasButton = parts.map((own) =>
    action.some(({ css }) => matches(own, css).some((hit) => isLabel([label], labelOf(hit)))),
  );
  return answeredLabels(
    parts.map((own) => own.map((part) => shownText(part)).join(' ')),
    hasButton,
  );
}

/** The rows of the page as this lesson finds them now. */
export function rowsOf(lesson: Lesson, document: Document): HTMLElement[] {
  return rowsFound(document, lesson.row);
}
