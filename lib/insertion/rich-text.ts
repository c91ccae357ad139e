/** What an editor shows in an empty box is not the agent's text, wherever the editor keeps it (Slate: inside the box). */
const PLACEHOLDER = '[data-slate-placeholder], [contenteditable="false"][class*="placeholder" i]';
const BLOCKS = new Set(['ADDRESS', 'BLOCKQUOTE', 'DIV', 'FIGURE', 'LI', 'OL', 'P', 'PRE', 'SECTION', 'UL']);
const HEADING = /^H[1-6]$/;

const isBlock = ({ tagName }: Element): boolean => BLOCKS.has(tagName) || HEADING.test(tagName);

/**
 * The text of a rich editor's box: blocks and forced breaks are line ends, placeholders are left out. `innerText` would
 * tell nearly the same, but lays out the page for it and is asked at every keystroke.
 */
export function richText(box: HTMLElement): string {
  const lines: string[] = [''];
  const add = (text: string): void => {
    lines.push((lines.pop() ?? '') + text);
  };
  const fresh = (): void => {
    if (lines.at(-1) !== '') lines.push('');
  };
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) add(child.nodeValue ?? '');
      if (child.nodeType !== Node.ELEMENT_NODE) continue;
      const element = child as Element;
      if (element.matches(PLACEHOLDER)) continue;
      if (element.tagName === 'BR') {
        // The last break of a block only keeps its line open.
        if (element.nextSibling !== null) lines.push('');
        continue;
      }
      if (!isBlock(element)) {
        walk(element);
        continue;
      }
      fresh();
      walk(element);
      fresh();
    }
  };
  walk(box);
  return lines.join('\n').replace(/^\n+|\n+$/g, '');
}
