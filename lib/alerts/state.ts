/** What the alarms keep between two lives of the worker. */
import { storage } from 'wxt/utils/storage';
import type { EpochMs } from '@/lib/review/time';
import type { Away } from './absence';

/** When the worker last looked. */
export const heartbeat = storage.defineItem<EpochMs | null>('local:heartbeat', { fallback: null });
/** The last absence in which something became overdue; null once it was read. */
export const away = storage.defineItem<Away | null>('local:away', { fallback: null });

/** `blocked`: the system lets no notification through; `known`: so it is, and the agent has read it. */
export type Notices = 'fine' | 'blocked' | 'known';
export const notices = storage.defineItem<Notices>('session:notices', { fallback: 'fine' });

/** The cases of the last notification that stood for many: they are snoozed together. */
const together = storage.defineItem<string[]>('session:toldTogether', { fallback: [] });
/** The browser keeps 10 MB for a session; more cases than this are in no desk's notification. */
const MOST = 50_000;

export async function keepTogether(ids: readonly string[]): Promise<void> {
  await together.setValue(ids.slice(0, MOST));
}

export function toldTogether(): Promise<string[]> {
  return together.getValue();
}

/** Written on a change alone; a block that the agent has read is not said anew. */
export async function setBlocked(blocked: boolean): Promise<void> {
  const before = await notices.getValue();
  if (blocked && before === 'fine') await notices.setValue('blocked');
  if (!blocked && before !== 'fine') await notices.setValue('fine');
}
