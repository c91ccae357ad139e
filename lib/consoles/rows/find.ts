import type { Candidate } from '../file/schema';

export interface Found {
  css: string;
  elements: HTMLElement[];
}

/** All matches of the first candidate that has any inside these elements (the elements themselves count), or null. */
export function findAll(
  within: readonly ParentNode[],
  candidates: readonly Candidate[] | undefined,
): Found | null {
  for (const { css } of candidates ?? []) {
    const elements = matches(within, css);
    if (elements.length > 0) return { css, elements };
  }
  return null;
}

/** Every element that any candidate matches, in document order. */
export function findAny(
  within: readonly ParentNode[],
  candidates: readonly Candidate[] | undefined,
): HTMLElement[] {
  const css = (candidates ?? []).map((candidate) => candidate.css).join(',');
  return css === '' ? [] : matches(within, css);
}

/** Matches of one selector inside these elements, themselves included, in document order. */
export function matches(within: readonly ParentNode[], css: string): HTMLElement[] {
  return within.flatMap((root) => [
    ...(root instanceof Element && root.matches(css) ? [root as HTMLElement] : []),
    ...root.querySelectorAll<HTMLElement>(css),
  ]);
}

/** Whether a candidate matches this element or one around it. */
export function isInside(element: Element, candidates: readonly Candidate[] | undefined): boolean {
  return (candidates ?? []).some(({ css }) => element.closest(css) !== null);
}

/** Whether a person can see it, as far as styles tell; layout is not asked, it would cost a reflow. */
export function isVisible(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!element.isConnected || view === null) return false;
  if (view.getComputedStyle(element).visibility === 'hidden') return false;
  for (let at: Element | null = element; at !== null; at = parentOf(at))
    if (at.hasAttribute('hidden') || view.getComputedStyle(at).display === 'none') return false;
  return true;
}

/** The element around this one, also across the edge of a shadow root. */
export function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
