import { type Clock, startClocks } from '@/lib/deadlines/clocks';
import type { Grade } from '@/lib/grading/contract';
import type { Review } from '@/lib/review/schema';
import type { CaseRow } from './case';
import type { DeskContext } from './desk';

/**
 * Clocks of a case whose grade changed: due times follow the new rule from the moment the old clock started; what was
 * already stopped stays stopped. A case without clocks (backlog, done at first sight) gets none.
 */
export function carryClocks(row: CaseRow, grade: Grade, desk: DeskContext): Clock[] {
  const origin = row.clocks.find((clock) => clock.kind === 'first-reply');
  if (origin === undefined) return row.clocks;
  const fresh = startClocks({
    seenAt: origin.startedAt,
    createdAt: row.review.createdAt,
    rule: desk.policy[grade],
    calendar: desk.calendar,
    platform: desk.platformOf(row.review.console),
  });
  return fresh.map((clock) => {
    const old = row.clocks.find((other) => other.kind === clock.kind);
    return old === undefined || old.stoppedAt === null ? clock : { ...clock, stoppedAt: old.stoppedAt };
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
