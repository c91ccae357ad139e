// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BoxResult, PageRow } from '@/lib/consoles/contract';
import { pinduoduo, rowsOn, showPage } from './fixture';

const { sentToast } = pinduoduo;
const openReply = (row: PageRow, signal: AbortSignal): Promise<BoxResult> =>
  pinduoduo.openReply(row, null, signal);

const never = new AbortController().signal;
const REPLY = /回复/;

beforeEach(() => {
  vi.useFakeTimers();
  // A page's click outside forgets which dialog was ours.
  document.body.click();
});

afterEach(() => {
  vi.useRealTimers();
});

/** The page of a fixture whose dialog only comes when the second row's own reply link is clicked. */
function pageWith(name: string) {
  const root = showPage(name);
  const modal = root.querySelector<HTMLElement>('body > div:last-of-type');
  modal?.remove();
  const row = rowsOn(root)[1];
  if (modal === null || row === undefined) throw new Error('bad fixture');
  const clicks: string[] = [];
  root.body.onclick = (event) => {
    const link = (event.target as HTMLElement).closest('a');
    if (link === null) return;
    clicks.push(link.textContent ?? '');
    if (REPLY.test(link.textContent ?? '') && row.element.contains(link)) root.body.append(modal);
  };
  return { root, row, modal, clicks };
}

async function outcome(promise: ReturnType<typeof openReply>) {
  await vi.advanceTimersByTimeAsync(4_000);
  const result = await promise;
  return result.kind === 'none' ? result.why : result.box.tagName;
}

it.each([
  ['dialog-first', 'TEXTAREA'],
  ['dialog-no-testid', 'TEXTAREA'],
  ['dialog-role', 'DIV'],
  ['dialog-feedback', 'TEXTAREA'],
  ['dialog-answered', 'already-answered'],
  ['dialog-closed', 'not-allowed'],
  ['dialog-two-boxes', 'ambiguous'],
  ['announcement', 'dialog-did-not-open'],
])('%s: %s', async (name, expected) => {
  const { row, clicks } = pageWith(name);
  expect(await outcome(openReply(row, never))).toBe(expected);
  expect(clicks).toEqual(['回复/互动']);
});

describe('a dialog that stands open', () => {
  it("may be another review's: nothing is clicked", async () => {
    const { root, row, modal, clicks } = pageWith('dialog-first');
    root.body.append(modal);
    expect(await outcome(openReply(row, never))).toBe('ambiguous');
    expect(clicks).toEqual([]);
  });

  it('is used again when we opened it for this row', async () => {
    const { row, clicks } = pageWith('dialog-first');
    await outcome(openReply(row, never));
    expect(await outcome(openReply(row, never))).toBe('TEXTAREA');
    expect(clicks).toHaveLength(1);
  });

  it('is in doubt again after a click elsewhere in the page', async () => {
    const { root, row } = pageWith('dialog-first');
    await outcome(openReply(row, never));
    root.querySelector('form')?.click();
    expect(await outcome(openReply(row, never))).toBe('ambiguous');
  });

  it.each([
    ['quotes this review and no other', '收到时盖子裂了，找客服半天没人理。', 'TEXTAREA'],
    ['quotes the beginning only', '收到时盖子裂了，', 'ambiguous'],
    ['quotes another review of the list', '杯子很轻，保温也好。', 'ambiguous'],
  ])('that the agent opened and that %s', async (_, quote, expected) => {
    const { root, row, modal, clicks } = pageWith('dialog-first');
    modal.append(quote);
    root.body.append(modal);
    expect(await outcome(openReply(row, never))).toBe(expected);
    expect(clicks).toEqual([]);
  });

  it('may be that of another row with the same words', async () => {
    const { root, row, modal } = pageWith('dialog-first');
    modal.append('收到时盖子裂了，找客服半天没人理。');
    const other = row.element.cloneNode(true) as HTMLElement;
    row.element.after(other);
    root.body.append(modal);
    expect(await outcome(openReply(row, never))).toBe('ambiguous');
  });

  it('beside another, although it quotes this review: nothing is chosen', async () => {
    const { root, row, modal, clicks } = pageWith('dialog-first');
    modal.append('收到时盖子裂了，找客服半天没人理。');
    root.body.append(modal, modal.cloneNode(true));
    expect(await outcome(openReply(row, never))).toBe('ambiguous');
    expect(clicks).toEqual([]);
  });

  it('is still ours after a press on our own mark', async () => {
    const { row } = pageWith('dialog-first');
    await outcome(openReply(row, never));
    const mark = document.createElement('haoshuo-mark');
    row.element.append(mark);
    mark.click();
    expect(await outcome(openReply(row, never))).toBe('TEXTAREA');
  });

  it('is left alone when it is an announcement', async () => {
    const root = showPage('announcement');
    const [row] = rowsOn(root);
    if (row === undefined) throw new Error('no row');
    expect(await outcome(openReply(row, never))).toBe('dialog-did-not-open');
  });
});

it('names another order: not this row', async () => {
  const { row, modal } = pageWith('dialog-first');
  modal.append('订单编号：260999-100000000000009');
  expect(await outcome(openReply(row, never))).toBe('ambiguous');
});

it.each([
  ['another review of the list', '杯子很轻，保温也好。', 'ambiguous'],
  ['this review', '收到时盖子裂了，找客服半天没人理。', 'TEXTAREA'],
])('quotes %s', async (_, quote, expected) => {
  const { row, modal } = pageWith('dialog-first');
  modal.append(quote);
  expect(await outcome(openReply(row, never))).toBe(expected);
});

it('comes after another reply link was clicked while we waited: it may be that one’s', async () => {
  const { root, row, modal } = pageWith('dialog-first');
  root.body.onclick = null;
  const waiting = openReply(row, never);
  rowsOn(root)[0]?.element.querySelector<HTMLElement>('a:last-of-type span')?.click();
  setTimeout(() => root.body.append(modal), 500);
  expect(await outcome(waiting)).toBe('ambiguous');
});

it('waits for a dialog that is drawn late, and ends when told to', async () => {
  const { root, row, modal } = pageWith('dialog-first');
  root.body.onclick = () => setTimeout(() => root.body.append(modal), 1_500);
  expect(await outcome(openReply(row, never))).toBe('TEXTAREA');
  modal.remove();
  root.body.onclick = null;
  const stop = new AbortController();
  const waiting = openReply(row, stop.signal);
  stop.abort();
  expect(await waiting).toEqual({ kind: 'none', why: 'dialog-did-not-open' });
});

it('no link, two links, a locked link, a row that is gone', async () => {
  const { row } = pageWith('dialog-first');
  const link = [...row.element.querySelectorAll('a')].at(-1);
  link?.setAttribute('aria-disabled', 'true');
  expect(await outcome(openReply(row, never))).toBe('not-allowed');
  const twin = link?.cloneNode(true) as HTMLElement;
  link?.after(twin);
  expect(await outcome(openReply(row, never))).toBe('ambiguous');
  twin.remove();
  link?.remove();
  expect(await outcome(openReply(row, never))).toBe('no-reply-button');
  row.element.remove();
  expect(await outcome(openReply(row, never))).toBe('row-not-on-page');
});

it('the toast of a sent reply, and only its exact words', () => {
  const root = showPage('toast');
  expect(sentToast(root)).toBe('回复成功');
  const toast = root.querySelector('[data-testid="beast-core-toast"]');
  toast?.replaceChildren('回复成功了吗');
  expect(sentToast(root)).toBeNull();
});
