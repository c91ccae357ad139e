import { DAY, type EpochMs, HOUR } from '@/lib/review/time';

/** What the daily clean-up remembers of the days before. */
export interface CleanDays {
  /** When it ran last, by the clock of that day. */
  last: EpochMs;
  /** The latest day on which the clock was believed: what is deleted is counted from there. */
  trusted: EpochMs;
  /** So many runs more until a clock that jumped is believed; 0 = it is. */
  unproven: number;
}

/** From one run to the next, a weekend with the browser closed included. Further away the clock jumped, or nobody was here. */
const USUAL = 4 * DAY;
/** Days on which a clock that jumped is looked at before it is believed. */
const PROOF = 7;
/** Runs that are nearer to each other prove nothing. */
const APART = 12 * HOUR;

/**
 * What is remembered after a run at `now`, and from which time the retention counts; null = nothing is deleted today. It
 * counts from the run before, so that data lives a day longer, and a clock that jumps deletes nothing: whether a year passed
 * or the clock is wrong cannot be told on that day. With a clock that is a year wrong the browser takes no certificate for
 * valid, so no console opens, and nobody works for a week like that; after {@link PROOF} days it is believed. The price is
 * that data lives a week longer after holidays.
 */
export function cleanDay(
  known: CleanDays | null,
  now: EpochMs,
): { days: CleanDays; countFrom: EpochMs | null } {
  if (known === null) return { days: { last: now, trusted: now, unproven: 0 }, countFrom: null };
  const { last, trusted, unproven } = known;
  // Also a clock that was set right again.
  if (Math.abs(now - trusted) <= USUAL)
    return { days: { last: now, trusted: now, unproven: 0 }, countFrom: Math.min(trusted, now) };
  if (unproven === 0 || now < last) return { days: { last: now, trusted, unproven: PROOF }, countFrom: null };
  if (now - last < APART) return { days: known, countFrom: null };
  if (unproven > 1) return { days: { last: now, trusted, unproven: unproven - 1 }, countFrom: null };
  return { days: { last: now, trusted: now, unproven: 0 }, countFrom: last };
}
