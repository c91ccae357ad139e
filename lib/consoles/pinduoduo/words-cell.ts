import type { ConsoleFile } from '../file/schema';
import { findAll } from '../rows/find';
import { shownText, withoutExpander } from '../rows/words';
import { TIME } from './labels';
import { placesOf } from './parts';

/** The cell with the buyer's words: its text as shown (the beginning, when folded), and the time printed under it. */
export function readWordsCell(
  file: ConsoleFile,
  cell: HTMLElement,
): { css: string; text: string; time: string | null } | null {
  const wrapper = findAll([cell], placesOf(file.fields.text));
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
