import { type Clock, type Rest, startClocks } from '@/lib/deadlines/clocks';
import type { Grade } from '@/lib/grading/contract';
import type { Review } from '@/lib/review/schema';
import type { EpochMs } from '@/lib/review/time';
import type { CaseRow } from './case';
import type { DeskContext } from './desk';

/**
 * Clocks of a case under the rules of this desk: due times follow them from the moment the old clocks started; what was
 * stopped stays stopped, what rests still rests. A case without clocks (backlog, done at first sight) gets none. `waits`: the
 * waits of the case, where one of them has just ended.
 */
export function carryClocks(
  row: CaseRow,
  grade: Grade,
  desk: Omit<DeskContext, 'now' | 'backlogAfterHours'>,
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
  const resting = waits?.at(-1)?.to === null;
  return fresh.map((clock) => {
    const before = old.get(clock.kind);
    if (before === undefined) return clock;
    const { stoppedAt, restsSince } = before;
    return { ...clock, stoppedAt, ...(resting && restsSince !== undefined ? { restsSince } : {}) };
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

/** Clocks of a case that is handed to another desk now: that desk has its own time to claim it. */
export function handedClocks(row: CaseRow, now: EpochMs, desk: DeskContext): Clock[] {
  const anew = row.clocks.map(
    (clock): Clock => (clock.kind === 'claim' ? { ...clock, startedAt: now, stoppedAt: null } : clock),
  );
  return carryClocks({ ...row, clocks: anew }, row.grade, desk);
}

/** Waits that are over, as stretches whose minutes do not count. */
function restsOf(waits: CaseRow['waits'] = []): Rest[] {
  return waits.flatMap(({ from, to }) => (to === null ? [] : [{ from, to }]));
}
