import { type ClockKind, firstToExpire, stopClocks } from '@/lib/deadlines/clocks';
import { type Finding, NOTHING_FOUND } from '@/lib/grading/contract';
import { isProvisional, joinKeyOf } from '@/lib/review/identity';
import { NEVER } from '@/lib/review/time';
import type { CaseRow } from './case';
import { withContact } from './contacts';
import type { CaseEvent } from './event';
import { dueFirst } from './first-due';
import { withClocks } from './fold-clocks';
import { promiseWakeAt, withPromiseKeys, withPromises } from './fold-promises';
import { takenBack } from './fold-undone';
import { changeByWork, endWait, withWorkKeys, workWakeAt } from './fold-work';
import { ladderWakeAt } from './ladder';
import { tellTime, withOwed } from './owed';
import { withSending, withUse } from './uses';

/** A journal that cannot be folded: a gap, a repeat, or a beginning that is not `seen`. */
export class JournalError extends Error {
  override readonly name = 'JournalError';
}

const UNGRADED: Finding = { ...NOTHING_FOUND, by: 'none' };

const ON_REPLY: readonly ClockKind[] = ['alert', 'claim', 'first-reply', 'reply-window'];
/** Promises are no clocks of the case: an answered or resolved case owes them still. */
const ON_CLOSE: readonly ClockKind[] = [...ON_REPLY, 'complaint-window', 'follow-up'];

/**
 * The case after one more event. Pure; the same journal always folds to the same row.
 * Throws {@link JournalError} when `event.n` is not the next one.
 */
export function apply(row: CaseRow | null, event: CaseEvent): CaseRow {
  if (event.n !== (row?.version ?? 0) + 1)
    throw new JournalError(`event ${event.n} after ${row?.version ?? 0}`);
  const before = row ?? begin(event);
  const after =
    event.type === 'undone'
      ? takenBack(before, event.data)
      : { ...before, ...change(before, event), ...withPromises(before, event) };
  const numbered = { ...after, version: event.n, updatedAt: event.at };
  return derive(withOwed(withWorkKeys(withPromiseKeys(numbered, event)), event, before));
}

/** Folds a whole journal. Returns null for an empty one. */
export function fold(events: readonly CaseEvent[]): CaseRow | null {
  return events.reduce<CaseRow | null>(apply, null);
}

function begin(event: CaseEvent): CaseRow {
  if (event.type !== 'seen') throw new JournalError(`a journal begins with "seen", not "${event.type}"`);
  return {
    id: event.caseId,
    review: event.data.review,
    hidden: event.data.hidden,
    lane: event.data.lane,
    status: 'new',
    grade: 'other',
    handler: 'agent',
    finding: UNGRADED,
    corrected: false,
    clocks: [],
    dueAt: NEVER,
    alertedAt: null,
    breaches: [],
    notifiedAt: null,
    firstSeenAt: event.at,
    updatedAt: event.at,
    assignee: null,
    pricedAt: null,
    notes: [],
    draft: null,
    inserted: null,
    reply: null,
    version: 0,
  };
}

function change(row: CaseRow, event: Exclude<CaseEvent, { type: 'undone' }>): Partial<CaseRow> {
  const { at } = event;
  switch (event.type) {
    case 'seen':
      return {};
    case 'changed':
      return { review: event.data.review };
    case 'graded':
    case 'regraded': {
      const { finding, grade, handler, clocks } = event.data;
      const judged = { finding, grade, handler, ...withClocks(row, clocks, at) };
      if (event.type !== 'regraded' || event.data.why !== 'corrected') return judged;
      return { ...judged, corrected: true, machineGrade: row.machineGrade ?? row.grade };
    }
    case 'turned':
      return { finding: { ...row.finding, turn: event.data.to } };
    case 'alerted':
      return { alertedAt: at, clocks: stopClocks(row.clocks, ['alert'], at) };
    case 'breached':
      if (event.data.promise !== undefined) return {};
      if (event.data.followUp !== undefined) return calledFor(row, event.data.followUp, at);
      return { breaches: [...row.breaches, event.data.clock] };
    case 'notified':
      // Told of a promise alone, the desk has not heard of the case's own clocks.
      return row.owed === undefined && row.breaches.length === 0 ? {} : { notifiedAt: at };
    case 'claimed':
      return {
        status: row.status === 'waiting' ? 'waiting' : 'claimed',
        assignee: nameOf(event),
        clocks: stopClocks(row.clocks, ['claim'], at),
      };
    case 'released':
      return { status: row.status === 'waiting' ? 'waiting' : 'new', assignee: null };
    case 'priced':
      return { pricedAt: event.data.paid };
    case 'noted':
      return { notes: [...row.notes, { text: event.data.text, at, by: nameOf(event) }] };
    case 'drafted':
      return event.data.kind === 'private'
        ? { privateDraft: event.data.text }
        : { draft: event.data.text, draftFrom: event.data.from ?? null };
    case 'inserted':
      return { inserted: { text: event.data.text, at }, ...withUse(row.uses, event.data.from, at) };
    case 'contacted':
      return { contacts: withContact(row.contacts, { ...event.data, at }) };
    case 'replied':
      return {
        ...close('replied', row, ON_REPLY, at),
        reply: { text: event.data.text, at: event.data.at },
        ...withSending(row, event.data.text, event.data.at),
        review: { ...row.review, reply: { replied: true, text: event.data.text, at: event.data.at } },
      };
    // Promises go on whatever becomes of the case: see `fold-promises.ts`.
    case 'reminded':
    case 'promised':
    case 'kept':
    case 'unpromised':
      return {};
    case 'resolved':
      return close('resolved', row, ON_CLOSE, at);
    case 'dismissed':
      return close('dismissed', row, ON_CLOSE, at);
    case 'reopened':
    case 'activated':
      return {
        lane: 'active',
        handler: event.data.handler ?? row.handler,
        status: row.assignee === null ? 'new' : 'claimed',
        // Whoever has the case has claimed it already; nothing else could stop that clock.
        clocks: row.assignee === null ? event.data.clocks : stopClocks(event.data.clocks, ['claim'], at),
        breaches: [],
        alertedAt: null,
        notifiedAt: null,
        ...(row.escalations === undefined ? {} : { escalations: [] }),
        ...waitsAfter(row, at),
        ...(event.type === 'reopened' ? { reopenedAt: at, ...sentBefore(row, event.data.why) } : {}),
      };
    default:
      return changeByWork(row, event);
  }
}

function close(
  status: CaseRow['status'],
  row: CaseRow,
  kinds: readonly ClockKind[],
  at: number,
): Partial<CaseRow> {
  return { lane: 'done', status, clocks: stopClocks(row.clocks, kinds, at), ...waitsAfter(row, at) };
}

function waitsAfter(row: CaseRow, at: number): Pick<CaseRow, 'waits'> {
  const waits = endWait(row.waits, at);
  return waits === undefined ? {} : { waits };
}

function calledFor({ followUps = [] }: CaseRow, id: string, at: number): Partial<CaseRow> {
  return { followUps: followUps.map((one) => (one.id === id ? { ...one, calledAt: at } : one)) };
}

/** What was filled belongs to the reply before; new words of the buyer want another draft than that one. */
function sentBefore(row: CaseRow, why: 'agent' | 'append' | 'worse'): Partial<CaseRow> {
  const spent = why === 'append' && row.inserted !== null;
  return {
    inserted: null,
    draft: spent ? null : row.draft,
    ...(why === 'append' && row.contacts !== undefined ? { privateDraft: null } : {}),
  };
}

function nameOf(event: CaseEvent): string {
  return event.actor.kind === 'agent' ? event.actor.name : '';
}

/** Sets what follows from the rest: sort time, next duty of the worker, join key. */
function derive(row: CaseRow): CaseRow {
  const { wakeAt: _wake, tellAt: _tell, joinKey: _join, looseKey: _loose, ...rest } = row;
  const joinKey = joinKeyOf(row.review);
  // A clock that stood a year back when the case was closed does not make it a year old.
  const closedAt = Math.max(row.updatedAt, row.firstSeenAt);
  const dueAt = row.lane === 'active' ? (dueFirst(row)?.dueAt ?? NEVER) : closedAt;
  const wakeAt = wakeTime(row);
  const tellAt = tellTime(row);
  // Keys of indexes are left out where there is nothing: null is not indexable.
  return {
    ...rest,
    dueAt,
    ...(wakeAt === null ? {} : { wakeAt }),
    ...(tellAt === null ? {} : { tellAt }),
    ...(joinKey === null ? {} : { joinKey }),
    ...(joinKey !== null && isProvisional(row.id) ? { looseKey: joinKey } : {}),
  };
}

/** The case's own clocks and the steps of the ladder, and in whatever lane the stages of its promises and its follow-ups. */
function wakeTime(row: CaseRow): number | null {
  const times = [clockTime(row), ladderWakeAt(row), promiseWakeAt(row), workWakeAt(row)].filter(
    (time) => time !== null,
  );
  return times.length === 0 ? null : Math.min(...times);
}

/** Alert at once when seen, whatever the clock says; then at each desk clock whose end is not written down yet. */
function clockTime(row: CaseRow): number | null {
  if (row.lane !== 'active') return null;
  if (row.alertedAt === null) return 0;
  const untold = row.clocks.filter((clock) => clock.stoppedAt === null && !row.breaches.includes(clock.kind));
  return firstToExpire(untold)?.dueAt ?? null;
}
