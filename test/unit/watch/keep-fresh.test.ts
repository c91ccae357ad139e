// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAdapter } from '@/lib/consoles/adapter';
import { PINDUODUO } from '@/lib/consoles/pinduoduo/file';
import { KeepFresh, type ListState } from '@/lib/watch/keep-fresh';
import type { RefreshStop } from '@/lib/wire';

const MINUTE = 60_000;
const CALM: ListState = { kind: 'rows', rows: [], answers: 1, refused: false, filling: false };

interface Options {
  leave?: () => Promise<{ seconds: number } | null>;
  stopped?: (why: RefreshStop) => Promise<void>;
  /** What the page does when it is asked. */
  answers?: (state: ListState) => ListState;
}

/** A page with the console's button, and what was pressed in it. Needs fake timers. */
function page({ leave = async () => ({ seconds: 60 }), stopped, answers }: Options = {}) {
  document.body.innerHTML =
    '<form><input id="word"><button type="button">查询</button><button type="button">重置</button></form><main></main>';
  const presses: number[] = [];
  let state = CALM;
  document.querySelector('button')?.addEventListener('click', () => {
    presses.push(Date.now());
    state = (answers ?? ((now) => ({ ...now, answers: now.answers + 1 })))(state);
  });
  const stop = new AbortController();
  const mayRefresh = vi.fn(leave);
  const refreshStopped = vi.fn(async (why: RefreshStop) => {
    await stopped?.(why);
    // The worker gives no leave once it has heard of it.
    mayRefresh.mockResolvedValue(null);
  });
  const watch = {
    adapter: createAdapter(PINDUODUO),
    tap: { connected: () => true, listen: () => {} },
    desk: { mayRefresh, refreshStopped },
    now: () => Date.now(),
  };
  const fresh = new KeepFresh(
    watch,
    document,
    () => state,
    stop.signal,
    () => 0.5,
  );
  return {
    presses,
    fresh,
    mayRefresh,
    refreshStopped,
    stop,
    set: (part: Partial<ListState>) => {
      state = { ...state, ...part };
    },
  };
}

/** A person's own event: scripts cannot make one. */
function touch(type: string, target: EventTarget = document): void {
  const event = new Event(type, { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 2) });
});
afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = '';
});

describe('watch mode', () => {
  it('presses the page’s own button at uneven intervals, never under what is set', async () => {
    const { presses } = page();
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    expect(presses.length).toBeGreaterThan(3);
    for (const [at, time] of presses.entries())
      expect(time - (presses[at - 1] ?? 0)).toBeGreaterThanOrEqual(MINUTE * 1.2);
  });

  it('never presses within a minute, whatever the worker says', async () => {
    const { presses } = page({ leave: async () => ({ seconds: 1 }) });
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    expect(presses.length).toBeGreaterThan(1);
    for (const [at, time] of presses.entries())
      expect(time - (presses[at - 1] ?? 0)).toBeGreaterThanOrEqual(MINUTE);
  });

  it('does nothing without leave, and nothing after its end', async () => {
    const off = page({ leave: async () => null });
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    expect(off.presses).toEqual([]);
    off.stop.abort();
    const asked = off.mayRefresh.mock.calls.length;
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    expect(off.mayRefresh).toHaveBeenCalledTimes(asked);
  });

  it.each([
    ['a key', () => touch('keydown')],
    ['the mouse', () => touch('pointermove')],
    ['the wheel', () => touch('wheel')],
  ])('waits for a minute of rest after %s', async (_, use) => {
    const { presses } = page();
    for (let i = 0; i < 20; i++) {
      await vi.advanceTimersByTimeAsync(30_000);
      use();
    }
    expect(presses).toEqual([]);
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    expect(presses).toHaveLength(1);
  });

  it('does not take a script’s events for a person', async () => {
    const { presses } = page();
    for (let i = 0; i < 8; i++) {
      await vi.advanceTimersByTimeAsync(30_000);
      document.dispatchEvent(new Event('pointermove'));
    }
    expect(presses.length).toBeGreaterThan(0);
  });

  it.each([
    ['a dialog is open', '<div data-testid="beast-core-modal"><p>公告</p></div>'],
    ['a text is written', '<textarea>您好，</textarea>'],
    ['a text is written in a line that has lost the cursor', '<input value="您好，">'],
    ['a text is written in an editor', '<div contenteditable="true">您好</div>'],
  ])('never presses while %s', async (_, markup) => {
    const { presses } = page();
    document.querySelector('main')?.insertAdjacentHTML('beforeend', markup);
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    expect(presses).toEqual([]);
  });

  it('never submits what somebody chose in the filter and did not ask for, and goes on when it is asked for', async () => {
    const { presses, fresh } = page();
    const word = document.querySelector<HTMLInputElement>('#word');
    if (word === null) throw new Error('no field');
    word.value = '收纳盒';
    fresh.listCame();
    await vi.advanceTimersByTimeAsync(3 * MINUTE);
    const asked = presses.length;
    expect(asked).toBeGreaterThan(0);
    word.value = '收纳盒 大号';
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    expect(presses).toHaveLength(asked);
    word.value = '收纳盒';
    await vi.advanceTimersByTimeAsync(3 * MINUTE);
    expect(presses.length).toBeGreaterThan(asked);

    const before = presses.length;
    word.value = '收纳盒 大号';
    await vi.advanceTimersByTimeAsync(3 * MINUTE);
    expect(presses).toHaveLength(before);
    // Their own press of 查询; no list that we could read comes of it.
    touch('click', document.querySelector('button') ?? word);
    await vi.advanceTimersByTimeAsync(3 * MINUTE);
    expect(presses.length).toBeGreaterThan(before + 1);
  });

  it('takes what the filter held at the beginning for what the list was asked with', async () => {
    const { presses } = page();
    await vi.advanceTimersByTimeAsync(70_000);
    Reflect.set(document.querySelector('#word') ?? {}, 'value', '收纳盒');
    await vi.advanceTimersByTimeAsync(MINUTE);
    const before = presses.length;
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    expect(presses).toHaveLength(before);
  });

  it('never presses while a field has the cursor, we fill, or the list is not there', async () => {
    const { presses, set } = page();
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<input>');
    document.querySelector<HTMLElement>('main input')?.focus();
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    document.querySelector<HTMLElement>('main input')?.blur();
    set({ filling: true });
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    set({ filling: false, kind: 'unrecognised' });
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    expect(presses).toEqual([]);
    set({ kind: 'empty' });
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    expect(presses.length).toBeGreaterThan(0);
  });

  it.each<[string, string, RefreshStop]>([
    ['a slider', '<div class="nc_wrapper">x</div>', 'verification'],
    ['a captcha frame', '<iframe src="https://verify.example/Captcha/x"></iframe>', 'verification'],
    ['a notice', '<div role="dialog">为了您的账号安全，请完成验证</div>', 'verification'],
    ['a lost session', '<div role="alert">登录已失效，请重新登录</div>', 'verification'],
  ])('stops at %s and says so once', async (_, markup, why) => {
    const { presses, refreshStopped } = page();
    await vi.advanceTimersByTimeAsync(MINUTE * 1.5);
    const before = presses.length;
    expect(before).toBeGreaterThan(0);
    document.body.insertAdjacentHTML('beforeend', markup);
    await vi.advanceTimersByTimeAsync(20 * MINUTE);
    expect(refreshStopped.mock.calls).toEqual([[why]]);
    expect(presses).toHaveLength(before);
  });

  it('stops when the platform refuses, when no list comes twice, and when the button is gone', async () => {
    const refused = page({ answers: (state) => ({ ...state, refused: true }) });
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    expect(refused.refreshStopped).toHaveBeenLastCalledWith('refused');
    refused.stop.abort();

    const silent = page({ answers: (state) => state });
    await vi.advanceTimersByTimeAsync(6 * MINUTE);
    expect(silent.refreshStopped).toHaveBeenCalledWith('no-list');
    expect(silent.presses).toHaveLength(2);
    silent.stop.abort();

    const gone = page();
    document.querySelector('form')?.remove();
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    expect(gone.refreshStopped).toHaveBeenLastCalledWith('no-button');
  });

  it('presses nothing until the worker has heard why it stopped', async () => {
    let hears = false;
    const { presses, refreshStopped } = page({
      answers: (state) => ({ ...state, refused: true }),
      stopped: () => (hears ? Promise.resolve() : Promise.reject(new Error('asleep'))),
    });
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    expect(presses).toHaveLength(1);
    expect(refreshStopped.mock.calls.length).toBeGreaterThan(3);
    hears = true;
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(refreshStopped).toHaveBeenLastCalledWith('refused');
  });

  it('does not take two buttons of one name', async () => {
    const { presses, refreshStopped } = page();
    document.body.insertAdjacentHTML('beforeend', '<button type="button">查询</button>');
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    expect(presses).toEqual([]);
    expect(refreshStopped).toHaveBeenCalledWith('no-button');
  });

  it('neither presses at once nor rests for years when the clock jumps', async () => {
    const { presses } = page();
    await vi.advanceTimersByTimeAsync(90_000);
    const before = presses.length;
    vi.setSystemTime(Date.now() - 2 * 60 * MINUTE);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(presses.length - before).toBeLessThanOrEqual(1);
    await vi.advanceTimersByTimeAsync(130 * MINUTE);
    expect(presses.length).toBeGreaterThan(before);
  });
});
