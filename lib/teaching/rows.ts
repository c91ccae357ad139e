import { matches } from '@/lib/consoles/rows/find';
import { partsOf, rootsOf } from '@/lib/consoles/rows/roots';
import { holds, outermost } from './dom';

/** Enough rows to tell what holds in most of them. */
const SAMPLE = 60;

/** The rows of the page as the lesson finds them now. */
export interface Rows {
  /** At most {@link SAMPLE}; the first of them is the one in which something was picked. */
  all: readonly HTMLElement[];
  /** Whether anything of them stands in a shadow root. */
  shadow: boolean;
}

/** Every element that the first selector with any finds; nothing is left out. */
export function rowsFound(document: Document, selectors: readonly string[]): HTMLElement[] {
  const roots = rootsOf(document, true);
  for (const css of selectors) {
    const found = matches(roots, css);
    if (found.length > 0) return outermost(found);
  }
  return [];
}

/** The rows with the one around this element first; null when it stands in none. */
export function rowsFrom(element: Element, selectors: readonly string[]): Rows | null {
  const found = rowsFound(element.ownerDocument, selectors);
  const picked = found.find((row) => holds(row, element));
  if (picked === undefined) return null;
  const others = found.filter((row) => row !== picked).slice(0, SAMPLE - 1);
  return { all: [picked, ...others], shadow: standsInShadow(picked) };
}

/** Whether a row stands in a shadow root, or has one in it. */
export function standsInShadow(row: HTMLElement): boolean {
  return row.getRootNode() instanceof ShadowRoot || partsOf(row, true).length > 1;
}
