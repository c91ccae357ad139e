import { dutiesOf, type Telling } from '@/lib/alerts/duty';
import type { CaseRow } from '@/lib/cases/case';
import { debtOf } from '@/lib/cases/debt';
import type { EventBody } from '@/lib/cases/event';
import { record } from '@/lib/store/act';
import { casesToWake } from '@/lib/store/queries';
import { byRules } from '@/lib/store/reschedule';
import { deskNow } from './desk';
import { announcer, sendOutbox } from './robots';
import { tellStops } from './stops';
import { channelAt, noticeAbsence, type Shown, settleAbsence, tell, tellingAt } from './telling';
import { showUrgency } from './urgency';

/** Cases handled in one transaction: a click of the agent waits for no more than that, some 30 ms. */
const CHUNK = 250;

/**
 * What the worker owes at this moment: alerts, breaches, steps, notifications, the badge and the next alarm. Everything is
 * asked from the store, so it may run at any time, or after a death in the middle. Two at once take turns: both would
 * tell the desk before either has written down that it did.
 */
export async function tick(now: number = Date.now()): Promise<void> {
  await navigator.locks.request('haoshuo:tick', async () => {
    try {
      await settle(now);
    } finally {
      // Also when nothing can be written: the count is only read.
      await showUrgency(now);
      // Behind it: an app that does not answer holds up nothing here.
      sendOutbox();
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

/**
 * First what happened to each case, then one notification of all that the desk was not told, recorded afterwards: a
 * worker that dies in between tells again under the same notification id, which replaces the first one. The other order
 * could lose a notification. What could not be told stays owed.
 */
async function settle(now: number): Promise<void> {
  const { settings } = await deskNow(now);
  const gap = await noticeAbsence(now);
  await tellStops(tellingAt(settings, now));
  await recordOwed(now);
  const channel = channelAt(settings, now);
  const told = await tell(channel, now, gap, settings.sound);
  if (told === null) return;
  for (let i = 0; i < told.ids.length; i += CHUNK)
    await recordSome(told.ids.slice(i, i + CHUNK), now, channel.telling, told.debts);
  if (channel.telling === 'notify') await settleAbsence();
}

/** A chunk at a time: what is written is no longer owed, so a worker that is killed goes on where it was. */
async function recordOwed(now: number): Promise<void> {
  const next = () => casesToWake(now, CHUNK);
  for (let ids = await next(); ids.length > 0; ids = await next()) {
    // It would go on for ever if the index named cases to which nothing is owed.
    if ((await recordSome(ids, now, 'later')) === 0) return;
  }
}

/** Returns how many cases changed. `debts`: what the desk was told that they owe; one that owes something else by now waits. */
async function recordSome(
  ids: readonly string[],
  now: number,
  telling: Telling,
  debts?: Shown['debts'],
): Promise<number> {
  const announce = await announcer();
  // The end of a wait writes clocks.
  const changed = await byRules(async () => {
    const { settings, context } = await deskNow(now);
    const desk = { ...context, ladder: settings.ladder };
    const plan = (row: CaseRow): EventBody[] => {
      const duties = dutiesOf(row, desk, telling, true);
      const isAsTold = debtOf(row) === (debts?.get(row.id) ?? debtOf(row));
      // What somebody did while the notification was shown may owe more than that: it is told at the next tick.
      return debts === undefined || telling === 'silent' || (isAsTold && duties.length <= 1) ? duties : [];
    };
    return record(ids, plan, now, announce);
  });
  // The browser lets a worker live while it calls.
  if (ids.length === CHUNK) await showUrgency(now);
  return changed;
}
