// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChatOutcome } from '@/lib/messages';
import { followCursor } from '@/lib/watch/cursor';

type Hear = (message: { data: { text: string; answer: null } }) => Promise<ChatOutcome>;

const page = vi.hoisted(() => ({ hearers: new Set<unknown>(), inserted: [] as HTMLElement[] }));

vi.mock('@/lib/messages', () => ({
  onMessage: (_: string, hear: unknown) => {
    page.hearers.add(hear);
    return () => page.hearers.delete(hear);
  },
}));
vi.mock('@/lib/insertion/insert', () => ({
  insertText: async (box: HTMLElement) => {
    page.inserted.push(box);
    return { kind: 'inserted' };
  },
}));

/** A field of this tag on the page; `shown`: whether it takes any room. */
function field(tag: string, shown = true): HTMLElement {
  const element = document.createElement(tag);
  const room = shown ? 80 : 0;
  element.getBoundingClientRect = () => ({ width: room, height: room }) as DOMRect;
  element.checkVisibility = () => shown;
  document.body.append(element);
  return element;
}

async function fill(): Promise<ChatOutcome> {
  const [hear, ...more] = [...page.hearers] as Hear[];
  expect(more).toEqual([]);
  if (hear === undefined) throw new Error('nobody hears');
  return hear({ data: { text: '您好', answer: null } });
}

beforeEach(() => {
  page.inserted.length = 0;
  document.body.replaceChildren();
  (document.activeElement as HTMLElement | null)?.blur();
});
afterEach(() => document.body.replaceChildren());

describe('followCursor', () => {
  it('finds the box that has the cursor already, and writes there', async () => {
    const box = field('textarea');
    box.focus();
    expect(followCursor(document)).toMatchObject({ here: true, at: expect.any(Number) });
    expect(await fill()).toEqual({ kind: 'inserted' });
    expect(page.inserted).toEqual([box]);
  });

  it.each([
    ['a search field', () => field('input')],
    ['a button', () => field('button')],
    ['a box that nobody sees', () => field('textarea', false)],
  ])('takes %s for no chat', async (_, make) => {
    make().focus();
    expect(followCursor(document).here).toBe(false);
  });

  it('remembers the box when the cursor went elsewhere, also over a second start, until it is gone', async () => {
    const box = field('textarea');
    followCursor(document);
    box.focus();
    field('input').focus();
    expect(followCursor(document)).toMatchObject({ here: false, at: expect.any(Number) });
    expect(await fill()).toEqual({ kind: 'inserted' });
    box.remove();
    expect(await fill()).toEqual({ kind: 'no-cursor' });
    expect(page.inserted).toEqual([box]);
  });
});
