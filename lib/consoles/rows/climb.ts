import type { ConsoleFile } from '../file/schema';
import { pick } from '../file/template';
import { readAll } from './field';
import { Look } from './look';
import { isReview, type Unit, wordsIn } from './units';
import { shownText } from './words';

/** A row is not deeper than this above its order number, and a label not farther than this from its value. */
const LEVELS = 12;
const NEAR = 3;

/**
 * Rows without a known class: from each printed order number up to the first element that holds all that a review must
 * show and no second order number. For consoles whose markup nobody has seen. A review that takes no reply may have
 * nothing to press: it counts where it stands beside rows that have. At most `max` order numbers are followed; `shown`
 * says how many there are.
 */
export function climb(
  file: ConsoleFile,
  within: readonly ParentNode[],
  max: number,
): { units: Unit[]; shown: number } {
  const numbers = numbered(file, within);
  const followed = [...numbers].slice(0, max);
  const wholes = new Map<HTMLElement, Whole>();
  const found = followed.map((number) => climbFrom(file, number, wholes, false));
  const lists = new Map<Element | null, string>();
  for (const unit of found) if (unit !== null) lists.set(unit.element.parentElement, unit.element.tagName);
  const isBeside = (at: HTMLElement): boolean => lists.get(at.parentElement) === at.tagName;
  const units = new Map<HTMLElement, Unit>();
  for (const [at, number] of followed.entries()) {
    const unit = found[at] ?? climbFrom(file, number, wholes, true, isBeside);
    if (unit !== null && !units.has(unit.element)) units.set(unit.element, unit);
  }
  return { units: [...units.values()], shown: units.size + Math.max(0, numbers.size - max) };
}

/** An element on the way up. What encloses many numbers is met by each of them, and looked at once. */
interface Whole {
  look: Look;
  several: boolean;
}

function wholeOf(file: ConsoleFile, at: HTMLElement): Whole {
  const look = new Look([at]);
  // A buyer may write a number of an order too, and would hide the review by it.
  const own = look.without(wordsIn(file, look.parts));
  return { look: own, several: readAll(own, file.fields.order).length > 1 };
}

function climbFrom(
  file: ConsoleFile,
  number: HTMLElement,
  wholes: Map<HTMLElement, Whole>,
  beside: boolean,
  mayBe: (at: HTMLElement) => boolean = () => true,
): Unit | null {
  let at: HTMLElement | null = number;
  for (let level = 0; at !== null && level < LEVELS; level++, at = at.parentElement) {
    const whole: Whole = wholes.get(at) ?? wholeOf(file, at);
    wholes.set(at, whole);
    if (whole.several) return null;
    if (!mayBe(at)) continue;
    const { look } = whole;
    if (isReview(file, look, beside)) return { element: at, parts: look.parts, look, beside };
  }
  return null;
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
