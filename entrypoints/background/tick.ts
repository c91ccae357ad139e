import { browser } from 'wxt/browser';
import { badgeFor } from '@/lib/alerts/badge';
import { dutiesOf, type Telling } from '@/lib/alerts/duty';
import { tellOverdue } from '@/lib/alerts/notify';
import { isQuiet } from '@/lib/alerts/quiet';
import type { CaseRow } from '@/lib/cases/case';
import type { Settings } from '@/lib/settings/schema';
import { record } from '@/lib/store/act';
import { casesByIds, casesToWake, urgentNow } from '@/lib/store/queries';
import { deskNow } from './desk';

/** Cases handled in one transaction. */
const CHUNK = 200;
const TICK_ALARM = 'tick';

/**
 * What the worker owes at this moment: alerts, breaches, notifications, the badge and the next alarm. Everything is
 * asked from the store, so it may run at any time, twice at once, or after a death in the middle.
 */
export async function tick(now: number = Date.now()): Promise<void> {
  const { settings } = await deskNow(now);
  const telling = tellingNow(settings, now);
  const owed = await casesToWake(now);
  for (let i = 0; i < owed.length; i += CHUNK) await settle(owed.slice(i, i + CHUNK), now, telling);
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
 * replaces the first one. The other order could lose a notification.
 */
async function settle(ids: string[], now: number, telling: Telling): Promise<void> {
  const rows = (await casesByIds(ids)).filter((row): row is CaseRow => row !== undefined);
  const loud = rows.filter((row) =>
    dutiesOf(row, now, telling).some((duty) => duty.type === 'notified' && !duty.data.silent),
  );
  if (loud.length > 0) await tellOverdue(loud);
  const due = rows.filter((row) => dutiesOf(row, now, telling).length > 0).map((row) => row.id);
  if (due.length > 0) await record(due, (row) => dutiesOf(row, now, telling), now);
}
