// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { ConsoleAdapter, PageRow } from '@/lib/consoles/contract';
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
