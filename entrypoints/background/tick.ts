import { browser } from 'wxt/browser';
import { badgeFor } from '@/lib/alerts/badge';
import { type DutyDesk, dutiesOf, type Telling } from '@/lib/alerts/duty';
import { FEW, type Overdue, tellMany, tellOverdue } from '@/lib/alerts/notify';
import { isQuiet } from '@/lib/alerts/quiet';
import { openPromises } from '@/lib/cases/promises';
import { offsetAt } from '@/lib/deadlines/zone';
import { owesTelling } from '@/lib/promises/ledger';
import { MINUTE } from '@/lib/review/time';
import type { Settings } from '@/lib/settings/schema';
import { record } from '@/lib/store/act';
import { casesByIds, casesToTell, casesToWake, numberToTell, urgentNow } from '@/lib/store/queries';
import { deskNow } from './desk';

/** Cases handled in one transaction: a click of the agent waits for no more than that, some 30 ms. */
const CHUNK = 250;
const TICK_ALARM = 'tick';

/**
 * What the worker owes at this moment: alerts, breaches, notifications, the badge and the next alarm. Everything is
 * asked from the store, so it may run at any time, or after a death in the middle. Two at once take turns: both would
 * tell the desk before either has written down that it did.
 */
export async function tick(now: number = Date.now()): Promise<void> {
  await navigator.locks.request('haoshuo:tick', async () => {
    const { settings, context } = await deskNow(now);
    try {
      await settle({ ...context, ladder: settings.ladder }, tellingNow(settings, now));
    } finally {
      // Also when nothing can be written: the count is only read.
      await showUrgency(now);
    }
  });
}

/**
 * The badge now, everything else behind: whoever waits for an answer does not wait until a list of 200,000 is told.
 * Failures of what comes behind are only logged; the next alarm tries again.
 */
export async function refresh(now: number = Date.now()): Promise<void> {
  await showUrgency(now);
  void tick(now).catch((error: unknown) => console.error('[haoshuo] tick', error));
}

/** In turns: of two counts the later one stays on the badge. */
async function showUrgency(now: number): Promise<void> {
  await navigator.locks.request('haoshuo:badge', async () => {
    const urgent = await urgentNow(now);
    const badge = badgeFor(urgent);
    // The colour first: a number in the colour of another urgency would be read wrongly.
    if (badge.color !== null) await browser.action.setBadgeBackgroundColor({ color: badge.color });
    await browser.action.setBadgeText({ text: badge.text });
    // The heartbeat catches everything within a minute; this one makes the red mark exact.
    if (urgent.nextDueAt !== null) await browser.alarms.create(TICK_ALARM, { when: urgent.nextDueAt + 1 });
  });
}

function tellingNow({ notifications, calendar }: Settings, now: number): Telling {
  if (!notifications.enabled) return 'silent';
  return isQuiet(notifications.quiet, now, offsetAt(calendar.zone, now) / MINUTE) ? 'later' : 'notify';
}

/**
 * First what happened to each case, then one notification of all that the desk was not told, recorded afterwards: a
 * worker that dies in between tells again under the same notification id, which replaces the first one. The other order
 * could lose a notification. What could not be told stays owed.
 */
async function settle(desk: DutyDesk, telling: Telling): Promise<void> {
  const { now } = desk;
  await recordAll(() => casesToWake(now, CHUNK), desk, 'later');
  if (telling === 'later' || !(await tell(telling, now))) return;
  await recordAll(() => casesToTell(now, CHUNK), desk, telling);
}

/** Whether the desk was told of all that is owed. */
async function tell(telling: Telling, now: number): Promise<boolean> {
  const count = telling === 'silent' ? 0 : await numberToTell(now);
  if (count === 0) return true;
  try {
    if (count > FEW) await tellMany(count);
    else await tellOverdue((await casesByIds(await casesToTell(now, FEW))).flatMap(overdueOf));
    return true;
  } catch (error) {
    console.error('[haoshuo] notification', error);
    return false;
  }
}

/** A case that is overdue itself is told of as such; its promises are on it. */
function overdueOf(row: Awaited<ReturnType<typeof casesByIds>>[number]): Overdue[] {
  if (row === undefined) return [];
  const { id, grade, review, owed } = row;
  const told = { id, grade, product: review.product.name };
  if (owed !== undefined) return [told];
  const promise = openPromises(row).find(owesTelling);
  if (promise === undefined) return [told];
  return [{ ...told, promise: { type: promise.type, broken: promise.reached === 100 } }];
}

/** A chunk at a time: what is written is no longer owed, so a worker that is killed goes on where it was. */
async function recordAll(owed: () => Promise<string[]>, desk: DutyDesk, telling: Telling): Promise<void> {
  const { now } = desk;
  for (let ids = await owed(); ids.length > 0; ids = await owed()) {
    const changed = await record(ids, (row) => dutiesOf(row, desk, telling), now);
    // It would go on for ever if the index named cases to which nothing is owed.
    if (changed === 0) return;
    // The browser lets a worker live while it calls.
    if (ids.length === CHUNK) await showUrgency(now);
  }
}
