/** What an editor shows in an empty box is not the agent's text, wherever the editor keeps it (Slate: inside the box). */
const UNWRITTEN =
  'script, style, [data-slate-placeholder], [contenteditable="false"][class*="placeholder" i]';
const BLOCKS = new Set(['ADDRESS', 'BLOCKQUOTE', 'DIV', 'FIGURE', 'LI', 'OL', 'P', 'PRE', 'SECTION', 'UL']);
const HEADING = /^H[1-6]$/;

const isBlock = ({ tagName }: Element): boolean => BLOCKS.has(tagName) || HEADING.test(tagName);

/**
 * The text of a rich editor's box: blocks and forced breaks are line ends, placeholders are left out. `innerText` would
 * tell nearly the same, but lays out the page for it and is asked at every keystroke.
 */
export function richText(box: HTMLElement): string {
  const lines: string[] = [''];
  /** A block has ended on this line: whatever comes stands on the next. */
  let ended = false;
  const add = (text: string): void => {
    if (ended) lines.push('');
    ended = false;
    lines.push((lines.pop() ?? '') + text);
  };
  const begin = (): void => {
    if (ended || lines.at(-1) !== '') lines.push('');
    ended = false;
  };
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) add(child.nodeValue ?? '');
      if (child.nodeType !== Node.ELEMENT_NODE) continue;
      const element = child as Element;
      if (element.matches(UNWRITTEN)) continue;
      // The last break of a block only keeps its line open.
      if (element.tagName === 'BR' && element.nextSibling !== null) add('\n');
      else if (isBlock(element)) {
        begin();
        walk(element);
        ended = true;
      } else walk(element);
    }
  };
  walk(box);
  return lines.join('\n').replace(/^\n+|\n+$/g, '');
}
