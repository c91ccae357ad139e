import type { ConsoleFile, RowField } from '../file/schema';
import { climb } from './climb';
import { readAll, readField } from './field';
import { findAny, matches } from './find';
import { Look } from './look';
import { partsOf } from './roots';

/** No list shows more at once that a person could go through, and reading more would freeze the page. */
const MAX_ROWS = 2_000;

/** One review in the page: what it consists of. */
export interface Unit {
  element: HTMLElement;
  parts: readonly HTMLElement[];
  /** Apart from the buyer's words. */
  look: Look;
  /** Known by the rows around it: it need not say what can be done with it. */
  beside: boolean;
}

/** Elements that hold the buyer's words: labels in them are not the page's. */
export function wordsIn(
  file: ConsoleFile,
  parts: readonly HTMLElement[],
  whose: readonly ('text' | 'append' | 'reply')[] = ['text', 'append', 'reply'],
): HTMLElement[] {
  return whose
    .flatMap((field) => file.fields[field] ?? [])
    .flatMap(({ css, label }) => (css === undefined || label !== undefined ? [] : matches(parts, css)));
}

/** The rows that come after this one and belong to it (an append review in an expanded row). */
function followersOf(file: ConsoleFile, element: HTMLElement, rows: ReadonlySet<Element>): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let next = element.nextElementSibling; next instanceof HTMLElement; next = next.nextElementSibling) {
    if (rows.has(next) || !(file.parts.follow ?? []).some(({ css }) => next?.matches(css) === true)) break;
    found.push(next);
  }
  return found;
}

/**
 * The reviews rendered in these elements, by the first candidate that finds any. A candidate counts only with rows that
 * hold what the file demands: each exactly one order number, where it demands one. Without candidates the rows are found
 * by their labels (see `climb.ts`). `shown`: how many there are, also when there are too many to be read.
 */
export function findUnits(
  file: ConsoleFile,
  within: readonly ParentNode[],
  shadow: boolean,
): { css: string; units: Unit[]; shown: number } | null {
  const candidates = file.parts.row ?? [];
  if (candidates.length === 0) {
    const { units, shown } = climb(file, within, MAX_ROWS);
    return units.length === 0 ? null : { css: 'labels', units, shown };
  }
  for (const { css } of candidates) {
    const rows = new Set(matches(within, css));
    const followers = new Set<Element>(findAny(within, file.parts.follow));
    const outer = [...rows].filter((element) => !followers.has(element) && !isWithin(element, rows));
    const units = outer.slice(0, MAX_ROWS).flatMap((element): Unit[] => {
      const own = [element, ...followersOf(file, element, rows)].flatMap((part) => partsOf(part, shadow));
      const look = new Look(own, wordsIn(file, own));
      return isReview(file, look) ? [{ element, parts: own, look, beside: false }] : [];
    });
    const unread = Math.max(0, outer.length - MAX_ROWS);
    if (units.length > 0) return { css, units, shown: units.length + unread };
  }
  return null;
}

function isWithin(element: Element, others: ReadonlySet<Element>): boolean {
  for (let at = element.parentElement; at !== null; at = at.parentElement) if (others.has(at)) return true;
  return false;
}

/** What of a row is demanded. Of one `beside` others not its actions: where no reply is taken there may be none. */
export function demanded({ required }: ConsoleFile, beside: boolean): readonly RowField[] {
  return beside ? required.filter((field) => field !== 'canReply') : required;
}

/** Whether this is one review, as far as the demanded fields tell. */
export function isReview(file: ConsoleFile, look: Look, beside = false): boolean {
  return demanded(file, beside).every((field) => {
    const from = field === 'text' ? look.without([]) : look;
    if (field === 'order') return readAll(from, file.fields.order).length === 1;
    return readField(from, file.fields[field]) !== null;
  });
}
