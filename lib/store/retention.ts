import { Dexie } from 'dexie';
import { DAY, type EpochMs } from '@/lib/review/time';
import { db } from './db';

/** Cases deleted in one transaction: a large clean-up never blocks an intake for long. */
const CHUNK = 500;

/**
 * Deletes done and backlog cases, with their journals, whose last event is more than `days` days old (compliance G7).
 * Open work is never deleted. Returns how many cases went.
 */
export async function enforceRetention(now: EpochMs, days: number): Promise<number> {
  const before = now - days * DAY;
  let gone = 0;
  for (const lane of ['done', 'backlog'] as const) {
    for (;;) {
      const ids = await db.cases
        .where('[lane+dueAt]')
        .between([lane, Dexie.minKey], [lane, before], true, false)
        .limit(CHUNK)
        .primaryKeys();
      if (ids.length === 0) break;
      await deleteCases(ids);
      gone += ids.length;
    }
  }
  return gone;
}

async function deleteCases(ids: string[]): Promise<void> {
  await db.transaction('rw', db.cases, db.events, async () => {
    for (const id of ids) {
      await db.events.where('[caseId+n]').between([id, Dexie.minKey], [id, Dexie.maxKey]).delete();
    }
    await db.cases.bulkDelete(ids);
  });
}
