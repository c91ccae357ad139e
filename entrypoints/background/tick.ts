import { browser } from 'wxt/browser';
import { badgeFor } from '@/lib/alerts/badge';
import { dutiesOf, type Telling } from '@/lib/alerts/duty';
import { type Overdue, tellOverdue } from '@/lib/alerts/notify';
import { isQuiet } from '@/lib/alerts/quiet';
import type { Settings } from '@/lib/settings/schema';
import { record } from '@/lib/store/act';
import { casesByIds, casesToTell, casesToWake, urgentNow } from '@/lib/store/queries';
import { deskNow } from './desk';

/** Cases handled in one transaction. */
const CHUNK = 200;
const TICK_ALARM = 'tick';

/**
 * What the worker owes at this moment: alerts, breaches, notifications, the badge and the next alarm. Everything is
 * asked from the store, so it may run at any time, or after a death in the middle. Two at once take turns: both would
 * tell the desk before either has written down that it did.
 */
export async function tick(now: number = Date.now()): Promise<void> {
  await navigator.locks.request('haoshuo:tick', async () => {
    const { settings } = await deskNow(now);
    try {
      await settle(now, tellingNow(settings, now));
    } finally {
      // Also when nothing can be written: the count is only read.
      await showUrgency(now);
    }
  });
}

async function showUrgency(now: number): Promise<void> {
  const urgent = await urgentNow(now);
  const badge = badgeFor(urgent);
  // The colour first: a number in the colour of another urgency would be read wrongly.
  if (badge.color !== null) await browser.action.setBadgeBackgroundColor({ color: badge.color });
  await browser.action.setBadgeText({ text: badge.text });
  // The heartbeat catches everything within a minute; this one makes the red mark exact.
  if (urgent.nextDueAt !== null) await browser.alarms.create(TICK_ALARM, { when: urgent.nextDueAt + 1 });
}

function tellingNow({ notifications, calendar }: Settings, now: number): Telling {
  if (!notifications.enabled) return 'silent';
  return isQuiet(notifications.quiet, now, calendar.offset) ? 'later' : 'notify';
}

/**
 * Tells first and records afterwards: a worker that dies in between tells again under the same notification id, which
 * replaces the first one. The other order could lose a notification. What could not be told stays owed.
 */
async function settle(now: number, telling: Telling): Promise<void> {
  const due: string[] = [];
  const loud: Overdue[] = [];
  const woken = await casesToWake(now);
  const untold = telling === 'later' ? [] : await casesToTell();
  for (const ids of chunks([...new Set([...woken, ...untold])])) {
    for (const row of await casesByIds(ids)) {
      const duties = row === undefined ? [] : dutiesOf(row, now, telling);
      if (row === undefined || duties.length === 0) continue;
      due.push(row.id);
      if (duties.some((duty) => duty.type === 'notified' && !duty.data.silent))
        loud.push({ id: row.id, grade: row.grade, product: row.review.product.name });
    }
  }
  const told = await tellOverdue(loud).then(
    () => true,
    (error: unknown) => {
      console.error('[haoshuo] notification', error);
      return false;
    },
  );
  for (const ids of chunks(due))
    await record(ids, (row) => dutiesOf(row, now, told ? telling : 'later'), now);
}

function* chunks(ids: readonly string[]): Generator<string[]> {
  for (let i = 0; i < ids.length; i += CHUNK) yield ids.slice(i, i + CHUNK);
}
