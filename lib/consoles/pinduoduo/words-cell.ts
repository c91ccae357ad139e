import { findAll, shownText } from './find';
import { TIME } from './labels';

const EXPANDER = /^(?:展开|收起|全文|查看全文)$/;

/** The text without the label of a link that unfolds it; only a label that is an element of its own is taken off. */
function withoutExpander(element: HTMLElement): string {
  // The buyer's words may be marked up inside: nothing is put between the parts.
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const last = [...element.querySelectorAll('a, button, span')]
    .map(shownText)
    .findLast((label) => label !== '');
  return last !== undefined && EXPANDER.test(last) && text.endsWith(last)
    ? text.slice(0, -last.length).trim()
    : text;
}

/** The cell with the buyer's words: its text as shown (the beginning, when folded), and the time printed under it. */
export function readWordsCell(cell: HTMLElement): { css: string; text: string; time: string | null } | null {
  const wrapper = findAll([cell], 'text');
  const outside = wrapper === null ? shownText(cell) : textOutside(cell, wrapper.elements);
  const time = outside.match(TIME)?.at(-1) ?? null;
  const [only] = wrapper?.elements ?? [];
  if (wrapper !== null && only !== undefined) return { css: wrapper.css, text: withoutExpander(only), time };
  // No stem: the first thing in the cell that says anything and is not the time.
  for (const node of cell.childNodes) {
    const text = node instanceof HTMLElement ? withoutExpander(node) : (node.textContent ?? '').trim();
    if (text !== '' && text.replace(TIME, '').trim() !== '') return { css: 'td:first-child', text, time };
  }
  return time === null ? null : { css: 'td:first-child', text: '', time };
}

/** What the cell shows besides the buyer's words, who may write a date as well. */
function textOutside(cell: HTMLElement, words: readonly HTMLElement[]): string {
  let text = '';
  const walk = (node: Node) => {
    if (words.some((element) => element === node)) return;
    if (node.nodeType === Node.TEXT_NODE) text += ` ${node.textContent}`;
    for (const child of node.childNodes) walk(child);
  };
  walk(cell);
  return text.replace(/\s+/g, ' ');
}
