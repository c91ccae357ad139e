// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { usePinAsked } from '@/components/desks/ask-pin';
import { type Saver, useSaver } from '@/components/settings/use-saver';
import { changeSettings } from '@/components/shell/use-settings';
import { isLocked, lock, setPin } from '@/lib/settings/pin';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';
import { readSettings } from '@/lib/settings/store';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
// This document has none; one screen needs none.
Object.defineProperty(navigator, 'locks', {
  value: { request: (_: string, work: () => unknown) => work() },
});

let saver: Saver | null = null;

function Screen() {
  saver = useSaver(DEFAULT_SETTINGS);
  return null;
}

beforeEach(async () => {
  fakeBrowser.reset();
  await act(async () => createRoot(document.createElement('div')).render(<Screen />));
});

const named = { agent: { ...DEFAULT_SETTINGS.agent, name: '小林' } };

it('keeps what another screen saved meanwhile', async () => {
  await act(async () => changeSettings(named));
  await act(async () => void saver?.change({ retentionDays: 30 }));
  expect(await readSettings()).toMatchObject({ agent: named.agent, retentionDays: 30 });
});

it('shows what another screen saved', async () => {
  await act(async () => changeSettings(named));
  expect(saver?.settings.agent.name).toBe('小林');
});

it('two changes in one moment both stay', async () => {
  await act(async () => {
    saver?.change({ retentionDays: 30 });
    saver?.change({ theme: 'dark' });
  });
  expect(saver?.settings).toMatchObject({ retentionDays: 30, theme: 'dark' });
  expect(await readSettings()).toMatchObject({ retentionDays: 30, theme: 'dark' });
});

it('shows again what is kept when the PIN is asked for and not entered', async () => {
  await setPin('0421', Date.now());
  await lock();
  await act(async () => void saver?.change({ approveAbove: 5_000 }));
  await vi.waitFor(() => expect(usePinAsked.getState().waiting).toHaveLength(1));
  expect((await readSettings()).approveAbove).toBeNull();
  await act(async () => usePinAsked.getState().answer(false));
  await vi.waitFor(() => expect(saver?.failed).toBe('command.locked'));
  expect(saver?.settings.approveAbove).toBeNull();
  expect((await readSettings()).approveAbove).toBeNull();
});

it('keeps what another screen saved while the PIN was asked for', async () => {
  await setPin('0421', Date.now());
  await lock();
  const saving = changeSettings({ approveAbove: 5_000 });
  await vi.waitFor(() => expect(usePinAsked.getState().waiting).toHaveLength(1));
  await act(async () => {
    await changeSettings({ retentionDays: 30 });
    usePinAsked.getState().answer(true);
    await saving;
  });
  expect(await readSettings()).toMatchObject({ approveAbove: 5_000, retentionDays: 30 });
});

it('locks at once when somebody else sits down, and not when nothing but a setting changes', async () => {
  await setPin('0421', Date.now());
  await act(async () => changeSettings({ theme: 'dark' }));
  expect(await isLocked(Date.now())).toBe(false);
  await act(async () => changeSettings(named));
  expect(await isLocked(Date.now())).toBe(true);
});
