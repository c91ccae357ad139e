// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fillReply } from '@/components/reply/fill';
import { useFill } from '@/components/reply/use-fill';
import { useNotice } from '@/components/shell/notice';
import type { CaseRow } from '@/lib/cases/case';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
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
