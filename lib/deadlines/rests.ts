import { type EpochMs, MINUTE } from '@/lib/review/time';
import type { Calendar, Hours } from './calendar';
import { addMinutes, minutesBetween, NoWorkingTimeError } from './working-time';

/** A stretch of waiting for the buyer that is over. */
export interface Rest {
  from: EpochMs;
  to: EpochMs;
}

/**
 * The moment at which `minutes` have passed since `from`, none of them in a rest. What was over before a rest stays over. A
 * calendar that opens never, or too seldom for these minutes, must not lose a review: they pass around the clock then.
 */
export function dueAfter(
  calendar: Calendar,
  from: EpochMs,
  minutes: number,
  hours: Hours,
  rests: readonly Rest[],
): EpochMs {
  try {
    return addOutside(calendar, from, minutes, hours, rests);
  } catch (error) {
    if (!(error instanceof NoWorkingTimeError)) throw error;
    return addOutside(calendar, from, minutes, 'always', rests);
  }
}

function addOutside(
  calendar: Calendar,
  from: EpochMs,
  minutes: number,
  hours: Hours,
  rests: readonly Rest[],
): EpochMs {
  let since = from;
  // In ms, which are whole: the parts of a minute before a rest and after it would not add up.
  let left = Math.round(minutes * MINUTE);
  // A clock that was moved back may have begun a rest before the one before it.
  for (const rest of [...rests].sort((a, b) => a.from - b.from)) {
    if (rest.to <= since) continue;
    const before = Math.round(minutesBetween(calendar, since, rest.from, hours) * MINUTE);
    if (before >= left) break;
    left -= before;
    since = rest.to;
  }
  return addMinutes(calendar, since, left / MINUTE, hours);
}
