import type { Clock, ClockKind } from '@/lib/deadlines/clocks';
import { isOpen } from '@/lib/promises/ledger';
import type { EpochMs } from '@/lib/review/time';
import type { CaseRow } from './case';
import type { CaseEvent } from './event';
import { isOpenFollowUp } from './work';

/**
 * What the desk was not told of yet: a step of the ladder, that nobody claimed the case, that a clock ran out, the end of a
 * wait, a follow-up that is due, or the case again because somebody asked for that. Promises keep their own account
 * (`told`, see `ledger.ts`). A list and no times: nothing is told twice, and nothing is lost, when the clock jumps.
 */
export type Owed = 'step' | 'unclaimed' | 'overdue' | 'wait' | 'follow-up' | 'again';

/** The case with what it owes after this event. Left out where there is nothing, as the time until which it is snoozed. */
export function withOwed(row: CaseRow, event: CaseEvent): CaseRow {
  const { owed: before, snoozedUntil, ...rest } = row;
  const kept = event.type === 'notified' ? [] : (before ?? []);
  const more = owedBy(event);
  const all = more === null || kept.includes(more) ? kept : [...kept, more];
  const owed = all.filter((one) => isOwed(row, one));
  const over = event.type === 'notified' || (row.lane !== 'active' && owed.length === 0);
  return {
    ...rest,
    ...(owed.length === 0 ? {} : { owed }),
    ...(snoozedUntil === undefined || over ? {} : { snoozedUntil }),
  };
}

/** From when the desk may be told of what this case owes; 0 = at once, whatever the clock says; null = nothing is owed. */
export function tellTime({ owed, promises = [], snoozedUntil }: CaseRow): EpochMs | null {
  const broken = promises.some((promise) => isOpen(promise) && promise.reached > promise.told);
  return broken || owed !== undefined ? (snoozedUntil ?? 0) : null;
}

function owedBy(event: CaseEvent): Owed | null {
  switch (event.type) {
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
