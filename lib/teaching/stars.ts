import { starsOf } from '@/lib/consoles/answer/values';
import type { Reader } from '@/lib/consoles/file/schema';
import { readField } from '@/lib/consoles/rows/field';
import { parentOf } from '@/lib/consoles/rows/find';
import { Look } from '@/lib/consoles/rows/look';
import { partsOf } from '@/lib/consoles/rows/roots';
import { shownText } from '@/lib/consoles/rows/words';
import { filledIcons } from './icons';
import type { Rows } from './rows';
import { selectorsWithin } from './within';

/** One star may be picked, or something within it: the whole rating stands this far above. */
const LEVELS = 4;
const GLYPHS = ['★', '⭐', '🌟', '❤', '♥', '✭', '🟊'];

/** Readers of the stars from whatever was picked of them, best first; empty when nothing there tells how many. */
export function starReaders(rows: Rows, target: HTMLElement): Reader[] {
  const [row] = rows.all;
  if (row === undefined) return [];
  const around: HTMLElement[] = [];
  for (
    let at: Element | null = target;
    at !== null && at !== row && around.length < LEVELS;
    at = parentOf(at)
  )
    if (at instanceof HTMLElement) around.push(at);
  const within = around.flatMap((one) => [one, ...one.querySelectorAll<HTMLElement>('*')]).slice(0, 80);
  const candidates = [
    ...within.flatMap((one) => said(rows, one)),
    ...within.slice(0, 20).flatMap((one) => printed(rows, one)),
    ...around.flatMap((one) => filledIcons(rows, one)),
  ];
  const good = candidates.filter((reader) => tells(rows, reader));
  // What differs from row to row is a rating; five of five in all of them may be the scale.
  const differ = good.filter((reader) => new Set(valuesOf(rows, reader)).size > 1);
  return (differ.length > 0 ? differ : good).slice(0, 2);
}

/** What the element says of itself to machines: a value, a label, the width of a bar. */
function said(rows: Rows, element: HTMLElement): Reader[] {
  const readers: ((css: string) => Reader)[] = [];
  const now = element.getAttribute('aria-valuenow');
  if (starsOf(now) !== null) readers.push((css) => ({ css, take: 'aria-valuenow', fixture: null }));
  if (/^[\d.]+%$/.test(element.style.width)) readers.push((css) => ({ css, take: 'width', fixture: null }));
  for (const take of ['aria-label', 'title'] as const)
    for (const label of templatesOf(element.getAttribute(take) ?? ''))
      readers.push((css) => ({ css, take, label, fixture: null }));
  if (readers.length === 0) return [];
  return selectorsWithin(rows, element).flatMap((css) => readers.map((reader) => reader(css)));
}

/** What is printed: ★ signs, or a figure. */
function printed(rows: Rows, element: HTMLElement): Reader[] {
  const text = shownText(element);
  if (text === '' || text.length > 40) return [];
  const glyphs = GLYPHS.filter((sign) => text.includes(sign));
  const labels = starsOf(text) !== null ? [null] : templatesOf(text);
  if (glyphs.length + labels.length === 0) return [];
  return selectorsWithin(rows, element).flatMap((css): Reader[] => [
    ...glyphs.map((label): Reader => ({ css, take: 'glyphs', label, fixture: null })),
    ...labels.map((label): Reader => ({ css, ...(label === null ? {} : { label }), fixture: null })),
  ]);
}

/** Each figure from 1 to 5 in a text may be the rating: `{stars} 星`, `{stars}/5`, `评分：{stars}`. */
function templatesOf(text: string): string[] {
  if (text.length > 60 || /[{}]/.test(text)) return [];
  return [...text.matchAll(/(?<![\d.])[1-5](?:\.\d)?(?![\d.])/g)].flatMap((found) => {
    const left = /[^\d]{0,8}$/.exec(text.slice(0, found.index))?.[0] ?? '';
    const right = /^(?:\s*\/\s*\d+|[^\d\s，,]{0,4})/.exec(
      text.slice(found.index + found[0].length).trimStart(),
    )?.[0];
    const whole = `${left}{stars}${right ?? ''}`.trim();
    return whole === '{stars}' ? [] : [whole];
  });
}

function valuesOf({ all, shadow }: Rows, reader: Reader): string[] {
  return all.flatMap((row) => readField(new Look(partsOf(row, shadow)), [reader])?.value ?? []);
}

/** Whether a reader gives stars, and nothing else, in most rows. */
function tells(rows: Rows, reader: Reader): boolean {
  const values = valuesOf(rows, reader);
  return values.length * 2 > rows.all.length && values.every((value) => starsOf(value) !== null);
}
