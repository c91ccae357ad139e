// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { stoppedAtDoor } from '@/components/reply/door';
import { fillReply } from '@/components/reply/fill';
import { useFill } from '@/components/reply/use-fill';
import { useNotice } from '@/components/shell/notice';
import type { CaseRow } from '@/lib/cases/case';
import type { FillOutcome } from '@/lib/messages';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
vi.mock('@/components/reply/door', () => ({ stoppedAtDoor: vi.fn() }));
vi.mock('@/components/reply/fill', () => ({ fillReply: vi.fn(async () => ({ kind: 'inserted' })) }));
Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

let shown: ReturnType<typeof useFill>;
let clipboard: string[];

function Shown({ console }: { console: string }) {
  const row = { id: 'a', review: { console } } as CaseRow;
  shown = useFill(row, { text: '您好', flush: () => undefined }, null, null);
  return null;
}

const show = (console: string) =>
  act(async () => createRoot(document.createElement('div')).render(<Shown console={console} />));
const press = async (said: string) => {
  await act(async () => shown.run());
  await vi.waitFor(() => expect(useNotice.getState().notice?.text).toBe(said));
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.mocked(fillReply).mockClear();
  vi.mocked(stoppedAtDoor).mockReset().mockResolvedValue(null);
  useNotice.setState({ notice: null });
  clipboard = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void clipboard.push(text));
});

it.each(['import', 'taught-shop.example.com'])(
  'of %s, which nobody reads, the reply is copied',
  async (id) => {
    await show(id);
    await vi.waitFor(() => expect(shown.copies).toBe(true));
    await press('fill.copiedOnly');
    expect(clipboard).toEqual(['您好']);
    expect(fillReply).not.toHaveBeenCalled();
  },
);

it('says when it could not be copied', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  await show('import');
  await press('fill.copyFailed');
});

it('of a console that is read, it is filled', async () => {
  await show('pinduoduo');
  await press('fill.inserted');
  expect(shown.copies).toBe(false);
  expect(clipboard).toEqual([]);
});

const STANDING = { text: '客服写的', length: 4 };

/** The box is occupied until an answer was given, and `after` that. */
function occupied(after: FillOutcome): void {
  vi.mocked(fillReply).mockImplementation(async (_row, _text, _target, answer) =>
    answer ? after : { kind: 'occupied', standing: STANDING },
  );
}
const asked = async () => {
  await show('pinduoduo');
  await act(async () => shown.run());
  await vi.waitFor(() => expect(shown.asking?.standing).toEqual(STANDING));
};

it.each(['append', 'replace'] as const)(
  'asks about text that stands there, once, and does as told: %s',
  async (mode) => {
    occupied({ kind: 'inserted' });
    await asked();
    expect(clipboard).toEqual([]);
    await act(async () => shown.asking?.answer(mode));
    await vi.waitFor(() => expect(useNotice.getState().notice?.text).toBe('fill.inserted'));
    expect(vi.mocked(fillReply).mock.calls.map((call) => call[3])).toEqual([null, { mode, seen: STANDING }]);
    expect(shown.asking).toBeNull();
    expect(shown.busy).toBe(false);
  },
);

it('leaves it when told so, and copies', async () => {
  occupied({ kind: 'inserted' });
  await asked();
  await act(async () => shown.asking?.answer(null));
  await vi.waitFor(() => expect(useNotice.getState().notice?.text).toBe('fill.occupied'));
  expect(clipboard).toEqual(['您好']);
  expect(fillReply).toHaveBeenCalledTimes(1);
});

it('asks anew when other text stands there by then', async () => {
  const later = { text: '客服又写的', length: 5 };
  occupied({ kind: 'occupied', standing: later });
  await asked();
  await act(async () => shown.asking?.answer('replace'));
  await vi.waitFor(() => expect(shown.asking?.standing).toEqual(later));
});

it('a rule that was tightened while the button was drawn keeps the text from page and clipboard', async () => {
  vi.mocked(stoppedAtDoor).mockResolvedValue({ kind: 'blocked' });
  for (const console of ['pinduoduo', 'import']) {
    await show(console);
    await press('fill.blocked');
  }
  expect(fillReply).not.toHaveBeenCalled();
  expect(clipboard).toEqual([]);
});

it.each(['append', 'replace', null] as const)(
  'a rule that was tightened while the question stood open is asked again: %s',
  async (mode) => {
    occupied({ kind: 'inserted' });
    await asked();
    vi.mocked(stoppedAtDoor).mockResolvedValue({ kind: 'blocked-together' });
    await act(async () => shown.asking?.answer(mode));
    await vi.waitFor(() => expect(useNotice.getState().notice?.text).toBe('fill.blocked_together'));
    expect(fillReply).toHaveBeenCalledTimes(1);
    expect(clipboard).toEqual([]);
  },
);

it('what cannot be compared, because the store cannot be read, goes nowhere', async () => {
  vi.mocked(stoppedAtDoor).mockRejectedValue(new Error('broken'));
  await show('pinduoduo');
  await press('command.storage_broken');
  expect(fillReply).not.toHaveBeenCalled();
  expect(clipboard).toEqual([]);
  expect(shown.busy).toBe(false);
});
