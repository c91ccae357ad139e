import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onSighted } from '@/entrypoints/background/intake';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings/schema';
import { saveSettings } from '@/lib/settings/store';
import { atRest, fresh, freshWorker, page } from './worker';

/** Nothing rests: no hour is closed and none is quiet. */
export const LOUD: Settings = {
  ...DEFAULT_SETTINGS,
  agent: { name: '小林', role: 'agent' },
  calendar: {
    ...DEFAULT_SETTINGS.calendar,
    week: Array.from({ length: 7 }, (): [number, number][] => [[0, 1440]]),
    holidays: null,
  },
  notifications: { enabled: true, quiet: null },
};
export const QUIET: Settings = { ...LOUD, notifications: { enabled: true, quiet: { from: 0, to: 0 } } };

/** The case that {@link seeCases} made of its n-th review, from 1. */
export const caseId = (n: number): string => `pinduoduo:10001:9${n}`;

export interface ShownNotice {
  id: string;
  title: string;
  message: string;
}

/** An empty worker under {@link LOUD} settings whose notifications are kept, in order. Call before each test. */
export async function alarmDesk(): Promise<{
  worker: Awaited<ReturnType<typeof freshWorker>>;
  shown: ShownNotice[];
}> {
  const worker = await freshWorker();
  const shown: ShownNotice[] = [];
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation((async (
    id: string,
    { title, message }: ShownNotice,
  ) => {
    shown.push({ id, title, message });
    return id;
  }) as unknown as typeof fakeBrowser.notifications.create);
  await saveSettings(LOUD);
  return { worker, shown };
}

/** So many fresh cases of four hours, alerted. Returns when that was. */
export async function seeCases(count: number): Promise<number> {
  const reviews = Array.from({ length: count }, (_, i) => fresh(i + 1));
  await onSighted({ console: 'pinduoduo', reviews }, page());
  await atRest();
  return Date.now();
}
