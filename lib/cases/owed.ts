import type { Clock, ClockKind } from '@/lib/deadlines/clocks';
import { isOpen } from '@/lib/promises/ledger';
import { type EpochMs, SECOND } from '@/lib/review/time';
import type { CaseRow } from './case';
import type { CaseEvent } from './event';
import { GRAVE } from './grave';
import { isOpenFollowUp } from './work';

/**
 * What the desk was not told of yet: that a review is new, that a case that was done is open again (`back`), that what the
 * buyer wrote since is of the gravest grades (`graver`), a step of the ladder, that nobody claimed the case, that a clock ran out, the end of a
 * wait, a follow-up that is due, or the case again because somebody asked for that. Promises keep their own account
 * (`told`, see `ledger.ts`). A list and no times: nothing is told twice, and nothing is lost, when the clock jumps.
 */
export type Owed =
  | 'new'
  | 'back'
  | 'graver'
  | 'step'
  | 'unclaimed'
  | 'overdue'
  | 'wait'
  | 'follow-up'
  | 'again';

/** What only says that there is work: whoever takes the case knows. */
export const NEWS: readonly Owed[] = ['new', 'back', 'graver'];
/**
 * News is told so long after its case was first looked at, with all that came in meanwhile: a page tells of its rows in
 * portions, and then of the next page. Within the minute that the trade allows. ms
 */
export const GATHER = 10 * SECOND;

const CLOSING: readonly CaseEvent['type'][] = ['replied', 'resolved', 'dismissed'];

/** The case with what it owes after this event. `was`: the case before it. Left out where there is nothing, as the time until which it is snoozed. */
export function withOwed(row: CaseRow, event: CaseEvent, was: CaseRow): CaseRow {
  const { owed: before, snoozedUntil, ...rest } = row;
  const closes = CLOSING.includes(event.type);
  // Closing ends the snooze: what is owed all the same is told at once.
  const isMoot = (one: Owed) =>
    (closes && one === 'again') || (event.type === 'claimed' && NEWS.includes(one));
  const kept = event.type === 'notified' ? [] : (before ?? []).filter((one) => !isMoot(one));
  const more = owedBy(event, was);
  const all = more === null || kept.includes(more) ? kept : [...kept, more];
  const owed = all.filter((one) => isOwed(row, one));
  const over = closes || event.type === 'notified' || (row.lane !== 'active' && owed.length === 0);
  return {
    ...rest,
    ...(owed.length === 0 ? {} : { owed }),
    ...(snoozedUntil === undefined || over ? {} : { snoozedUntil }),
  };
}

/**
 * From when the desk may be told of what this case owes; 0 = at once, whatever the clock says; null = nothing is owed, or
 * news of which the alert is still to be written.
 */
export function tellTime({ owed, promises = [], snoozedUntil = 0, alertedAt }: CaseRow): EpochMs | null {
  const broken = promises.some((promise) => isOpen(promise) && promise.reached > promise.told);
  if (broken || owed?.some((one) => !NEWS.includes(one))) return snoozedUntil;
  return owed === undefined || alertedAt === null ? null : Math.max(snoozedUntil, alertedAt + GATHER);
}

/** Whether the case's news waits only for more of it: where another case is told, it goes along. */
export function isGathering({ tellAt, snoozedUntil = 0 }: CaseRow, now: EpochMs): boolean {
  return tellAt !== undefined && tellAt > now && snoozedUntil <= now;
}

function owedBy(event: CaseEvent, was: CaseRow): Owed | null {
  switch (event.type) {
    case 'graded':
      return 'new';
    // Who takes it up by hand need not be told.
    case 'reopened':
      return event.data.why === 'agent' ? null : 'back';
    case 'activated':
      return event.actor.kind === 'agent' ? null : 'new';
    case 'regraded': {
      const { why, grade } = event.data;
      return why === 'changed' && GRAVE.includes(grade) && !GRAVE.includes(was.grade) ? 'graver' : null;
    }
    case 'breached':
      if (event.data.promise !== undefined) return null;
      if (event.data.followUp !== undefined) return 'follow-up';
      return event.data.clock === 'claim' ? 'unclaimed' : 'overdue';
    case 'escalated':
      if (event.data.to.length === 0) return null;
      if (event.data.clock === 'claim') return 'unclaimed';
      return event.data.share === 100 ? 'overdue' : 'step';
    case 'continued':
      return event.data.why === 'time' ? 'wait' : null;
    case 'snoozed':
      return 'again';
    default:
      return null;
  }
}

const climbed = ({ escalations = [] }: CaseRow): boolean =>
  escalations.some(({ clock }) => clock === 'first-reply');

/** Of a clock that has stopped meanwhile, or a follow-up that was made, nobody needs to hear. */
function isOwed(row: CaseRow, owed: Owed): boolean {
  const active = row.lane === 'active';
  const runs = (is: (kind: ClockKind) => boolean) =>
    active && row.clocks.some(({ kind, stoppedAt }: Clock) => stoppedAt === null && is(kind));
  switch (owed) {
    case 'new':
      return active && row.status === 'new';
    case 'back':
    case 'graver':
      return active;
    case 'step':
      return runs((kind) => kind === 'first-reply') && climbed(row);
    case 'unclaimed':
      return runs((kind) => kind === 'claim') && row.breaches.includes('claim');
    case 'overdue':
      return runs((kind) => kind !== 'claim' && row.breaches.includes(kind));
    case 'wait':
      return active;
    case 'follow-up':
      return isCalled(row);
    case 'again':
      return canRemind(row);
  }
}

/** Whether there is anything left in the case of which somebody may want to be reminded. */
export function canRemind(row: CaseRow): boolean {
  return row.lane === 'active' || isCalled(row) || (row.promises ?? []).some(isOpen);
}

const isCalled = ({ followUps = [] }: CaseRow): boolean =>
  followUps.some((one) => isOpenFollowUp(one) && one.calledAt !== null);
