import { childrenOf, textsIn, upFrom } from './dom';

/** A review shows at least its text, when it was, and of what or by whom. */
const LEAST_TEXTS = 3;
/** How alike two classless elements must be built, 0–1: rows differ by pictures, tags and answers. */
const LEAST_ALIKE = 0.5;
/** How deep the build of two elements is compared. */
const DEPTH = 4;

const TIME = /\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|\d{1,2}[-/月]\d{1,2}日?\s+\d{1,2}:\d{2}/;
const NUMBER = /\d{8,}/;

/** Whether the element shows when something was, or a number as long as an order's. */
function shows(element: Element, what: RegExp): boolean {
  return textsIn(element).some((text) => what.test(text));
}

/** How often each path of tags stands in the element. */
function buildOf(element: Element): Map<string, number> {
  const paths = new Map<string, number>();
  const walk = (at: Element, path: string, depth: number): void => {
    for (const child of childrenOf(at)) {
      const own = `${path}>${child.localName}`;
      paths.set(own, (paths.get(own) ?? 0) + 1);
      if (depth < DEPTH) walk(child, own, depth + 1);
    }
  };
  walk(element, '', 1);
  return paths;
}

/** 0 = nothing in common, 1 = built the same. */
function likeness(a: Element, b: Element): number {
  const [left, right] = [buildOf(a), buildOf(b)];
  let shared = 0;
  let all = 0;
  for (const path of new Set([...left.keys(), ...right.keys()])) {
    const [one, other] = [left.get(path) ?? 0, right.get(path) ?? 0];
    shared += Math.min(one, other);
    all += Math.max(one, other);
  }
  return all === 0 ? 1 : shared / all;
}

/** The element and its neighbours that show the same kind of thing, in document order. Advertisements and headings are none. */
export function alikeOf(element: HTMLElement): HTMLElement[] {
  const what = shows(element, TIME) ? TIME : NUMBER;
  if (!shows(element, what)) return [element];
  const siblings = [...(element.parentNode?.children ?? [])];
  return siblings.filter((other): other is HTMLElement => {
    if (other === element) return true;
    if (!(other instanceof HTMLElement) || other.localName !== element.localName) return false;
    const named = [...element.classList].some((name) => other.classList.contains(name));
    return shows(other, what) && (named || likeness(element, other) >= LEAST_ALIKE);
  });
}

/** Every element around this one that repeats as a row does, innermost first. */
export function rowsAround(element: Element): HTMLElement[] {
  return [...upFrom(element)].filter(
    (at): at is HTMLElement =>
      at instanceof HTMLElement &&
      !at.matches('html, body') &&
      textsIn(at).length >= LEAST_TEXTS &&
      alikeOf(at).length >= 2,
  );
}
