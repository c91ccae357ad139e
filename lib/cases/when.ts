import { CHINA_OFFSET_MINUTES, DAY, type EpochMs, HOUR, MINUTE } from '@/lib/review/time';

/** A time to choose by its name. `at` null: no time is set. */
export interface When<Name extends string = string> {
  name: Name;
  at: EpochMs | null;
}

const OFFSET = CHINA_OFFSET_MINUTES * MINUTE;
/** When a desk begins and ends its day, where nobody says another hour. */
const MORNING = 10 * HOUR;
const EVENING = 18 * HOUR;
/** Nobody reads a reminder earlier; before five the morning that is meant is the one that comes. */
const EARLY = 9 * HOUR;
const NIGHT_ENDS = 5 * HOUR;

/** That hour of the day so many days after the day of `now`, by the clock of China. */
function on(now: EpochMs, days: number, hour: number): EpochMs {
  return Math.floor((now + OFFSET) / DAY) * DAY - OFFSET + days * DAY + hour;
}

/** Until when one may wait for the buyer; what is over already is not offered. */
export function waitTimes(now: EpochMs): When<'evening' | 'tomorrow' | 'days2' | 'open'>[] {
  const all = [
    { name: 'evening', at: on(now, 0, EVENING) },
    { name: 'tomorrow', at: on(now, 1, MORNING) },
    { name: 'days2', at: on(now, 2, MORNING) },
    { name: 'open', at: null },
  ] as const;
  return all.filter(({ at }) => at === null || at > now);
}

/** When a follow-up may be due. */
export function followUpTimes(now: EpochMs): When<'tomorrow' | 'days3' | 'days7'>[] {
  return [
    { name: 'tomorrow', at: on(now, 1, MORNING) },
    { name: 'days3', at: on(now, 3, MORNING) },
    { name: 'days7', at: on(now, 7, MORNING) },
  ];
}

/** What "later" means where nothing else is said: the button of a notification, and the key. Minutes */
export const SNOOZE_MINUTES = 10;

/** When the agent may be told again. */
export function snoozeTimes(now: EpochMs): { name: 'minutes10' | 'hour1' | 'morning'; at: EpochMs }[] {
  const isNight = now < on(now, 0, NIGHT_ENDS);
  return [
    { name: 'minutes10', at: now + SNOOZE_MINUTES * MINUTE },
    { name: 'hour1', at: now + HOUR },
    { name: 'morning', at: on(now, isNight ? 0 : 1, EARLY) },
  ];
}
