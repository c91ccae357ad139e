import { finder } from '@medv/finder';
import { matches } from '@/lib/consoles/rows/find';
import { partsOf } from '@/lib/consoles/rows/roots';
import { nth } from './dom';
import { MAX_CSS } from './row-css';
import type { Rows } from './rows';
import { isStableAttribute, isStableClass, madeClasses, stableAttributes, stableClasses } from './stable';

/** The library tries combinations; a row is small. ms */
const PATIENCE = 150;
const KEPT = 3;

/** A selector that is read within a row, and in how many of the rows it finds just one element. */
interface Tried {
  css: string;
  one: number;
}

/**
 * Selectors for an element within its row (the first of `rows`), best first, each proved on the others: it must find
 * this very element here, one or none elsewhere, and never an element that carries other names. Empty = nothing tells
 * it apart.
 */
export function selectorsWithin(rows: Rows, target: HTMLElement): string[] {
  return proved(rows, target);
}

/** The same for an element of which only the words decide: `same` says whether another hit may pass for it. */
export function selectorsOf(rows: Rows, target: HTMLElement, same: (hit: HTMLElement) => boolean): string[] {
  return proved(rows, target, same);
}

function proved(
  rows: Rows,
  target: HTMLElement,
  counts: (hit: HTMLElement) => boolean = () => true,
): string[] {
  const parts = rows.all.map((row) => partsOf(row, rows.shadow));
  const madeOnes = made(target);
  const tried = [...new Set([...candidates(rows, target), ...madeOnes])].flatMap((css): Tried[] => {
    if (css.length > MAX_CSS) return [];
    const hits = parts.map((own) => matches(own, css).filter(counts));
    const [here = [], ...elsewhere] = hits;
    if (here.length !== 1 || here[0] !== target) return [];
    if (elsewhere.some((found) => found.length > 1)) return [];
    const found = elsewhere.flat();
    if (found.some((hit) => !mayBeSame(hit, target))) return [];
    return [{ css, one: found.length + 1 }];
  });
  const most = Math.max(0, ...tried.map(({ one }) => one));
  // A selector that finds it in far fewer rows than another one holds on to something of this row alone.
  const good = tried.filter(({ one }) => one * 2 > most).map(({ css }) => css);
  const lasting = good.filter((css) => !madeOnes.includes(css));
  return (lasting.length > 0 ? lasting : good).slice(0, KEPT);
}

/** Two elements with names and none in common are two things: tags stand where in another row the text stands. */
function mayBeSame(a: Element, b: Element): boolean {
  if (a.localName !== b.localName) return false;
  const [left, right] = [a, b].map((one) => [...one.classList]);
  if (left === undefined || right === undefined || left.length === 0 || right.length === 0) return true;
  return left.some((name) => right.includes(name));
}

function candidates({ all: [row], ...rows }: Rows, target: HTMLElement): string[] {
  if (row === undefined) return [];
  const tag = CSS.escape(target.localName);
  const classes = stableClasses(target).map((name) => `.${CSS.escape(name)}`);
  const around: string[] = [];
  for (let at = target.parentElement; at !== null && at !== row; at = at.parentElement)
    for (const name of stableClasses(at)) {
      const css = `.${CSS.escape(name)}`;
      const last = at === target.parentElement ? ' > ' : ' ';
      around.push(`${css}${last}${tag}`);
      if (last === ' > ') around.push(`${css} > ${nth(target)}`, `${css} > ${nth(target, 'of-type')}`);
    }
  const semantic = /^(?:time|button|a|p|textarea|blockquote|h[1-6])$/.test(tag) ? [tag] : [];
  const own = [...stableAttributes(target), ...classes, ...classes.map((css) => tag + css)];
  return [...own, ...around, ...semantic, ...found(row, target, rows.shadow), ...ways(row, target)];
}

/** What the library finds: combinations of stable names that are there once in this row. */
function found(row: HTMLElement, target: HTMLElement, shadow: boolean): string[] {
  const root = target.getRootNode();
  // Its selectors start at a document or an element; within a shadow root of the row the way from its top must do.
  if (shadow && root !== row.getRootNode()) return [];
  try {
    return [
      finder(target, {
        root: row,
        className: isStableClass,
        attr: isStableAttribute,
        idName: () => false,
        timeoutMs: PATIENCE,
      }),
    ];
  } catch {
    return [];
  }
}

/** Tag by tag from the row down; in a shadow root of the row, from that root. */
function ways(row: HTMLElement, target: HTMLElement): string[] {
  const way = (kind: 'child' | 'of-type'): string => {
    const steps: string[] = [];
    for (let at: Element | null = target; at !== null && at !== row; at = at.parentElement)
      steps.unshift(nth(at, kind));
    return [...(row.contains(target) ? [':scope'] : []), ...steps].join(' > ');
  };
  return [way('child'), way('of-type')];
}

/**
 * Names that a build made: they hold until the page's next release and are used only where places do not tell the
 * element apart. After that release nothing is found, which is said aloud, where a place would quietly read another thing.
 */
function made(target: HTMLElement): string[] {
  const own = (element: Element): string[] => madeClasses(element).map((name) => `.${CSS.escape(name)}`);
  const tag = CSS.escape(target.localName);
  const around = target.parentElement === null ? [] : own(target.parentElement);
  const classes = own(target);
  return [
    ...classes,
    ...around.flatMap((css) => [...classes.map((name) => `${css} > ${name}`), `${css} > ${tag}`]),
  ];
}
