import type { ConsoleFile } from '../file/schema';
import { climb } from './climb';
import { readAll } from './field';
import { findAny, matches } from './find';
import { partsOf } from './roots';

/** More elements than this are no list of reviews: the selector is wrong, and reading them would freeze the page. */
const MAX_ROWS = 2_000;

/** One review in the page: what it consists of. */
export interface Unit {
  element: HTMLElement;
  parts: readonly HTMLElement[];
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
 * by their labels (see `climb.ts`).
 */
export function findUnits(
  file: ConsoleFile,
  within: readonly ParentNode[],
): { css: string; units: Unit[] } | null {
  const candidates = file.parts.row ?? [];
  if (candidates.length === 0) {
    const units = climb(file, within).map((element) => ({ element, parts: [element] }));
    return units.length === 0 ? null : { css: 'labels', units };
  }
  for (const { css } of candidates) {
    const all = matches(within, css);
    if (all.length > MAX_ROWS) continue;
    const rows = new Set<Element>(all);
    const followers = new Set<Element>(findAny(within, file.parts.follow));
    const units = all
      .filter(
        (element) =>
          !followers.has(element) && !all.some((other) => other !== element && other.contains(element)),
      )
      .map((element) => ({
        element,
        parts: [element, ...followersOf(file, element, rows)].flatMap((part) => partsOf(part, file.shadow)),
      }))
      .filter(({ parts }) => isReview(file, parts));
    if (units.length > 0) return { css, units };
  }
  return null;
}

/** Whether these elements together are one review, as far as the demanded fields tell. */
export function isReview(file: ConsoleFile, parts: readonly HTMLElement[]): boolean {
  const except = wordsIn(file, parts);
  return file.required.every((field) => {
    const found = readAll(parts, file.fields[field], field === 'text' ? [] : except);
    return field === 'order' ? found.length === 1 : found.length > 0;
  });
}
