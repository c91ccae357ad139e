import { vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tick } from '@/entrypoints/background/tick';
import { heartbeat } from '@/lib/alerts/state';
import type { Review } from '@/lib/review/schema';
import { HOUR, MINUTE } from '@/lib/review/time';
import { db } from '@/lib/store/db';
import { review } from './reviews';

const ID = 'haoshuo-extension-id';

/** Who speaks when our own script in a console tab does. */
export const page = (change: Partial<Browser.runtime.MessageSender> = {}): Browser.runtime.MessageSender => ({
  id: ID,
  origin: 'https://mms.pinduoduo.com',
  url: 'https://mms.pinduoduo.com/goods/evaluation/index',
  tab: { id: 7, windowId: 1 } as Browser.tabs.Tab,
  ...change,
});

/** Who speaks when one of our own screens does. */
export const screen = (): Browser.runtime.MessageSender => ({
  id: ID,
  url: fakeBrowser.runtime.getURL('/sidepanel.html'),
});

/** A fresh bad review; case id `pinduoduo:10001:9<n>`. */
export const fresh = (n: number, change: Partial<Review> = {}): Review =>
  review({
    id: `9${n}`,
    orderSn: `261122-${n}`,
    createdAt: Date.now() - HOUR,
    text: '质量太差，坏了',
    ...change,
  });

/** An empty browser and an empty store; what the worker shows of itself. Call before each test. */
export async function freshWorker(): Promise<{ shown: string[]; badge: string }> {
  await atRest();
  fakeBrowser.reset();
  fakeBrowser.runtime.id = ID;
  const state = { shown: [] as string[], badge: '' };
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation(async ({ text }) => {
    state.badge = text ?? '';
  });
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.action, 'setTitle').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation((async (id: string) => {
    state.shown.push(id);
    return id;
  }) as unknown as typeof fakeBrowser.notifications.create);
  await db.delete();
  await db.open();
  return state;
}

/** A tick at that time of a worker that has looked a minute before: nobody was away. */
export async function tickAt(now: number): Promise<void> {
  await atRest();
  await heartbeat.setValue(now - MINUTE);
  await tick(now);
}

/** When the worker has done what it does behind its answers. */
export async function atRest(): Promise<void> {
  await navigator.locks.request('haoshuo:tick', () => undefined);
  await navigator.locks.request('haoshuo:robots', () => undefined);
}
