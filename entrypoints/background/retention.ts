import { storage } from 'wxt/utils/storage';
import { enforceRetention } from '@/lib/store/retention';
import { deskNow } from './desk';
import { tick } from './tick';

/** When the clean-up ran last, by the clock of that day. */
const lastRun = storage.defineItem<number | null>('local:lastCleanUp', { fallback: null });

/**
 * The daily clean-up counts from the run before it. A clock that jumped ahead by a year deletes nothing that day, and
 * nothing at all when it is set right before the next; the price is that data lives a day longer.
 */
export async function cleanUp(now: number = Date.now()): Promise<void> {
  const before = await lastRun.getValue();
  await lastRun.setValue(now);
  const { settings } = await deskNow(now);
  if (before !== null) await enforceRetention(Math.min(before, now), settings.retentionDays);
  await tick(now);
}
