import type { Clock, ClockKind } from '@/lib/deadlines/clocks';
import type { StepShare } from '@/lib/desks/contract';
import type { EpochMs } from '@/lib/review/time';
import type { CaseRow } from './case';
import type { Escalation } from './work';

type Climbing = Pick<CaseRow, 'lane' | 'clocks' | 'escalations'>;
/** A step of the ladder that is not written down yet, and when it is reached. */
export type Step = Pick<Escalation, 'clock' | 'share'> & { at: EpochMs };

/**
 * The steps of the ladder above those that were reached, first one first: of the time to claim its end, of the time to the
 * first reply its shares and its end. None of a clock that stopped or rests. Times are absolute; a share is per cent.
 */
export function stepsAhead(row: Climbing): Step[] {
  const steps: Step[] = [];
  const claim = running(row, 'claim');
  if (claim !== null && reached(row, 'claim') === 0)
    steps.push({ clock: 'claim', share: 100, at: claim.dueAt });
  const reply = running(row, 'first-reply');
  if (reply === null) return steps;
  const all: { share: StepShare; at: EpochMs }[] = [...(reply.steps ?? []), { share: 100, at: reply.dueAt }];
  const done = reached(row, 'first-reply');
  for (const { share, at } of all) if (share > done) steps.push({ clock: 'first-reply', share, at });
  return steps;
}

/** The steps to write down at `now`: of each clock the highest alone, so that who was away is not called four times. */
export function stepsReached(row: Climbing, now: EpochMs): Step[] {
  const past = stepsAhead(row).filter(({ at }) => at <= now);
  return past.filter(({ clock, share }) =>
    past.every((other) => other.clock !== clock || other.share <= share),
  );
}

/** When the next step is reached; null where none is left. */
export function ladderWakeAt(row: Climbing): EpochMs | null {
  const times = stepsAhead(row).map(({ at }) => at);
  return times.length === 0 ? null : Math.min(...times);
}

function running({ lane, clocks }: Climbing, kind: ClockKind): Clock | null {
  if (lane !== 'active') return null;
  const clock = clocks.find((one) => one.kind === kind);
  return clock === undefined || clock.stoppedAt !== null || clock.restsSince !== undefined ? null : clock;
}

function reached({ escalations = [] }: Climbing, clock: Escalation['clock']): number {
  return Math.max(0, ...escalations.filter((one) => one.clock === clock).map(({ share }) => share));
}
