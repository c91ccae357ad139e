// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { BoxResult, ConsoleAdapter, PageRow } from '@/lib/consoles/contract';
import { fillReply } from '@/lib/watch/fill';
import { review } from '../../support/reviews';

const row = (text: string, orderSn: string | null): PageRow => {
  const element = document.createElement('div');
  return { review: review({ text, orderSn }), element, parts: [element], markAnchors: [element] };
};

/** A console that shows these rows; which of them a form is opened for. */
async function opened(
  rows: PageRow[],
  ref: { orderSn: string | null; text: string | null },
): Promise<unknown> {
  const openReply = vi.fn<ConsoleAdapter['openReply']>(async () => ({
    kind: 'none',
    why: 'no-reply-button',
  }));
  const adapter = {
    openReply,
    readRows: () => ({ kind: 'rows', rows, missing: [], matched: {} }),
  } as Partial<ConsoleAdapter> as ConsoleAdapter;
  const signal = new AbortController().signal;
  const request = { ref: { productId: null, ...ref }, target: null, text: '您好', signal };
  const outcome = await fillReply(adapter, document, request, () => {});
  return openReply.mock.calls[0]?.[0].review.text ?? outcome;
}

const ROWS = [
  row('杯盖漏水，放包里湿了一片', null),
  row('颜色和图上不一样', null),
  row('颜色和图上不一样，偏暗', '1'),
];

it('without an order number a row is known by all of its words', async () => {
  expect(await opened(ROWS, { orderSn: null, text: '颜色和图上不一样' })).toBe('颜色和图上不一样');
  expect(await opened(ROWS, { orderSn: null, text: '杯盖漏水，放包里…' })).toMatchObject({
    why: 'row-not-on-page',
  });
  expect(await opened(ROWS, { orderSn: null, text: null })).toMatchObject({ why: 'row-not-on-page' });
});

it('two rows with the same words and no number are in doubt', async () => {
  const twice = [...ROWS, row('颜色和图上不一样', null)];
  expect(await opened(twice, { orderSn: null, text: '颜色和图上不一样' })).toMatchObject({
    why: 'ambiguous',
  });
});

it('a row with a number is none for a review without', async () => {
  expect(await opened(ROWS, { orderSn: null, text: '颜色和图上不一样，偏暗' })).toMatchObject({
    why: 'row-not-on-page',
  });
});

const FORM = '<section><textarea></textarea></section>';

/** A page that draws its form anew when its box is first written to: with the text, or without, or not at all. */
async function drawnAnew(text: string | null) {
  const opened: BoxResult[] = [];
  const openReply: ConsoleAdapter['openReply'] = async () => {
    const dialog = document.querySelector('section');
    const box = dialog?.querySelector('textarea');
    const result: BoxResult =
      dialog && box ? { kind: 'box', box, dialog } : { kind: 'none', why: 'ambiguous' };
    opened.push(result);
    return result;
  };
  const only = row('颜色和图上不一样', '1');
  const adapter = {
    openReply,
    readRows: () => ({ kind: 'rows', rows: [only], missing: [], matched: {} }),
  } as Partial<ConsoleAdapter> as ConsoleAdapter;
  document.body.innerHTML = FORM;
  const first = document.querySelector('textarea');
  first?.addEventListener('input', () => {
    const fresh = document.createElement('textarea');
    if (text === null) first.closest('section')?.remove();
    else {
      fresh.value = text;
      first.replaceWith(fresh);
    }
  });
  const request = {
    ref: { orderSn: '1', productId: null, text: '颜色和图上不一样' },
    target: null,
    text: '您好',
    signal: new AbortController().signal,
  };
  const filled = vi.fn();
  const outcome = fillReply(adapter, document, request, filled);
  await vi.advanceTimersByTimeAsync(8_000);
  return {
    outcome: await outcome,
    opened: opened.length,
    filled: filled.mock.calls.length,
    value: document.querySelector('textarea')?.value,
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  const command = (_name: string, _ui: boolean, text: string) => {
    const field = document.activeElement;
    if (!(field instanceof HTMLTextAreaElement)) return false;
    field.value += text;
    return field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  Object.assign(document, { execCommand: command });
});
afterEach(() => {
  vi.useRealTimers();
});

it.each([
  ['empty', '', { outcome: { kind: 'inserted' }, opened: 2, filled: 1, value: '您好' }],
  ['with our text', '您好', { outcome: { kind: 'inserted' }, opened: 2, filled: 1, value: '您好' }],
  ['with another text', '亲', { outcome: { kind: 'occupied' }, opened: 2, filled: 0, value: '亲' }],
  ['not at all', null, { outcome: { kind: 'replaced' }, opened: 1, filled: 0, value: undefined }],
])('a form that is drawn anew while we write, %s', async (_how, text, expected) => {
  expect(await drawnAnew(text)).toMatchObject(expected);
});
