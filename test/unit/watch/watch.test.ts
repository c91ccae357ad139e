// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Review } from '@/lib/review/schema';
import { HOST, listAnswer, REPLY_PATH, showPage } from '../consoles/pinduoduo/fixture';
import { pass, start } from './started';

const LIST = new URL('https://mms.pinduoduo.com/goods/evaluation/index');
const ELSEWHERE = new URL('https://mms.pinduoduo.com/orders/list');

const marks = () => [...document.querySelectorAll('.mark')].map((mark) => mark.parentElement?.textContent);

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

it('a text that a rule blocks is neither filled nor copied, and the mark says so', async () => {
  showPage('beast-5-188');
  const { page, stop, views, handlersOf, desk } = start(false);
  desk.draftFor.mockResolvedValue({ blocked: 'alone' });
  const copy = vi.spyOn(navigator.clipboard, 'writeText');
  page.at(LIST);
  await pass(1_000);
  const pressed = new Event('click');
  Object.defineProperty(pressed, 'isTrusted', { value: true });
  handlersOf[0]?.fill(pressed);
  await pass(6_000);
  expect(views[0]?.say).toHaveBeenCalledWith({ outcome: { kind: 'blocked' }, copied: null });
  expect(desk.filled).not.toHaveBeenCalled();
  expect(copy).not.toHaveBeenCalled();
  stop.abort();
});
