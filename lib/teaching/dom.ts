import { parentOf } from '@/lib/consoles/rows/find';

/** Looking at elements as a person sees them: the edge of an open shadow root is no edge. */

/** The element and everything around it, innermost first. */
export function* upFrom(element: Element): Generator<Element> {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) yield at;
}

/** Whether `inner` stands in `outer`, or in a shadow root of something in it. */
export function holds(outer: Element, inner: Element): boolean {
  for (const at of upFrom(inner)) if (at === outer) return true;
  return false;
}

/** Children as they are shown: those of the open shadow root, where there is one. */
export function childrenOf(element: Element): readonly Element[] {
  return [...(element.shadowRoot?.children ?? []), ...element.children];
}

/** Pieces of text in this element, shadow roots included, at most `max` of them. */
export function textsIn(element: Element, max = 60): string[] {
  const found: string[] = [];
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (found.length >= max) return;
      const text = child.nodeType === Node.TEXT_NODE ? (child.nodeValue ?? '').trim() : '';
      if (text !== '') found.push(text);
      else walk(child);
    }
    if (node instanceof Element && node.shadowRoot !== null) walk(node.shadowRoot);
  };
  if (!element.matches('script, style, template')) walk(element);
  return found;
}

/** Those of the elements that no other of them contains. */
export function outermost<T extends Element>(elements: readonly T[]): T[] {
  const all = new Set<Element>(elements);
  return elements.filter((element) => {
    for (let at = element.parentElement; at !== null; at = at.parentElement) if (all.has(at)) return false;
    return true;
  });
}

/** `li:nth-child(3)` */
export function nth(element: Element, kind: 'child' | 'of-type' = 'child'): string {
  const tag = CSS.escape(element.localName);
  const all = [...(element.parentNode?.children ?? [element])];
  const same = kind === 'child' ? all : all.filter(({ localName }) => localName === element.localName);
  return `${tag}:nth-${kind}(${same.indexOf(element) + 1})`;
}

/** The document or shadow root in which the element stands; null when it was taken out of the page. */
export function rootOf(element: Element): (Node & ParentNode) | null {
  return element.isConnected ? (element.getRootNode() as Node & ParentNode) : null;
}
