// @vitest-environment happy-dom
/** How a reply form is opened and its box found, on pages that differ in where they draw it. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createAdapter } from '@/lib/consoles/adapter';
import type { ReplyTarget } from '@/lib/consoles/contract';
import { QIANNIU_HOOKS } from '@/lib/consoles/qianniu';
import { QIANNIU } from '@/lib/consoles/qianniu/file';
import type { Review } from '@/lib/review/schema';
import { consoleKit } from './kit';

const kit = consoleKit(QIANNIU, QIANNIU_HOOKS, 'h', '/p');

beforeEach(() => {
  vi.useFakeTimers();
  document.body.click();
});
afterEach(() => vi.useRealTimers());

const FORM =
  '<textarea placeholder="请输入回复内容"></textarea><button>确认提交</button><button>取消</button>';
const element = (html: string): HTMLElement => {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return holder.firstElementChild as HTMLElement;
};

/** Opens row `at` of a page on which `draw` answers a click on a button of this label. */
async function open(
  name: string,
  at: number,
  draw: (label: string, row: HTMLElement) => void,
  target: ReplyTarget | null = null,
) {
  const root = kit.page(name);
  const row = kit.rows(name)[at];
  if (row === undefined) throw new Error('no such row');
  root.body.onclick = (event) => {
    const button = (event.target as Element).closest<HTMLElement>('button');
    if (button !== null) draw(button.textContent ?? '', row.element);
  };
  const opened = kit.adapter.openReply(row, target, new AbortController().signal);
  await vi.advanceTimersByTimeAsync(4_000);
  return opened;
}

const PLACES: Record<string, (row: HTMLElement) => void> = {
  'a dialog': () => document.body.append(element(`<div role="dialog">${FORM}</div>`)),
  'the row itself': (row) => row.lastElementChild?.append(element(`<div class="area">${FORM}</div>`)),
  'a row after it': (row) =>
    row.after(element(`<table><tr><td>${FORM}</td></tr></table>`).querySelector('tr') as Node),
  'the end of the page': () =>
    document.body.append(element(`<section class="portal"><div>${FORM}</div></section>`)),
};

it.each(Object.entries(PLACES))('the box is found in %s', async (_name, place) => {
  const result = await open('rows', 0, (label, row) => {
    if (label === '评价回复') place(row);
  });
  expect(result).toMatchObject({ kind: 'box' });
  // What is around it has the button that sends, and is not the whole page.
  if (result.kind !== 'box') return;
  expect(result.dialog.textContent).toContain('确认提交');
  expect(result.dialog.contains(document.querySelector('.next-pagination'))).toBe(false);
});

it.each([
  [null, '追评回复'],
  ['append', '追评回复'],
] as const)('an append has a form of its own (%s)', async (target, expected) => {
  const pressed: string[] = [];
  const result = await open(
    'rows',
    1,
    (label) => {
      pressed.push(label);
      document.body.append(element(`<div role="dialog">${FORM}</div>`));
    },
    target,
  );
  expect(result.kind).toBe('box');
  expect(pressed).toEqual([expected]);
});

it('the review itself has no form where only the append has one', async () => {
  expect(await open('rows', 1, () => {}, 'main')).toEqual({ kind: 'none', why: 'no-reply-button' });
});

it('a box in another row, two boxes, a locked one: none is chosen', async () => {
  const other = await open('rows', 0, () => {
    document
      .querySelectorAll('tr.next-table-row')[2]
      ?.lastElementChild?.append(element(`<div>${FORM}</div>`));
  });
  expect(other).toEqual({ kind: 'none', why: 'ambiguous' });
  const two = await open('rows', 0, (_label, row) =>
    row.lastElementChild?.append(element(`<div>${FORM}${FORM}</div>`)),
  );
  expect(two).toEqual({ kind: 'none', why: 'ambiguous' });
  const locked = await open('rows', 0, (_label, row) =>
    row.lastElementChild?.append(element(`<div>${FORM.replace('<textarea', '<textarea readonly')}</div>`)),
  );
  expect(locked).toEqual({ kind: 'none', why: 'not-allowed' });
});

it('what an editor keeps out of sight to paste into is no second box', async () => {
  const editor =
    '<div class="ql-editor" contenteditable="true"></div><div class="ql-clipboard" contenteditable="true" tabindex="-1"></div>';
  const result = await open('rows', 0, () => {
    document.body.append(element(`<div role="dialog">${editor}<button>确认提交</button></div>`));
  });
  expect(result).toMatchObject({ kind: 'box', box: { className: 'ql-editor' } });
});

it('news of the platform and its complaint form are never taken for the reply', async () => {
  // They have boxes, but no form comes of them: the click on 评价回复 opened nothing.
  expect(await open('overlay', 0, () => {})).toEqual({ kind: 'none', why: 'dialog-did-not-open' });
});

it('an inline form that the agent opened is used, not opened again', async () => {
  const clicked = vi.fn();
  const result = await open('inline', 0, clicked);
  expect(result.kind).toBe('box');
  expect(clicked).not.toHaveBeenCalled();
});

it('a dialog that is no reply form gives no box, also when it opens while we wait', async () => {
  const titled = createAdapter({ ...QIANNIU, labels: { ...QIANNIU.labels, replyTitle: ['回复评价'] } });
  const root = kit.page('rows');
  const row = kit.rows('rows')[0];
  if (row === undefined) throw new Error('no row');
  root.body.onclick = () => {
    root.body.append(
      element('<div role="dialog"><h2 class="title">意见调查</h2><textarea></textarea></div>'),
    );
  };
  const opened = titled.openReply(row, null, new AbortController().signal);
  await vi.advanceTimersByTimeAsync(4_000);
  expect(await opened).toEqual({ kind: 'none', why: 'dialog-did-not-open' });
});

it('the form of one product is not used for the same words about another of the same order', async () => {
  const first = await open('rows', 0, () => {
    document.body.append(element(`<div role="dialog">${FORM}</div>`));
  });
  expect(first.kind).toBe('box');
  const reading = kit.adapter.readRows(document);
  const [row] = reading.kind === 'rows' ? reading.rows : [];
  if (row === undefined) throw new Error('no row');
  const again = (review: Partial<Review>) =>
    kit.adapter.openReply(
      { ...row, review: { ...row.review, ...review } },
      null,
      new AbortController().signal,
    );
  expect((await again({})).kind).toBe('box');
  const product = { ...row.review.product, id: '999999' };
  expect(await again({ product })).toEqual({ kind: 'none', why: 'ambiguous' });
});

/** A box in each row of the page, and what becomes of a fill. */
async function openBeside(inEachRow: string) {
  const root = kit.page('rows');
  const reading = kit.adapter.readRows(root);
  const rows = reading.kind === 'rows' ? reading.rows : [];
  for (const { element: row } of rows) row.lastElementChild?.append(element(inEachRow));
  const clicked = vi.fn();
  root.body.onclick = clicked;
  const opened = rows[0] && kit.adapter.openReply(rows[0], null, new AbortController().signal);
  await vi.advanceTimersByTimeAsync(4_000);
  return { result: await opened, clicked };
}

it('a box that every row has, apart from its reply button, is the shop’s remark', async () => {
  const { result, clicked } = await openBeside('<div><textarea></textarea><button>保存</button></div>');
  expect(result).toEqual({ kind: 'none', why: 'ambiguous' });
  expect(clicked).not.toHaveBeenCalled();
});

it('a reply form that every row has is used, and its button is not pressed', async () => {
  const { result, clicked } = await openBeside('<div><textarea></textarea></div>');
  expect(result?.kind).toBe('box');
  expect(clicked).not.toHaveBeenCalled();
});
