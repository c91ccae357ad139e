import { type ClockKind, restClocks, stopClocks } from '@/lib/deadlines/clocks';
import type { EpochMs } from '@/lib/review/time';
import type { CaseRow } from './case';
import type { CaseEvent } from './event';
import { withClocks } from './fold-clocks';
import { type Approval, type FollowUp, isOpenApproval, isOpenFollowUp, type Wait } from './work';

/** The desk's own duties rest while the buyer has the word; the platform's windows and promises run on. */
export const RESTING: readonly ClockKind[] = ['claim', 'first-reply'];

export type WorkEvent = Extract<
  CaseEvent,
  {
    type:
      | 'handed'
      | 'waiting'
      | 'continued'
      | 'rescheduled'
      | 'escalated'
      | 'snoozed'
      | 'planned'
      | 'followed-up'
      | 'unplanned'
      | 'asked'
      | 'settled'
      | 'unasked';
  }
>;

/** What an event of the desk's work does to the case. */
export function changeByWork(row: CaseRow, event: WorkEvent): Partial<CaseRow> {
  const { at } = event;
  const by = event.actor.kind === 'agent' ? event.actor.name : '';
  switch (event.type) {
    case 'handed': {
      const { handler, to, note, clocks } = event.data;
      // Another desk starts its own time to claim, and may miss it anew; the same desk has missed it already.
      const anew = to !== null || clocks.some(({ kind, dueAt }) => kind === 'claim' && dueAt > at);
      const { breaches, escalations = [] } = row;
      return {
        handler,
        assignee: to,
        status: row.status === 'waiting' ? 'waiting' : to === null ? 'new' : 'claimed',
        clocks: to === null ? clocks : stopClocks(clocks, ['claim'], at),
        breaches: to === null && anew ? breaches.filter((clock) => clock !== 'claim') : breaches,
        handover: { from: by, to, note, at },
        escalations: anew ? escalations.filter(({ clock }) => clock !== 'claim') : escalations,
      };
    }
    case 'waiting': {
      const { until, note } = event.data;
      const wait: Wait = { from: at, to: null, until, note };
      return {
        status: 'waiting',
        waits: [...(row.waits ?? []), wait],
        clocks: restClocks(row.clocks, RESTING, at),
      };
    }
    case 'continued':
      return { ...goOn(row, at), ...withClocks(row, event.data.clocks, at) };
    case 'rescheduled':
      return { handler: event.data.handler, ...withClocks(row, event.data.clocks, at) };
    case 'escalated':
      return { escalations: [...(row.escalations ?? []), { ...event.data, at }] };
    case 'snoozed':
      return { snoozedUntil: event.data.until, notifiedAt: null };
    case 'planned': {
      const { id, dueAt, note } = event.data;
      const planned: FollowUp = {
        id,
        dueAt,
        note,
        madeAt: at,
        by,
        calledAt: null,
        doneAt: null,
        droppedAt: null,
      };
      return { followUps: [...(row.followUps ?? []).filter((other) => other.id !== id), planned] };
    }
    case 'followed-up':
      return { followUps: changed(row.followUps, event.data.id, { doneAt: at }) };
    case 'unplanned':
      return { followUps: changed(row.followUps, event.data.id, { droppedAt: at }) };
    case 'asked': {
      const { id, about, note } = event.data;
      const asked: Approval = {
        id,
        about,
        note,
        askedAt: at,
        by,
        answer: null,
        answeredAt: null,
        answeredBy: null,
        answerNote: '',
      };
      return { approvals: [...(row.approvals ?? []), asked] };
    }
    case 'settled':
      return {
        approvals: changed(row.approvals, event.data.id, {
          answer: event.data.approved ? 'approved' : 'refused',
          answeredAt: at,
          answeredBy: by,
          answerNote: event.data.note,
        }),
      };
    case 'unasked':
      return {
        approvals: changed(row.approvals, event.data.id, {
          answer: 'withdrawn',
          answeredAt: at,
          answeredBy: by,
        }),
      };
  }
}

/** The case after the wait: whose it was before. A wait that is over already stays as it was. */
function goOn(row: CaseRow, at: EpochMs): Partial<CaseRow> {
  const waits = endWait(row.waits, at);
  return { status: row.assignee === null ? 'new' : 'claimed', ...(waits === undefined ? {} : { waits }) };
}

/**
 * The waits of a case with the last one over: now, or when it was to be over. Whoever slept longer than that has no more time
 * for it.
 */
export function endWait(waits: CaseRow['waits'], at: EpochMs): CaseRow['waits'] {
  return waits?.map((wait) =>
    wait.to === null ? { ...wait, to: Math.max(wait.from, Math.min(at, wait.until ?? at)) } : wait,
  );
}

function changed<T extends { id: string }>(list: readonly T[] = [], id: string, how: Partial<T>): T[] {
  return list.map((one) => (one.id === id ? { ...one, ...how } : one));
}

/** The case with the times by which its follow-ups and questions are found; each is left out where there is nothing. */
export function withWorkKeys(row: CaseRow): CaseRow {
  const { followUpAt: _due, approvalAt: _asked, ...rest } = row;
  const followUps = (rest.followUps ?? []).filter(isOpenFollowUp).map(({ dueAt }) => dueAt);
  const questions = (rest.approvals ?? []).filter(isOpenApproval).map(({ askedAt }) => askedAt);
  return {
    ...rest,
    ...(followUps.length === 0 ? {} : { followUpAt: Math.min(...followUps) }),
    ...(questions.length === 0 ? {} : { approvalAt: Math.min(...questions) }),
  };
}

/**
 * When the worker has to look at this work next; null = never: the end of a wait, a follow-up of which the desk was not
 * told.
 */
export function workWakeAt(row: CaseRow): EpochMs | null {
  const calls = (row.followUps ?? []).filter((one) => isOpenFollowUp(one) && one.calledAt === null);
  const times = calls.map(({ dueAt }) => dueAt);
  const until = waitOf(row)?.until ?? null;
  if (row.lane === 'active' && until !== null) times.push(until);
  return times.length === 0 ? null : Math.min(...times);
}

/** The wait that lasts, or null. */
export function waitOf({ waits }: Pick<CaseRow, 'waits'>): Wait | null {
  const last = waits?.at(-1);
  return last !== undefined && last.to === null ? last : null;
}
