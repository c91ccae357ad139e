// @vitest-environment happy-dom
/** Pages that say little: no order number, no word of success. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createAdapter } from '@/lib/consoles/adapter';
import { insertText } from '@/lib/insertion/insert';
import { consoleFile } from '../../support/console-file';
import { pass, start } from './started';

vi.mock('@/lib/insertion/insert', async (original) => {
  const { insertText } = await original<typeof import('@/lib/insertion/insert')>();
  return { insertText: vi.fn(insertText) };
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A taught console that shows no order numbers: one row, which the agent of another page's review asks for. */
async function fillWithoutOrder(caseId: (id: string) => string) {
  const shop = createAdapter(
    consoleFile({
      fields: {
        text: [{ css: '.text', take: 'text', fixture: null }],
        time: [{ css: '.time', fixture: null }],
      },
      required: ['text', 'time'],
    }),
  );
  document.body.innerHTML =
    '<div class="review-row"><p class="text">不好用</p><p class="time">2026-11-01 10:00</p></div>';
  const { page, stop, batches } = start(false, shop);
  page.at(new URL('https://shop.example.com/reviews'));
  await pass(1_000);
  const row = { orderSn: null, productId: null, text: '不好用' };
  const id = batches.flat()[0]?.id ?? '';
  const outcome = page.fill({ caseId: caseId(id), row, target: null, reply: '您好' });
  await pass(5_000);
  stop.abort();
  return outcome;
}

it('the same words of another time are another review', async () => {
  expect(await fillWithoutOrder(() => 'taught-shop-example-com:-:wabc.def.ghi')).toEqual({
    kind: 'no-box',
    why: 'row-not-on-page',
  });
  expect(await fillWithoutOrder((id) => `taught-shop-example-com:-:${id}`)).toEqual({
    kind: 'no-box',
    why: 'no-reply-button',
  });
});

it('a hidden form that still holds our words is no row that shows the reply', async () => {
  const shop = createAdapter(
    consoleFile({
      parts: {
        row: [{ css: '.review-row', fixture: null }],
        box: [{ css: 'textarea', fixture: null }],
        action: [{ css: 'button', fixture: null }],
      },
      fields: {
        order: [{ label: '订单编号：{order}', fixture: null }],
        text: [{ css: '.text', take: 'text', fixture: null }],
        stars: [{ label: '★', take: 'glyphs', fixture: null }],
      },
    }),
  );
  document.body.innerHTML =
    '<div class="review-row"><p>订单编号：261122-1 ★</p><p class="text">不好用</p>' +
    '<div id="form"><textarea></textarea><pre></pre><button>收起</button></div></div>';
  const { page, stop, batches, desk } = start(false, shop);
  page.at(new URL('https://shop.example.com/reviews'));
  await pass(1_000);
  const [review] = batches.flat();
  const row = { orderSn: review?.orderSn ?? null, productId: null, text: review?.text ?? null };
  vi.mocked(insertText).mockImplementationOnce(async (box, text) => {
    (box as HTMLTextAreaElement).value = text;
    return { kind: 'inserted' };
  });
  const filled = page.fill({ caseId: 'c261122-1', row, target: null, reply: '您好，给您换一个' });
  await pass(5_000);
  const form = document.querySelector<HTMLElement>('#form');
  expect(await filled).toEqual({ kind: 'inserted' });
  // A kit that measures the height of the words keeps a copy of them beside the box.
  form?.querySelector('pre')?.append('您好，给您换一个');
  form?.querySelector('button')?.click();
  if (form !== null) form.style.display = 'none';
  document.body.append(document.createElement('i'));
  await pass(5_000);
  expect(desk.sent).not.toHaveBeenCalled();
  stop.abort();
});
