import type { Clock, ClockKind } from '@/lib/deadlines/clocks';
import type { EpochMs } from '@/lib/review/time';
import type { CaseRow } from './case';

/**
 * A case whose clocks were computed anew at `at`. Some that ran out may be running again by them, and steps that were reached
 * may lie ahead: that is taken back, so that it is told when it comes. What lies in the past by the new clocks too is not told
 * twice.
 */
export function withClocks(row: CaseRow, clocks: Clock[], at: EpochMs): Partial<CaseRow> {
  const isPast = (kind: ClockKind, share = 100): boolean => {
    const clock = clocks.find((one) => one.kind === kind);
    const time = share === 100 ? clock?.dueAt : clock?.steps?.find((step) => step.share === share)?.at;
    return time !== undefined && time <= at;
  };
  const { breaches, escalations } = row;
  return {
    clocks,
    breaches: breaches.filter((kind) => isPast(kind)),
    ...(escalations === undefined
      ? {}
      : { escalations: escalations.filter(({ clock, share }) => isPast(clock, share)) }),
  };
}
