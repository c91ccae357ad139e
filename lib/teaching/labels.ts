import type { Reader } from '@/lib/consoles/file/schema';
import { pick } from '@/lib/consoles/file/template';
import { readField } from '@/lib/consoles/rows/field';
import { Look } from '@/lib/consoles/rows/look';
import { partsOf } from '@/lib/consoles/rows/roots';
import { shownText } from '@/lib/consoles/rows/words';
import type { Rows } from './rows';

type Kind = 'order' | 'money' | 'time';

/** A label longer than this is a sentence. Characters. */
const MAX_LABEL = 20;

/** The words before the value in a text, with their last sign: `订单号：`; '' = none; null = no such value there. */
function before(kind: Kind, text: string): string | null {
  const value = pick(`{${kind}}`, text);
  return value === null || value === '' ? null : text.slice(0, text.indexOf(value)).trimEnd();
}

/** The label alone: the words of the value's own line, without what stands before them. */
function labelIn(words: string): string {
  const last = /(?:[A-Za-z]+\.?\s+){0,2}[^\s，。；;|]{1,20}$/u.exec(words)?.[0] ?? '';
  return last.length <= MAX_LABEL && /\p{L}{2}/u.test(last) && !/[{}\d]/.test(last) ? last : '';
}

/**
 * Readers of a value that has a shape (order number, amount, time), from the selectors that find its element: first its
 * label, which outlives a redesign, where the page prints one; then the selectors.
 */
export function shapedReaders(
  kind: Kind,
  rows: Rows,
  target: HTMLElement,
  selectors: readonly string[],
): Reader[] {
  const own = shownText(target);
  const words = before(kind, own);
  const exact = pick(`{${kind}}`, own)?.length === own.length;
  const inside = words === null || words === '' ? '' : labelIn(words);
  const label = inside !== '' ? inside : labelBeside(kind, target);
  const bySelector = selectors.flatMap((css): Reader[] => [
    {
      css,
      ...(exact ? {} : inside === '' ? shapeOf(kind, own) : { label: `${inside}{${kind}}` }),
      fixture: null,
    },
  ]);
  const byLabel: Reader = { label: `${label}{${kind}}`, fixture: null };
  return label !== '' && agrees(rows, byLabel, bySelector) ? [byLabel, ...bySelector] : bySelector;
}

/**
 * The shape alone where other signs stand around the value. Not for an order number: a label that is nothing but digits
 * would be found in every dialog (`form/quote.ts`); nor for a time, which is found within any text.
 */
function shapeOf(kind: Kind, own: string): Pick<Reader, 'label'> {
  if (kind === 'time') return {};
  const sign = kind === 'order' ? /([^\s\d{}])\s*[A-Za-z]{0,2}\d[\d-]{5,39}/u.exec(own)?.[1] : '';
  return sign === undefined ? {} : { label: `${sign}{${kind}}` };
}

/** A label that stands in an element of its own before the value's: `<span>订单编号：</span><span>…</span>`. */
function labelBeside(kind: Kind, target: HTMLElement): string {
  const { parentElement } = target;
  const text = parentElement === null ? '' : shownText(parentElement);
  if (text.length > 80) return '';
  const words = before(kind, text);
  return words !== null && /[:：.]$/.test(words) ? labelIn(words) : '';
}

/** Whether the label tells in most rows what the selectors tell, and nothing else in any. */
function agrees({ all, shadow }: Rows, label: Reader, selectors: readonly Reader[]): boolean {
  let both = 0;
  for (const row of all) {
    const parts = partsOf(row, shadow);
    const one = readField(new Look(parts), [label])?.value;
    const other = readField(new Look(parts), selectors)?.value;
    if (other !== undefined && one !== other) return false;
    if (one !== undefined) both++;
  }
  return both * 2 >= all.length;
}
