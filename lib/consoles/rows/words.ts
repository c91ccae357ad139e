/**
 * An element's text with what stands in other elements parted by a space, as a person sees lines and cells parted.
 * Nothing inside `except` is read: the buyer's words may hold a label of the page too.
 */
export function shownText(element: Node | null | undefined, except: readonly Element[] = []): string {
  if (element === null || element === undefined || except.some((one) => one === element)) return '';
  // One element with one text is most of what is asked, and there is nothing to part.
  if (element.firstChild === element.lastChild && element.firstChild?.nodeType === Node.TEXT_NODE)
    return lineOf(element.firstChild.nodeValue ?? '');
  const pieces: string[] = [];
  let last: Node | null = null;
  const walk = (node: Node) => {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (except.some((one) => one === child)) continue;
      if (child.nodeType !== Node.TEXT_NODE) walk(child);
      else {
        pieces.push(last === null || last === child.parentNode ? '' : ' ', child.nodeValue ?? '');
        last = child.parentNode;
      }
    }
  };
  walk(element);
  return lineOf(pieces.join(''));
}

const lineOf = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Label of a button or title without any white space ("回复 / 互动" → "回复/互动"). */
export function labelOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, '');
}

const EXPANDER = /^(?:展开|收起|全文|查看全文|展开全部|更多)$/;
const MAY_END = /(?:展开|收起|全文|全部|更多)$/;

/** The text without the label of a link that unfolds it; only a label that is an element of its own is taken off. */
export function withoutExpander(element: HTMLElement): string {
  // The buyer's words may be marked up inside: nothing is put between the parts.
  const text = lineOf(element.textContent ?? '');
  if (!MAY_END.test(text)) return text;
  const last = [...element.querySelectorAll('a, button, span')]
    .map((one) => shownText(one))
    .findLast((label) => label !== '');
  return last !== undefined && EXPANDER.test(last) && text.endsWith(last)
    ? text.slice(0, -last.length).trim()
    : text;
}
