import { nth, outermost, rootOf } from './dom';
import { isStableId, stableAttributes, stableClasses } from './stable';

/** More rows than this are no list that anybody reads; a selector that finds them is wrong. */
export const MAX_ROWS = 2_000;
/** The schema's bound of a selector. Characters. */
export const MAX_CSS = 300;
const KEPT = 4;

/** Selectors for the rows, best first: names that all of them carry, then names around them, then the way from the top. */
export function rowSelectors(row: HTMLElement, alike: readonly HTMLElement[]): string[] {
  const root = rootOf(row);
  if (root === null) return [];
  const fits = (css: string): boolean => {
    if (css.length > MAX_CSS) return false;
    const found = root.querySelectorAll(css);
    if (found.length > MAX_ROWS) return false;
    const outer = new Set<Element>(outermost([...found]));
    return alike.every((one) => outer.has(one));
  };
  return [...new Set([...named(row, alike), ...ways(row)])].filter(fits).slice(0, KEPT);
}

function named(row: HTMLElement, alike: readonly HTMLElement[]): string[] {
  const common = (of: (element: Element) => string[]): string[] =>
    of(row).filter((name) => alike.every((one) => of(one).includes(name)));
  const classes = common(stableClasses).map((name) => `.${CSS.escape(name)}`);
  // A kit's own element is as good as a class.
  const own = row.localName.includes('-') ? [row.localName] : [];
  return [...common(stableAttributes), ...classes, ...(classes.length > 1 ? [classes.join('')] : []), ...own];
}

/** From the nearest name that is there once, or from the top, down to the row's tag; with places, then without. */
function ways(row: HTMLElement): string[] {
  const tag = CSS.escape(row.localName);
  const found: string[] = [];
  const exact: string[] = [tag];
  const loose: string[] = [tag];
  for (let at = row.parentElement; at !== null; at = at.parentElement) {
    const anchor = anchorOf(at);
    if (anchor !== null) {
      found.push([anchor, ...exact].join(' > '), [anchor, ...loose].join(' > '));
      return found;
    }
    const alone = [...(at.parentNode?.children ?? [])].every(
      (one) => one === at || one.localName !== at?.localName,
    );
    exact.unshift(alone ? CSS.escape(at.localName) : nth(at));
    loose.unshift(CSS.escape(at.localName));
    if (at.localName === 'body') break;
  }
  return [exact.join(' > '), loose.join(' > ')];
}

function anchorOf(element: Element): string | null {
  const root = rootOf(element);
  if (root === null) return null;
  const id = isStableId(element.id) ? [`#${CSS.escape(element.id)}`] : [];
  const names = [...id, ...stableClasses(element).map((name) => `.${CSS.escape(name)}`)];
  return names.find((css) => root.querySelectorAll(css).length === 1) ?? null;
}
