import type { ConsoleFile } from '../file/schema';
import { pick } from '../file/template';
import { readAll } from './field';
import { Look } from './look';
import { isReview, wordsIn } from './units';
import { shownText } from './words';

/** A row is not deeper than this above its order number, and a label not farther than this from its value. */
const LEVELS = 12;
const NEAR = 3;

/**
 * Rows without a known class: from each printed order number up to the first element that holds all that a review must
 * show and no second order number. For consoles whose markup nobody has seen. At most `max` order numbers are followed;
 * `shown` says how many there are.
 */
export function climb(
  file: ConsoleFile,
  within: readonly ParentNode[],
  max: number,
): { rows: Map<HTMLElement, Look>; shown: number } {
  const rows = new Map<HTMLElement, Look>();
  const numbers = numbered(file, within);
  for (const element of [...numbers].slice(0, max)) {
    let at: HTMLElement | null = element;
    for (let level = 0; at !== null && level < LEVELS; level++, at = at.parentElement) {
      const whole: Look = new Look([at]);
      if (readAll(whole, file.fields.order).length > 1) break;
      const look: Look = whole.without(wordsIn(file, whole.parts));
      if (!isReview(file, look)) continue;
      rows.set(at, look);
      break;
    }
  }
  return { rows, shown: rows.size + Math.max(0, numbers.size - max) };
}

/** The innermost elements that print an order number. Looks at texts, not elements: pages have far fewer of them. */
function numbered(file: ConsoleFile, within: readonly ParentNode[]): Set<HTMLElement> {
  const labels = (file.fields.order ?? []).flatMap(({ label }) => label ?? []);
  const heads = labels.map((label) => label.replace(/[:：\s]*\{.*$/, '')).filter((head) => head !== '');
  const firsts = [...new Set(heads.map((head) => head.charAt(0)))];
  const found = new Set<HTMLElement>();
  for (const root of within) {
    const document = root.ownerDocument ?? (root as Document);
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const value = text.nodeValue ?? '';
      if (!firsts.some((sign) => value.includes(sign))) continue;
      const bare = value.replace(/\s+/g, '');
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
