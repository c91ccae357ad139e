import { DAY, type EpochMs, HOUR, MINUTE } from '@/lib/review/time';
import { DUE_SOON_MINUTES } from './soon';

export type Urgency = 'overdue' | 'soon' | 'calm';

/** How far a deadline is, cut into the units that are shown. The figures are never negative. */
export interface TimeLeft {
  urgency: Urgency;
  days: number;
  hours: number;
  minutes: number;
}

/**
 * Distance from `now` to `dueAt`. Rounded up to whole minutes on both sides, so that "0 minutes" is never shown:
 * with 20 seconds to go it is still one minute, and 20 seconds past it is one minute late.
 */
export function timeLeft(dueAt: EpochMs, now: EpochMs): TimeLeft {
  const distance = dueAt - now;
  const overdue = distance <= 0;
  const whole = Math.max(1, Math.ceil(Math.abs(distance) / MINUTE)) * MINUTE;
  const soon = !overdue && distance <= DUE_SOON_MINUTES * MINUTE;
  return {
    urgency: overdue ? 'overdue' : soon ? 'soon' : 'calm',
    days: Math.floor(whole / DAY),
    hours: Math.floor((whole % DAY) / HOUR),
    minutes: Math.floor((whole % HOUR) / MINUTE),
  };
}
