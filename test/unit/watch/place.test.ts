// @vitest-environment happy-dom
/** Boxes are given by the test: happy-dom lays nothing out. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PageRow } from '@/lib/consoles/contract';
import { placeFor } from '@/lib/watch/place';

type Rect = [left: number, top: number, right: number, bottom: number];
const rects = new Map<Node, Rect>();
const rectOf = (node: Node): DOMRect => {
  const [left, top, right, bottom] = rects.get(node) ?? [0, 0, 0, 0];
  return new DOMRect(left, top, right - left, bottom - top);
};

beforeEach(() => {
  rects.clear();
  document.body.innerHTML =
    '<div id="row"><p id="time">t</p><p id="order"><a id="link">o</a></p><button>回复</button></div>';
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return rectOf(this);
  });
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    const node = this.startContainer;
    const found = rects.has(node) ? node : (node.parentElement ?? node);
    return [rectOf(found)] as unknown as DOMRectList;
  });
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1_000);
});
afterEach(() => vi.restoreAllMocks());

const by = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
function row(...ids: string[]): PageRow {
  const element = by('row');
  return { review: {} as PageRow['review'], element, parts: [element], markAnchors: ids.map(by) };
}
const lay = (id: string, rect: Rect) => rects.set(by(id), rect);
const button = (rect: Rect) => rects.set(document.querySelector('button') as Element, rect);
const name = ({ anchor, size }: ReturnType<typeof placeFor>) => `${anchor.id} ${size}`;

it('takes the first line with room', () => {
  lay('time', [0, 0, 100, 20]);
  button([800, 0, 900, 20]);
  expect(name(placeFor(row('time', 'order')))).toBe('time full');
});

it('never lies over what a person may press, or what cuts it off', () => {
  lay('time', [0, 0, 100, 20]);
  lay('order', [0, 30, 100, 50]);
  button([150, 0, 250, 20]);
  expect(name(placeFor(row('time', 'order')))).toBe('order full');
  by('row').style.overflowX = 'hidden';
  lay('row', [0, 0, 280, 200]);
  expect(name(placeFor(row('time', 'order')))).toBe('order compact');
  lay('row', [0, 0, 200, 200]);
  expect(name(placeFor(row('time', 'order')))).toBe('order word');
  lay('row', [0, 0, 145, 200]);
  expect(name(placeFor(row('time', 'order')))).toBe('time mini');
  lay('row', [0, 0, 104, 200]);
  expect(name(placeFor(row('time', 'order')))).toBe('time mini');
});

it('is never put inside a link', () => {
  lay('link', [0, 0, 100, 20]);
  lay('order', [0, 0, 100, 20]);
  expect(name(placeFor(row('link')))).toBe('order full');
});
