import { DAY, type EpochMs, MINUTE } from '@/lib/review/time';

/** A gap between two heartbeats from which on nobody was here: the computer slept, or the browser was closed. ms */
const SHORTEST = 10 * MINUTE;
/** A longer one is a clock that was set: nobody is told of being away for a year. ms */
const LONGEST = 60 * DAY;

export type Gap = 'none' | 'away' | 'jump';

/**
 * What lies between the last heartbeat and now. A clock that was set back is no gap: the next heartbeat counts from there.
 * `before` null = there was none yet.
 */
export function gapSince(before: EpochMs | null, now: EpochMs): Gap {
  if (before === null || now - before <= SHORTEST) return 'none';
  return now - before > LONGEST ? 'jump' : 'away';
}

/** Nobody was here from `from` to `to`, and so many cases became overdue meanwhile. */
export interface Away {
  from: EpochMs;
  to: EpochMs;
  overdue: number;
  /** The desktop notification was shown. */
  told: boolean;
}

/** Whether a notification made now is still about that absence: what comes later is told in the ordinary way. */
export function isJustBack({ to, told }: Away, now: EpochMs): boolean {
  return !told && now >= to && now - to <= SHORTEST;
}

/** Whether the panel still says so: on the next day it is no news, nor after the clock was set back. */
export function isNews({ to }: Away, now: EpochMs): boolean {
  return now >= to - MINUTE && now - to < DAY;
}
