import type { PageRow } from '@/lib/consoles/contract';
import type { MarkSize } from './ports';

/** Widths of a mark in px by its size, for the longest grade and time in Chinese; marks.spec.ts measures them. */
const WIDTH: Record<MarkSize, number> = { full: 196, compact: 148, word: 72, mini: 28 };
const SIZES: readonly MarkSize[] = ['full', 'compact', 'word', 'mini'];
const GAP = 12;
/** Half of what must be free above and below the middle: less than the mark, for lines have leading above their signs. */
const HALF = 8;

/** What a person may want to press: nothing of ours lies over it, and nothing of ours is put inside. */
const CONTROLS = 'a, button, input, textarea, select, label, [role="button"], [tabindex]';
const PICTURES = 'img, svg, canvas, video';

/** Values of `overflow` under which an element cuts off what hangs out of it. */
const CUTS = /hidden|clip|auto|scroll/;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Everything in the row that a person reads or presses, as boxes in the window. Our own marks are not in it. */
function thingsIn(row: PageRow): Box[] {
  const boxes: Box[] = [];
  for (const part of row.parts) {
    const texts = part.ownerDocument.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      if (text.nodeValue?.trim() === '') continue;
      boxes.push(...rectsOf(text));
    }
    for (const element of part.querySelectorAll(`${CONTROLS}, ${PICTURES}`))
      if (!element.matches('haoshuo-mark')) boxes.push(element.getBoundingClientRect());
  }
  return boxes.filter((box) => box.right > box.left);
}

function rectsOf(node: Node): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()];
}

/** What may be seen of something inside this element: the window, less what the elements around it cut off. */
function visibleAround(element: HTMLElement): Box {
  const view = element.ownerDocument.documentElement;
  const box: Box = { left: 0, top: -1e6, right: view.clientWidth, bottom: 1e6 };
  for (let at: HTMLElement | null = element; at !== null; at = at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at);
    if (!CUTS.test(`${overflowX} ${overflowY}`)) continue;
    const rect = at.getBoundingClientRect();
    box.left = Math.max(box.left, rect.left);
    box.right = Math.min(box.right, rect.right);
    box.top = Math.max(box.top, rect.top);
    box.bottom = Math.min(box.bottom, rect.bottom);
  }
  return box;
}

/** Outside of a link or button: a mark inside of one would press it. */
function outsideControls(anchor: HTMLElement, row: PageRow): HTMLElement {
  const control = anchor.closest<HTMLElement>(CONTROLS);
  // A list that can have the focus as a whole stands around its rows, and is no control of theirs.
  const inRow = row.parts.some((part) => part !== control && part.contains(control));
  return inRow ? (control?.parentElement ?? anchor) : anchor;
}

/**
 * The first place of the row, in its own order, behind which there is free room for the mark, and the size that fits. The
 * widest size is tried everywhere before a smaller one. Where nothing fits: the first place, as small as can be.
 */
export function placeFor(row: PageRow): { anchor: HTMLElement; size: MarkSize } {
  const anchors = row.markAnchors.map((anchor) => outsideControls(anchor, row));
  const first = anchors[0] ?? row.element;
  const things = thingsIn(row);
  // Nothing has a size: the page is not laid out (yet), so there is nothing to be in the way.
  if (things.length === 0) return { anchor: first, size: 'full' };
  const places = anchors.flatMap((anchor) => {
    const end = rectsOf(anchor).at(-1);
    return end === undefined ? [] : [{ anchor, end, around: visibleAround(anchor) }];
  });
  for (const size of SIZES)
    for (const { anchor, end, around } of places) {
      const middle = (end.top + end.bottom) / 2;
      const room: Box = {
        left: end.right + 1,
        top: middle - HALF,
        right: end.right + GAP + WIDTH[size],
        bottom: middle + HALF,
      };
      const fits = room.right <= around.right && room.top >= around.top && room.bottom <= around.bottom;
      if (fits && !things.some((thing) => meets(thing, room))) return { anchor, size };
    }
  return { anchor: first, size: 'mini' };
}
