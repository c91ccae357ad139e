// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { Notes } from '@/components/case/notes';
import { run } from '@/components/shell/command';
import type { CaseRow } from '@/lib/cases/case';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
vi.mock('@/components/shell/command', () => ({ run: vi.fn() }));
Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

it('keeps a note once, however often Enter is pressed before it is kept', async () => {
  let keep = (_: boolean): void => {};
  vi.mocked(run).mockReturnValue(
    new Promise((resolve) => {
      keep = resolve;
    }),
  );
  const host = document.createElement('div');
  document.body.append(host);
  await act(async () =>
    createRoot(host).render(<Notes row={{ id: 'a', notes: [] } as unknown as CaseRow} />),
  );
  const field = host.querySelector('input');
  const form = host.querySelector('form');
  const type = (text: string) =>
    act(async () => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
  await type('已联系买家');
  await act(async () => form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
  await act(async () => form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
  expect(run).toHaveBeenCalledExactlyOnceWith('a', { type: 'note', text: '已联系买家' });
  await act(async () => keep(true));
  expect(field?.value).toBe('');
});

it('half a note is still there after another case was looked at', async () => {
  const host = document.createElement('div');
  const root = createRoot(host);
  const show = (id: string) =>
    act(async () => root.render(<Notes key={id} row={{ id, notes: [] } as unknown as CaseRow} />));
  await show('c');
  const field = host.querySelector('input');
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, '半句');
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await show('d');
  expect(host.querySelector('input')?.value).toBe('');
  await show('c');
  expect(host.querySelector('input')?.value).toBe('半句');
});
