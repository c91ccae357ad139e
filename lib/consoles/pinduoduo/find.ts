import { type Part, SELECTORS } from './selectors';

export interface Found {
  css: string;
  elements: HTMLElement[];
}

/** All matches of the first candidate that has any inside these elements (the elements themselves count), or null. */
export function findAll(within: readonly ParentNode[], part: Part): Found | null {
  for (const { css } of SELECTORS[part]) {
    const elements = matches(within, css);
    if (elements.length > 0) return { css, elements };
  }
  return null;
}

/** Matches of one selector inside these elements, themselves included, in document order. */
export function matches(within: readonly ParentNode[], css: string): HTMLElement[] {
  return within.flatMap((root) => [
    ...(root instanceof Element && root.matches(css) ? [root as HTMLElement] : []),
    ...root.querySelectorAll<HTMLElement>(css),
  ]);
}

/** An element's text with what stands in other elements parted by a space, as a person sees lines and cells parted. */
export function shownText(element: Node | null | undefined): string {
  if (element === null || element === undefined) return '';
  const pieces: string[] = [];
  let last: Node | null = null;
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (child.nodeType !== Node.TEXT_NODE) walk(child);
      else {
        pieces.push(last === null || last === child.parentNode ? '' : ' ', child.nodeValue ?? '');
        last = child.parentNode;
      }
    }
  };
  walk(element);
  return pieces.join('').replace(/\s+/g, ' ').trim();
}

/** Label of a button or title without any white space ("回复 / 互动" → "回复/互动"). */
export function labelOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, '');
}

/** Whether a person can see it, as far as styles tell; layout is not asked, it would cost a reflow. */
export function isVisible(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!element.isConnected || view === null) return false;
  if (view.getComputedStyle(element).visibility === 'hidden') return false;
  for (let at: Element | null = element; at !== null; at = at.parentElement)
    if (at.hasAttribute('hidden') || view.getComputedStyle(at).display === 'none') return false;
  return true;
}
