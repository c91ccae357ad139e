// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createAdapter } from '@/lib/consoles/adapter';
import type { ConsoleAdapter, TappedAnswer } from '@/lib/consoles/contract';
import { insertText } from '@/lib/insertion/insert';
import type { Review } from '@/lib/review/schema';
import type { Desk, MarkHandlers, MarkView } from '@/lib/watch/ports';
import { watchPage } from '@/lib/watch/watch';
import type { PageHealth, SightingResult } from '@/lib/wire';
import { consoleFile } from '../../support/console-file';
import { HOST, listAnswer, pinduoduo, REPLY_PATH, showPage } from '../consoles/pinduoduo/fixture';

vi.mock('@/lib/insertion/insert', async (original) => {
  const { insertText } = await original<typeof import('@/lib/insertion/insert')>();
  return { insertText: vi.fn(insertText) };
});

const LIST = new URL('https://mms.pinduoduo.com/goods/evaluation/index');
const ELSEWHERE = new URL('https://mms.pinduoduo.com/orders/list');

/** The worker: marks what has three stars and fewer. */
function fakeDesk() {
  const batches: Review[][] = [];
  const health: PageHealth[] = [];
  const answer = async (reviews: Review[]): Promise<SightingResult> => {
    batches.push(reviews);
    const marks = reviews.map((review) =>
      (review.rating.stars ?? 5) <= 3
        ? ({
            caseId: `c${review.orderSn}`,
            grade: 'quality',
            status: 'new',
            lane: 'active',
            dueAt: 1,
          } as const)
        : null,
    );
    return { ok: true, marks, refused: 0 };
  };
  const sighted = vi.fn(answer);
  const desk = {
    sighted,
    health: async (state) => void health.push(state),
    openPanel: vi.fn(),
    draftFor: vi.fn(async () => '您好'),
    filled: vi.fn(async () => {}),
    sent: vi.fn(async () => {}),
    mayFill: vi.fn(async () => true),
    priced: vi.fn(async () => {}),
  } satisfies Desk;
  return { desk, batches, health, sighted };
}

function start(tapped: boolean, adapter: ConsoleAdapter = pinduoduo) {
  const stop = new AbortController();
  let tell: (answer: TappedAnswer) => void = () => {};
  const views: MarkView[] = [];
  const handlersOf: MarkHandlers[] = [];
  const worker = fakeDesk();
  const page = watchPage(
    {
      adapter,
      tap: {
        connected: () => tapped,
        listen: (listener) => {
          tell = listener;
        },
      },
      desk: worker.desk,
      createMark: (handlers) => {
        const view = { host: document.createElement('i'), show: vi.fn(), size: vi.fn(), say: vi.fn() };
        view.host.addEventListener('click', handlers.open);
        view.host.className = 'mark';
        views.push(view);
        handlersOf.push(handlers);
        return view;
      },
      now: () => Date.now(),
    },
    document,
    stop.signal,
  );
  return { ...worker, page, stop, views, handlersOf, tell: (answer: TappedAnswer) => tell(answer) };
}

const marks = () => [...document.querySelectorAll('.mark')].map((mark) => mark.parentElement?.textContent);
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('sends the answer at once, joins it with the rows, and marks only the bad ones', async () => {
  showPage('beast-5-188');
  const { page, tell, batches, health, stop } = start(true);
  page.at(LIST);
  tell(listAnswer('wrapped.json'));
  await pass(2_000);
  const sent = batches.flat();
  expect(sent.filter(({ readFrom }) => readFrom === 'rows')).toEqual([]);
  expect(new Set(sent.map(({ id }) => id)).size).toBe(3);
  expect(marks()).toHaveLength(2);
  expect(health.at(-1)).toMatchObject({ state: 'reading', rows: 3, joined: 3, answers: 1 });
  const before = batches.length;
  document.body.append(document.createElement('p'));
  await pass(2_000);
  expect(batches).toHaveLength(before);
  stop.abort();
  expect(marks()).toEqual([]);
});

it('does not knock again with what the door refused', async () => {
  showPage('beast-5-188');
  const { page, sighted, stop } = start(false);
  sighted.mockResolvedValue({ ok: false, why: 'not-allowed' });
  page.at(LIST);
  await pass(1_000);
  const before = sighted.mock.calls.length;
  for (let i = 0; i < 5; i++) {
    document.body.append(document.createElement('p'));
    await pass(1_000);
  }
  expect(sighted.mock.calls.length).toBe(before);
  stop.abort();
});

it('works by the rows alone where no tap answers', async () => {
  showPage('beast-5-188');
  const { page, batches, stop } = start(false);
  page.at(LIST);
  await pass(1_000);
  expect(batches.flat().map(({ readFrom, id }) => [readFrom, id])).toEqual([
    ['rows', null],
    ['rows', null],
    ['rows', null],
  ]);
  expect(marks()).toHaveLength(2);
  stop.abort();
});

it('with a tap, rows wait for their answer, but not for ever', async () => {
  showPage('beast-5-188');
  const { page, batches, stop } = start(true);
  page.at(LIST);
  await pass(500);
  expect(batches).toEqual([]);
  await pass(1_500);
  expect(batches.flat()).toHaveLength(3);
  stop.abort();
});

it('sends the answer although the rows are not recognised, and says so after a while', async () => {
  showPage('redesigned');
  const { page, tell, batches, health, stop } = start(true);
  page.at(LIST);
  tell(listAnswer('wrapped.json'));
  await pass(1_000);
  expect(batches.flat()).toHaveLength(3);
  expect(health.at(-1)?.state).toBe('loading');
  await pass(4_000);
  expect(health.at(-1)).toMatchObject({ state: 'unrecognised', missing: expect.arrayContaining(['row']) });
  stop.abort();
});

it('leaves nothing when the address leaves the list, and does nothing there', async () => {
  showPage('beast-5-188');
  const { page, tell, batches, health, stop } = start(false);
  page.at(LIST);
  await pass(1_000);
  page.at(ELSEWHERE);
  expect(marks()).toEqual([]);
  expect(health.at(-1)?.state).toBe('elsewhere');
  const before = batches.length;
  tell(listAnswer('wrapped.json'));
  document.body.append(document.createElement('p'));
  await pass(2_000);
  expect(batches).toHaveLength(before);
  stop.abort();
});

it('draws marks again when the page draws its rows anew', async () => {
  const root = showPage('beast-5-188');
  const { page, stop } = start(false);
  page.at(LIST);
  await pass(1_000);
  const table = root.querySelector('table');
  table?.replaceWith(table.cloneNode(true));
  for (const mark of document.querySelectorAll('.mark')) mark.remove();
  await pass(1_000);
  expect(marks()).toHaveLength(2);
  stop.abort();
});

it('tries again what the worker could not take, and not what it refuses', async () => {
  showPage('beast-5-188');
  const { page, sighted, stop } = start(false);
  sighted.mockRejectedValueOnce(new Error('No response'));
  sighted.mockResolvedValueOnce({ ok: false, why: 'storage-full' });
  page.at(LIST);
  await pass(10_000);
  expect(sighted).toHaveBeenCalledTimes(3);
  expect(marks()).toHaveLength(2);
  stop.abort();
  showPage('beast-5-188');
  const other = start(false);
  other.sighted.mockResolvedValue({ ok: false, why: 'not-allowed' });
  other.page.at(LIST);
  await pass(10_000);
  expect(other.sighted).toHaveBeenCalledTimes(1);
  other.stop.abort();
});

it('a reply that the platform took closes its case, by the review it names', async () => {
  showPage('beast-5-188');
  const { page, tell, desk, stop } = start(true);
  page.at(LIST);
  tell(listAnswer('wrapped.json'));
  await pass(1_000);
  const reply = { reviewId: '900000000000000002', content: '抱歉' };
  const answer = '{"success":true,"errorCode":1000000}';
  tell({ host: HOST, path: REPLY_PATH, request: JSON.stringify(reply), answer, lossy: false });
  expect(desk.sent).toHaveBeenCalledExactlyOnceWith('c260902-100000000000002', '抱歉');
  stop.abort();
});

it('a mark the page clicks itself does nothing', async () => {
  showPage('beast-5-188');
  const { page, desk, stop } = start(false);
  page.at(LIST);
  await pass(1_000);
  document.querySelector<HTMLElement>('.mark')?.click();
  expect(desk.openPanel).not.toHaveBeenCalled();
  stop.abort();
});

it('a fill that waited for its turn does nothing once the list was left', async () => {
  showPage('beast-5-188');
  const { page, stop, batches } = start(false);
  page.at(LIST);
  await pass(1_000);
  const [first, second] = batches.flat();
  const clicked = vi.fn();
  document.addEventListener('click', clicked, true);
  const ask = (review: Review | undefined) =>
    page.fill({
      caseId: `c${review?.orderSn}`,
      row: {
        orderSn: review?.orderSn ?? null,
        productId: review?.product.id ?? null,
        text: review?.text ?? null,
      },
      target: null,
      reply: '您好',
    });
  const outcomes = [ask(first), ask(second)];
  await pass(100);
  const before = clicked.mock.calls.length;
  page.at(ELSEWHERE);
  await pass(5_000);
  document.removeEventListener('click', clicked, true);
  expect(before).toBe(1);
  expect(clicked).toHaveBeenCalledTimes(1);
  expect(await outcomes[1]).toEqual({ kind: 'no-box', why: 'row-not-on-page' });
  stop.abort();
});

it('what became of a fill is said by the mark that is in the page then', async () => {
  const root = showPage('beast-5-188');
  const { page, stop, views, handlersOf } = start(false);
  page.at(LIST);
  await pass(1_000);
  const pressed = new Event('click');
  Object.defineProperty(pressed, 'isTrusted', { value: true });
  handlersOf[0]?.fill(pressed);
  const table = root.querySelector('table');
  table?.replaceWith(table.cloneNode(true));
  for (const mark of document.querySelectorAll('.mark')) mark.remove();
  await pass(6_000);
  const spoke = views.filter((view) => vi.mocked(view.say).mock.calls.some(([note]) => note !== null));
  expect(spoke.map(({ host }) => host.isConnected)).toEqual([true]);
  stop.abort();
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
