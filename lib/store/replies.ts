import { repliesOf } from '@/lib/cases/replies';
import { LOOK_BACK } from '@/lib/reply/likeness/reply-index';
import { db } from './db';
import { finish } from './unfinished';

/** Collects the replies of cases that were stored before they were kept, or came with a backup. See {@link finish}. */
export function fillReplies(now: number): Promise<void> {
  return finish('replies', [db.replies], async (rows) => {
    const recent = rows.flatMap(repliesOf).filter(({ at }) => at > now - LOOK_BACK);
    // An answer that was written meanwhile is as its case is: both follow from the same row.
    await db.replies.bulkPut(recent);
  });
}
