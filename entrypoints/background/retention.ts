import { storage } from 'wxt/utils/storage';
import { type CleanDays, cleanDay } from '@/lib/store/clean-days';
import { enforceRetention } from '@/lib/store/retention';
import { deskNow } from './desk';
import { tick } from './tick';

/** A number: the last run, as versions before wrote it. */
const stored = storage.defineItem<CleanDays | number | null>('local:lastCleanUp', { fallback: null });

/** The daily clean-up. Which day it is for that is not simply what the clock says: see {@link cleanDay}. */
export async function cleanUp(now: number = Date.now()): Promise<void> {
  const known = await stored.getValue();
  const before = typeof known === 'number' ? { last: known, trusted: known, unproven: 0 } : known;
  const { days, countFrom } = cleanDay(before, now);
  await stored.setValue(days);
  const { settings } = await deskNow(now);
  if (countFrom !== null) await enforceRetention(countFrom, settings.retentionDays);
  await tick(now);
}
