import type { ConsoleFile } from '../file/schema';
import { pick } from '../file/template';
import { readAll } from './field';
import { isReview } from './units';
import { shownText } from './words';

/** A row is not deeper than this above its order number, and a label not farther than this from its value. */
const LEVELS = 12;
const NEAR = 3;

/**
 * Rows without a known class: from each printed order number up to the first element that holds all that a review must
 * show and no second order number. For consoles whose markup nobody has seen.
 */
export function climb(file: ConsoleFile, within: readonly ParentNode[]): HTMLElement[] {
  const rows = new Set<HTMLElement>();
  for (const element of numbered(file, within)) {
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

/** The innermost elements that print an order number. Looks at texts, not elements: pages have far fewer of them. */
function numbered(file: ConsoleFile, within: readonly ParentNode[]): Set<HTMLElement> {
  const labels = (file.fields.order ?? []).flatMap(({ label }) => label ?? []);
  const heads = labels.map((label) => label.replace(/[:：\s]*\{.*$/, '')).filter((head) => head !== '');
  const found = new Set<HTMLElement>();
  for (const root of within) {
    const document = root.ownerDocument ?? (root as Document);
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const bare = text.nodeValue?.replace(/\s+/g, '') ?? '';
      if (!heads.some((head) => bare.includes(head))) continue;
      let at = text.parentElement;
      for (let level = 0; at !== null && level < NEAR; level++, at = at.parentElement) {
        const shown = shownText(at);
        if (!labels.some((label) => pick(label, shown) !== null)) continue;
        found.add(at);
        break;
      }
    }
  }
  return found;
}
