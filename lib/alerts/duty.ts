import { apply } from '@/lib/cases/apply';
import type { CaseRow } from '@/lib/cases/case';
import { continued } from '@/lib/cases/decide-work';
import type { DeskContext } from '@/lib/cases/desk';
import type { CaseEvent, EventBody } from '@/lib/cases/event';
import { waitOf } from '@/lib/cases/fold-work';
import { type Step, stepsReached } from '@/lib/cases/ladder';
import { isGathering } from '@/lib/cases/owed';
import { isOpenFollowUp } from '@/lib/cases/work';
import type { Ladder, Recipient } from '@/lib/desks/contract';
import { isOpen, stageAt } from '@/lib/promises/ledger';
import type { EpochMs } from '@/lib/review/time';

/** How the desk may be told now. */
export type Telling = 'notify' | 'silent' | 'later';

/** What a duty depends on besides the case: the rules of the desk, and whom its ladder calls. */
export interface DutyDesk extends DeskContext {
  ladder: Ladder;
}

/**
 * What the worker owes a case now: the end of a wait, the alert, each clock that ran out (once), the step of the ladder that
 * was reached, each promise that came to half, to nine tenths or to the end of its time and each follow-up that is due, these
 * two in whatever lane, and the notification of all that the desk was not told, not before the time until which it is snoozed.
 * `later` (quiet hours) leaves the notification owed. `along`: other cases are told now, so news need not gather any longer. Pure and idempotent: the events, once written, are not owed again.
 */
export function dutiesOf(row: CaseRow, desk: DutyDesk, telling: Telling, along = false): EventBody[] {
  const { now } = desk;
  const duties: EventBody[] = [];
  let current = row;
  // Each is folded in at once: what a wait's end, or a breach, changes counts for what comes behind it.
  const write = (bodies: readonly EventBody[]): void => {
    for (const body of bodies) {
      duties.push(body);
      current = apply(current, asEvent(current, body, now));
    }
  };
  if (isWaitOver(current, now)) write([continued(current, 'time', desk)]);
  write(clockDuties(current, now));
  write(ladderDuties(current, desk));
  write(promiseDuties(current, now));
  write(followUpDuties(current, now));
  const isTold = isTimeToTell(current, now) || (along && isGathering(current, now));
  if (telling !== 'later' && isTold) write([{ type: 'notified', data: { silent: telling === 'silent' } }]);
  return duties;
}

function isTimeToTell({ tellAt }: CaseRow, now: EpochMs): boolean {
  return tellAt !== undefined && tellAt <= now;
}

function asEvent(row: CaseRow, body: EventBody, at: EpochMs): CaseEvent {
  return { caseId: row.id, n: row.version + 1, at, actor: { kind: 'system' }, ...body };
}

function isWaitOver(row: CaseRow, now: EpochMs): boolean {
  const until = row.lane === 'active' ? waitOf(row)?.until : null;
  return until != null && until <= now;
}

function clockDuties(row: CaseRow, now: EpochMs): EventBody[] {
  if (row.lane !== 'active') return [];
  const alert: EventBody[] = row.alertedAt === null ? [{ type: 'alerted', data: {} }] : [];
  const overdue = row.clocks.filter(
    ({ kind, stoppedAt, restsSince, dueAt }) =>
      kind !== 'alert' &&
      stoppedAt === null &&
      restsSince === undefined &&
      dueAt <= now &&
      !row.breaches.includes(kind),
  );
  return [
    ...alert,
    ...overdue.map(({ kind, dueAt }): EventBody => ({ type: 'breached', data: { clock: kind, dueAt } })),
  ];
}

/** Nobody to call is written down all the same, or it would be owed again at every tick. */
function ladderDuties(row: CaseRow, { now, ladder }: DutyDesk): EventBody[] {
  return stepsReached(row, now).map(
    (step): EventBody => ({
      type: 'escalated',
      data: { clock: step.clock, share: step.share, to: calledBy(ladder, step) },
    }),
  );
}

function calledBy({ unclaimed, steps }: Ladder, { clock, share }: Step): Recipient[] {
  return clock === 'claim' ? unclaimed : (steps.find((step) => step.share === share)?.to ?? []);
}

/** Of each open promise the last stage it came to since it was looked at: who was away is not reminded of what broke meanwhile. */
function promiseDuties({ promises = [] }: CaseRow, now: EpochMs): EventBody[] {
  return promises.filter(isOpen).flatMap((promise): EventBody[] => {
    const stage = stageAt(promise, now);
    if (stage === 0 || stage <= promise.reached) return [];
    return stage === 100
      ? [{ type: 'breached', data: { clock: 'promise', dueAt: promise.dueAt, promise: promise.id } }]
      : [{ type: 'reminded', data: { id: promise.id, share: stage } }];
  });
}

function followUpDuties({ followUps = [] }: CaseRow, now: EpochMs): EventBody[] {
  return followUps
    .filter((one) => isOpenFollowUp(one) && one.calledAt === null && one.dueAt <= now)
    .map(({ id, dueAt }) => ({ type: 'breached', data: { clock: 'follow-up', dueAt, followUp: id } }));
}
