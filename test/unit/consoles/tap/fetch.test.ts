// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MAX_ANSWER, type TappedAnswer } from '@/lib/consoles/contract';
import { tapFetch } from '@/lib/consoles/tap/fetch';

const PATH = '/saturn/reviews/list';
const RULE = { use: 'list' as const, hosts: [], path: PATH, words: [] };
const page = vi.fn<typeof fetch>();
let copies: TappedAnswer[] = [];
let undo = () => {};

beforeEach(() => {
  copies = [];
  page.mockReset();
  window.fetch = page;
  undo = tapFetch([RULE], (answer) => copies.push(answer));
});
afterEach(() => undo());

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

it('copies the answer and the request; the page gets the very response', async () => {
  const response = new Response('{"success":true}');
  const promise = Promise.resolve(response);
  page.mockReturnValue(promise);
  const got = window.fetch(PATH, { method: 'POST', body: '{"pageNo":1}' });
  expect(got).toBe(promise);
  expect(await (await got).json()).toEqual({ success: true });
  await settle();
  expect(copies).toEqual([
    { host: location.host, path: PATH, request: '{"pageNo":1}', answer: '{"success":true}', lossy: false },
  ]);
});

it('touches no other request, and no failed one', async () => {
  const other = new Response('x');
  const clone = vi.spyOn(other, 'clone');
  page.mockResolvedValueOnce(other);
  expect(await window.fetch('/api/other')).toBe(other);
  page.mockResolvedValueOnce(new Response('no', { status: 500 }));
  await window.fetch(PATH);
  await settle();
  expect(copies).toEqual([]);
  expect(clone).not.toHaveBeenCalled();
});

it('passes errors on, thrown and rejected', async () => {
  const failure = new TypeError('Failed to fetch');
  page.mockRejectedValueOnce(failure);
  await expect(window.fetch(PATH)).rejects.toBe(failure);
  page.mockImplementationOnce(() => {
    throw failure;
  });
  expect(() => window.fetch(PATH)).toThrow(failure);
});

it('does not read an answer that says it is too large, and drops one that is', async () => {
  const announced = new Response('{}', { headers: { 'content-length': String(MAX_ANSWER + 1) } });
  page.mockResolvedValueOnce(announced);
  await window.fetch(PATH);
  page.mockResolvedValueOnce(new Response('x'.repeat(MAX_ANSWER + 1)));
  await window.fetch(PATH);
  await settle();
  expect(copies).toEqual([]);
});

it('restores what is still its own and passes through what the page has wrapped', async () => {
  const ours = window.fetch;
  const wrapper: typeof fetch = (...args) => ours(...args);
  window.fetch = wrapper;
  undo();
  expect(window.fetch).toBe(wrapper);
  page.mockResolvedValueOnce(new Response('{}'));
  await window.fetch(PATH);
  await settle();
  expect(copies).toEqual([]);
  window.fetch = ours;
  undo();
  expect(window.fetch).toBe(page);
});

it('a request body that breaks is told to the page by its own promise alone', async () => {
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  const broken = new Request(new URL(PATH, location.href), { method: 'POST', body: 'x' });
  const failure = new TypeError('body broke');
  undo();
  // No spy: a spy looks at the promise, which counts as handling it.
  const { text } = Request.prototype;
  Request.prototype.text = () => Promise.reject(failure);
  undo = tapFetch([RULE], (answer) => copies.push(answer));
  Request.prototype.text = text;
  page.mockRejectedValueOnce(failure);
  await expect(window.fetch(broken)).rejects.toBe(failure);
  await settle();
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

it('lets go of an answer that never ends', async () => {
  const piece = new TextEncoder().encode('x'.repeat(500_000));
  let pulled = 0;
  const endless = new ReadableStream({
    async pull(controller) {
      pulled++;
      // Slower than microtasks: the page must get a turn.
      await new Promise((resolve) => setTimeout(resolve));
      controller.enqueue(piece);
    },
  });
  page.mockResolvedValueOnce(new Response(endless));
  const response = await window.fetch(PATH);
  await vi.waitFor(() => expect(pulled).toBeGreaterThan(MAX_ANSWER / piece.length));
  await settle();
  const before = pulled;
  await settle();
  expect(pulled).toBe(before);
  expect(copies).toEqual([]);
  await response.body?.cancel();
});

it('reads signs that are parted between two pieces', async () => {
  const [first, second] = ['{"a":"', '差评"}'].map((text) => new TextEncoder().encode(text));
  const whole = new Uint8Array([...(first ?? []), ...(second ?? [])]);
  page.mockResolvedValueOnce(
    new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(whole.slice(0, 7));
          controller.enqueue(whole.slice(7));
          controller.close();
        },
      }),
    ),
  );
  await window.fetch(PATH);
  await vi.waitFor(() => expect(copies.map(({ answer }) => answer)).toEqual(['{"a":"差评"}']));
});
