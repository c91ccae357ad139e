import type { Calendar } from '@/lib/deadlines/calendar';
import { legalDays } from '@/lib/deadlines/legal';
import { openingOf } from '@/lib/deadlines/opening';
import { CHINA_OFFSET_MINUTES, DAY, type EpochMs, MINUTE, SECOND } from '@/lib/review/time';

const SHIFT = CHINA_OFFSET_MINUTES * MINUTE;
/** End of the working day where no calendar says one. Minutes. */
const CLOSING = 18 * 60;

/** A day in China as days since 1970. */
export function dayOf(at: EpochMs): number {
  return Math.floor((at + SHIFT) / DAY);
}

/** A minute of a day; 1440 is the midnight after it. */
export function momentOn(day: number, minute: number): EpochMs {
  return day * DAY + minute * MINUTE - SHIFT;
}

/** Its last second: "23:59" to whoever reads it, and not the day after. */
export function endOfDay(day: number): EpochMs {
  return momentOn(day + 1, 0) - SECOND;
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function dayOfDate(year: number, month: number, date: number): number | null {
  const utc = Date.UTC(year, month - 1, date);
  const back = new Date(utc);
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === date ? Math.floor(utc / DAY) : null;
}

/** Year, month from 1, date. */
export function dateOf(day: number): [year: number, month: number, date: number] {
  const date = new Date(day * DAY);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/**
 * What a buyer calls a working day: Monday to Friday, but for the legal holidays and 调休, and the days that the calendar names. The desk's own
 * week is not meant: shops sit there on Sundays too.
 */
function isWorkday(day: number, calendar: Calendar | undefined, law: ReturnType<typeof legalDays>): boolean {
  const own = calendar?.days[isoOf(day)];
  if (own !== undefined) return own.length > 0;
  return law.has(day) ? law.get(day) === 'on' : weekdayOf(day) <= 5;
}

/** The end of the `count`-th working day after this one. */
export function endOfWorkday(day: number, count: number, calendar: Calendar | undefined): EpochMs {
  let left = count;
  let at = day;
  const law = legalDays(calendar?.years ?? {});
  // A calendar of holidays only would never end.
  for (let step = 0; left > 0 && step < 400; step++) if (isWorkday(++at, calendar, law)) left--;
  return endOfDay(at);
}

/** When the desk closes on a day; its end where that has passed, so that no calendar decides whether a word is a promise. */
export function closingOf(day: number, now: EpochMs, calendar: Calendar | undefined): EpochMs {
  const windows = calendar === undefined ? [] : openingOf(calendar)(day);
  const last = Math.max(0, ...windows.map(([, to]) => to));
  const closing = momentOn(day, last === 0 ? CLOSING : last);
  return closing < now ? endOfDay(day) : closing;
}

function isoOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
