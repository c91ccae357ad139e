import { Dexie } from 'dexie';
import type { Lane } from '@/lib/cases/event';
import { replyKey } from '@/lib/reply/likeness/reply';
import { LOOK_BACK } from '@/lib/reply/likeness/reply-index';
import { DAY, type EpochMs } from '@/lib/review/time';
import { db } from './db';
import { JOURNAL } from './journal';
import { forgetOffered } from './offered';
import { forgetSends } from './robot-log';
import { keepTallies } from './scripts';

/** Cases deleted in one transaction: a large clean-up never blocks an intake for long. */
const CHUNK = 500;

/**
 * Deletes done and backlog cases, with their journals, whose last event is more than `days` days old (compliance G7).
 * Open work is never deleted. Prices of orders that no page showed for as long go too, and
 * the replies that new texts are no longer compared with, and the drafts that may be offered again, and the lines of the robots' log. Returns how many cases went.
 */
export async function enforceRetention(now: EpochMs, days: number): Promise<number> {
  const before = now - days * DAY;
  let gone = 0;
  for (const lane of ['done', 'backlog'] as const) {
    for (;;) {
      const count = await deleteSome(lane, before, now);
      if (count === 0) break;
      gone += count;
    }
  }
  while ((await db.orders.where('seenAt').below(before).limit(CHUNK).delete()) > 0);
  while (
    (await db.replies
      .where('at')
      .belowOrEqual(now - LOOK_BACK)
      .limit(CHUNK)
      .delete()) > 0
  );
  while ((await forgetOffered(now, CHUNK)) > 0);
  await forgetSends(before);
  return gone;
}

/** Found and deleted in one transaction: a case that is opened again meanwhile is open work. */
async function deleteSome(lane: Lane, before: EpochMs, now: EpochMs): Promise<number> {
  return db.transaction('rw', [...JOURNAL, db.scripts], async () => {
    const ids = await db.cases
      .where('[lane+dueAt]')
      .between([lane, Dexie.minKey], [lane, before], true, false)
      // A promise that nobody kept is open work, in whatever lane its case is.
      .filter(({ promiseAt }) => promiseAt === undefined)
      .limit(CHUNK)
      .primaryKeys();
    await keepTallies(
      (await db.cases.bulkGet(ids)).filter((row) => row !== undefined),
      now,
    );
    for (const id of ids) {
      await db.events.where('[caseId+n]').between([id, Dexie.minKey], [id, Dexie.maxKey]).delete();
    }
    await db.cases.bulkDelete(ids);
    await db.traces.bulkDelete(ids);
    await db.replies.bulkDelete(ids.flatMap((id) => [replyKey(id, 'public'), replyKey(id, 'private')]));
    return ids.length;
  });
}
