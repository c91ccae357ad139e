import { type Clock, sameClocks, startClocks } from '@/lib/deadlines/clocks';
import type { Rest } from '@/lib/deadlines/rests';
import type { Grade } from '@/lib/grading/contract';
import type { Handler } from '@/lib/grading/policy';
import type { Review } from '@/lib/review/schema';
import type { EpochMs } from '@/lib/review/time';
import type { CaseRow } from './case';
import type { DeskContext } from './desk';
import type { EventBody } from './event';
import { RESTING, waitOf } from './fold-work';

type RescheduledWhy = Extract<EventBody, { type: 'rescheduled' }>['data']['why'];

/** The rules of a desk by which clocks are computed. */
export type ClockRules = Pick<DeskContext, 'policy' | 'calendar' | 'platformOf'>;

/**
 * Clocks of a case under the rules of this desk: due times follow them from the moment the old clocks started; what was
 * stopped stays stopped, and while a wait lasts the desk's clocks rest. A case without clocks (backlog, done at first
 * sight) gets none. `waits`: the waits of the case, where one of them has just ended.
 */
export function carryClocks(
  row: CaseRow,
  grade: Grade,
  desk: ClockRules,
  waits: CaseRow['waits'] = row.waits,
): Clock[] {
  const old = new Map(row.clocks.map((clock) => [clock.kind, clock]));
  const origin = old.get('first-reply');
  if (origin === undefined) return row.clocks;
  const fresh = startClocks({
    seenAt: origin.startedAt,
    createdAt: row.review.createdAt,
    rule: desk.policy[grade],
    calendar: desk.calendar,
    platform: desk.platformOf(row.review.console),
    rests: restsOf(waits),
    claimFrom: old.get('claim')?.startedAt ?? origin.startedAt,
  });
  const wait = waitOf(waits === undefined ? {} : { waits });
  return fresh.flatMap((clock): Clock[] => {
    const before = old.get(clock.kind);
    // A limit that has become known starts nothing in a case that is closed.
    if (before === undefined && row.lane !== 'active') return [];
    const stoppedAt = before?.stoppedAt ?? null;
    if (stoppedAt !== null) {
      const { restsSince } = before ?? {};
      return [{ ...clock, stoppedAt, ...(restsSince === undefined ? {} : { restsSince }) }];
    }
    if (wait === null || !RESTING.includes(clock.kind)) return [clock];
    return [{ ...clock, restsSince: Math.max(wait.from, clock.startedAt) }];
  });
}

/** Clocks of a review that is taken up now. */
export function clocksFor(review: Review, grade: Grade, desk: DeskContext): Clock[] {
  return startClocks({
    seenAt: desk.now,
    createdAt: review.createdAt,
    rule: desk.policy[grade],
    calendar: desk.calendar,
    platform: desk.platformOf(review.console),
  });
}

/** Clocks of a case that is taken up now, and its desk where the rules of now give it to another one. */
export function takenUp(
  row: CaseRow,
  review: Review,
  grade: Grade,
  desk: DeskContext,
): { clocks: Clock[]; handler?: Handler } {
  const handler = handlerFor(row, grade, desk);
  return { clocks: clocksFor(review, grade, desk), ...(handler === row.handler ? {} : { handler }) };
}

/** Clocks of a case that is handed to another desk now: that desk has its own time to claim it. */
export function handedClocks(row: CaseRow, now: EpochMs, desk: ClockRules): Clock[] {
  const anew = row.clocks.map(
    (clock): Clock => (clock.kind === 'claim' ? { ...clock, startedAt: now, stoppedAt: null } : clock),
  );
  return carryClocks({ ...row, clocks: anew }, row.grade, desk);
}

/**
 * What the rules of now change about an open case, or null: its clocks, and its desk unless somebody handed it to another
 * one.
 */
export function rescheduled(row: CaseRow, why: RescheduledWhy, desk: ClockRules): EventBody | null {
  if (row.lane !== 'active') return null;
  const clocks = carryClocks(row, row.grade, desk);
  const handler = handlerFor(row, row.grade, desk);
  if (handler === row.handler && sameClocks(clocks, row.clocks)) return null;
  return { type: 'rescheduled', data: { why, handler, clocks } };
}

/** Whose a case of this grade is. Who was given it by a colleague keeps it, unless it is another matter now. */
export function handlerFor(row: CaseRow, grade: Grade, { policy }: Pick<ClockRules, 'policy'>): Handler {
  return row.handover !== undefined && grade === row.grade ? row.handler : policy[grade].handler;
}

/** Waits that are over, as stretches whose minutes do not count. */
function restsOf(waits: CaseRow['waits'] = []): Rest[] {
  return waits.flatMap(({ from, to }) => (to === null ? [] : [{ from, to }]));
}
