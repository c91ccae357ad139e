import * as z from 'zod';
import type { GradeRule } from '@/lib/grading/policy';
import { DAY, type EpochMs } from '@/lib/review/time';
import type { Calendar, Hours } from './calendar';
import { addMinutes, NoWorkingTimeError } from './working-time';

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

/** One clock of a case as absolute times. It runs until `stoppedAt`; it was missed when that, or now, is past `dueAt`. */
export const clockSchema = z.strictObject({
  kind: clockKindSchema,
  startedAt: z.number().int(),
  dueAt: z.number().int(),
  stoppedAt: z.number().int().nullable(),
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
}

/** All clocks of a case that is seen now. Claiming passes in the same hours as the reply (nobody claims at night). */
export function startClocks({ seenAt, createdAt, rule, calendar, platform }: ClockInput): Clock[] {
  const clock = (kind: ClockKind, startedAt: EpochMs, dueAt: EpochMs): Clock => ({
    kind,
    startedAt,
    dueAt,
    stoppedAt: null,
  });
  const clocks = [
    clock('alert', seenAt, addMinutes(calendar, seenAt, ALERT_MINUTES, 'always')),
    clock('claim', seenAt, dueAfter(calendar, seenAt, Math.min(CLAIM_MINUTES, rule.minutes), rule.hours)),
    clock('first-reply', seenAt, dueAfter(calendar, seenAt, rule.minutes, rule.hours)),
  ];
  if (createdAt === null) return clocks;
  const written = Math.min(createdAt, seenAt);
  if (platform.replyDays !== null)
    clocks.push(clock('reply-window', written, written + platform.replyDays * DAY));
  if (platform.complaintDays !== null)
    clocks.push(clock('complaint-window', written, written + platform.complaintDays * DAY));
  return clocks;
}

/** A calendar that opens never, or too seldom for these minutes, must not lose a review: they pass around the clock then. */
function dueAfter(calendar: Calendar, from: EpochMs, minutes: number, hours: Hours): EpochMs {
  try {
    return addMinutes(calendar, from, minutes, hours);
  } catch (error) {
    if (!(error instanceof NoWorkingTimeError)) throw error;
    return addMinutes(calendar, from, minutes, 'always');
  }
}

export function isMissed(clock: Clock, now: EpochMs): boolean {
  return (clock.stoppedAt ?? now) > clock.dueAt;
}

/** The running clock that expires first, or null. The alert is the worker's duty, not the desk's, so it never counts. */
export function firstToExpire(clocks: readonly Clock[]): Clock | null {
  let first: Clock | null = null;
  for (const clock of clocks) {
    if (clock.stoppedAt !== null || clock.kind === 'alert') continue;
    if (first === null || clock.dueAt < first.dueAt) first = clock;
  }
  return first;
}

/** Stops every running clock of these kinds; others stay as they are. */
export function stopClocks(clocks: readonly Clock[], kinds: readonly ClockKind[], at: EpochMs): Clock[] {
  return clocks.map((clock) =>
    clock.stoppedAt === null && kinds.includes(clock.kind) ? { ...clock, stoppedAt: at } : clock,
  );
}
