import * as z from 'zod';
import type { GradeRule } from '@/lib/grading/policy';
import { DAY, type EpochMs } from '@/lib/review/time';
import type { Calendar } from './calendar';
import { dueAfter, type Rest } from './rests';
import { addMinutes } from './working-time';

const CLOCK_KINDS = [
  'alert',
  'claim',
  'first-reply',
  'reply-window',
  'complaint-window',
  'promise',
  'follow-up',
] as const;
export const clockKindSchema = z.enum(CLOCK_KINDS);
export type ClockKind = z.infer<typeof clockKindSchema>;

/** Shares of the time to the first reply at which somebody may be called before it is over, in per cent. */
const EARLY_SHARES = [50, 80, 95] as const;

/**
 * One clock of a case as absolute times. It runs until `stoppedAt`; it was missed when that, or now, is past `dueAt`; where it
 * rests, or rested when it was stopped, when the rest began past `dueAt`.
 */
export const clockSchema = z.strictObject({
  kind: clockKindSchema,
  startedAt: z.number().int(),
  dueAt: z.number().int(),
  stoppedAt: z.number().int().nullable(),
  /**
   * Since when it rests (waiting for the buyer): it cannot run out then. Stays where it was stopped in that rest: its end was
   * put off without anybody saying to when. Left out = it does not rest.
   */
  restsSince: z.number().int().optional(),
  /** When this much of its time has passed, in per cent; left out where nobody is called before the end. */
  steps: z.array(z.strictObject({ share: z.literal(EARLY_SHARES), at: z.number().int() })).optional(),
});
export type Clock = z.infer<typeof clockSchema>;

/** Minutes to the alarm and to the first move: the trade's promise. */
const ALERT_MINUTES = 1;
const CLAIM_MINUTES = 15;

/** A console's own limits, with the day they were read; null = the platform's figure is not known. */
export interface PlatformWindows {
  replyDays: number | null;
  complaintDays: number | null;
}

export interface ClockInput {
  /** When we first saw the review: the desk cannot answer for the time before. */
  seenAt: EpochMs;
  /** When the buyer wrote it, from which the platform counts; null = not known, then no platform window runs. */
  createdAt: EpochMs | null;
  rule: GradeRule;
  calendar: Calendar;
  platform: PlatformWindows;
  /** Stretches in which the desk's clocks rested, in order: their minutes do not count. */
  rests?: readonly Rest[];
  /** When the claim clock began anew, because the case was handed to another desk; left out: with the others. */
  claimFrom?: EpochMs;
}

/**
 * All clocks of a case that is seen now. Claiming passes in the same hours as the reply (nobody claims at night). A pure
 * function of its input: the same case under the same rules always has the same clocks.
 */
export function startClocks(input: ClockInput): Clock[] {
  const { seenAt, createdAt, rule, calendar, platform, rests = [], claimFrom = seenAt } = input;
  const passed = (from: EpochMs, minutes: number) => dueAfter(calendar, from, minutes, rule.hours, rests);
  const clock = (kind: ClockKind, startedAt: EpochMs, dueAt: EpochMs): Clock => ({
    kind,
    startedAt,
    dueAt,
    stoppedAt: null,
  });
  const clocks = [
    clock('alert', seenAt, addMinutes(calendar, seenAt, ALERT_MINUTES, 'always')),
    clock('claim', claimFrom, passed(claimFrom, Math.min(CLAIM_MINUTES, rule.minutes))),
    {
      ...clock('first-reply', seenAt, passed(seenAt, rule.minutes)),
      steps: EARLY_SHARES.map((share) => ({ share, at: passed(seenAt, (rule.minutes * share) / 100) })),
    },
  ];
  if (createdAt === null) return clocks;
  const written = Math.min(createdAt, seenAt);
  if (platform.replyDays !== null)
    clocks.push(clock('reply-window', written, written + platform.replyDays * DAY));
  if (platform.complaintDays !== null)
    clocks.push(clock('complaint-window', written, written + platform.complaintDays * DAY));
  return clocks;
}

export function isMissed({ dueAt, stoppedAt, restsSince }: Clock, now: EpochMs): boolean {
  return (restsSince ?? stoppedAt ?? now) > dueAt;
}

/** Whether both lists say the same, in whatever order their parts were written down. */
export function sameClocks(one: readonly Clock[], other: readonly Clock[]): boolean {
  return one.length === other.length && one.every((clock, i) => wordOf(clock) === wordOf(other[i]));
}

function wordOf(clock: Clock | undefined): string {
  if (clock === undefined) return '';
  const { kind, startedAt, dueAt, stoppedAt, restsSince, steps = [] } = clock;
  return [
    kind,
    startedAt,
    dueAt,
    stoppedAt,
    restsSince,
    ...steps.map(({ share, at }) => `${share}@${at}`),
  ].join(' ');
}

/**
 * The running clock that expires first, or null. One that rests cannot expire. The alert is the worker's duty, not the
 * desk's, so it never counts.
 */
export function firstToExpire(clocks: readonly Clock[]): Clock | null {
  let first: Clock | null = null;
  for (const clock of clocks) {
    if (clock.stoppedAt !== null || clock.restsSince !== undefined || clock.kind === 'alert') continue;
    if (first === null || clock.dueAt < first.dueAt) first = clock;
  }
  return first;
}

/**
 * Stops every running clock of these kinds, also one that rests; others stay as they are. None is stopped before it began: a
 * computer's clock that was moved back does not do what was done before that.
 */
export function stopClocks(clocks: readonly Clock[], kinds: readonly ClockKind[], at: EpochMs): Clock[] {
  return clocks.map((clock) =>
    clock.stoppedAt === null && kinds.includes(clock.kind)
      ? { ...clock, stoppedAt: Math.max(at, clock.startedAt) }
      : clock,
  );
}

/** Lets every running clock of these kinds rest from now on. */
export function restClocks(clocks: readonly Clock[], kinds: readonly ClockKind[], at: EpochMs): Clock[] {
  return clocks.map((clock) =>
    clock.stoppedAt === null && clock.restsSince === undefined && kinds.includes(clock.kind)
      ? { ...clock, restsSince: at }
      : clock,
  );
}
