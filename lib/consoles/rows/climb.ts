import type { ConsoleFile } from '../file/schema';
import { pick } from '../file/template';
import { readAll } from './field';
import { isReview } from './units';
import { shownText } from './words';

/** A row is not deeper than this above its order number. */
const LEVELS = 12;

/**
 * Rows without a known class: from each printed order number up to the first element that holds all that a review must
 * show and no second order number. For consoles whose markup nobody has seen.
 */
export function climb(file: ConsoleFile, within: readonly ParentNode[]): HTMLElement[] {
  const rows = new Set<HTMLElement>();
  for (const element of labelled(file, within)) {
    let at: HTMLElement | null = element;
    for (let level = 0; at !== null && level < LEVELS; level++, at = at.parentElement) {
      if (readAll([at], file.fields.order).length > 1) break;
      if (!isReview(file, [at])) continue;
      rows.add(at);
      break;
    }
  }
  return [...rows];
}

/** The innermost elements that print an order number. */
function labelled(file: ConsoleFile, within: readonly ParentNode[]): HTMLElement[] {
  const labels = (file.fields.order ?? []).flatMap(({ label }) => label ?? []);
  const says = (element: Element): boolean => {
    const text = shownText(element);
    return text.length < 200 && labels.some((label) => pick(label, text) !== null);
  };
  return within
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>('*')])
    .filter((element) => {
      // Cheap before dear: a long text belongs to something larger than a label.
      const { length } = element.textContent ?? '';
      return length > 5 && length < 400 && says(element) && ![...element.children].some(says);
    });
}
