import * as z from 'zod';
import { CHINA_OFFSET_MINUTES, DAY, type EpochMs, MINUTE } from '@/lib/review/time';

/** `[from, to)` in minutes of the local day, 0 ≤ from < to ≤ 1440. */
const windowSchema = z
  .tuple([z.number().int().min(0).max(1440), z.number().int().min(0).max(1440)])
  .refine(([from, to]) => from < to, { message: 'window-empty' });

export const calendarSchema = z.strictObject({
  /** Working windows by weekday, Sunday first; several a day are allowed (lunch). */
  week: z.array(z.array(windowSchema).max(6)).length(7),
  /** Local days "YYYY-MM-DD" that differ: closed (holiday) or with windows of their own (调休). */
  days: z.record(z.string().regex(/^\d{4}-\d{2}-\d{2}$/), z.array(windowSchema).max(6)),
  /** Minutes east of UTC. */
  offset: z.number().int().min(-840).max(840),
});
export type Calendar = z.infer<typeof calendarSchema>;

/** Whether minutes pass around the clock (7×24) or only inside the working windows. */
export type Hours = 'always' | 'working';

/** Thrown when a calendar has no open minute within two years: a deadline would never come. */
export class NoWorkingTimeError extends Error {
  override readonly name = 'NoWorkingTimeError';
}

const ordinary: [number, number][] = [
  [540, 720],
  [780, 1260],
];
/** 09:00–12:00 and 13:00–21:00 every day: the customer-service default of the domain data 3.5. */
export const DEFAULT_CALENDAR: Calendar = {
  week: Array.from({ length: 7 }, () => ordinary.map(([from, to]): [number, number] => [from, to])),
  days: {},
  offset: CHINA_OFFSET_MINUTES,
};

/**
 * The moment at which `minutes` have passed since `from`. With `working`, only minutes inside the windows count and the
 * result is never inside a closed window. `minutes` ≥ 0. Throws {@link NoWorkingTimeError} when no window ever opens.
 */
export function addMinutes(calendar: Calendar, from: EpochMs, minutes: number, hours: Hours): EpochMs {
  if (hours === 'always') return from + minutes * MINUTE;
  let left = minutes * MINUTE;
  const shift = calendar.offset * MINUTE;
  let dayStart = Math.floor((from + shift) / DAY) * DAY;
  const local = from + shift;
  for (let day = 0; day < 731; day++, dayStart += DAY) {
    for (const [open, close] of windowsOn(calendar, dayStart)) {
      const start = Math.max(dayStart + open * MINUTE, local);
      const end = dayStart + close * MINUTE;
      if (start >= end) continue;
      if (left <= end - start) return start + left - shift;
      left -= end - start;
    }
  }
  throw new NoWorkingTimeError(`no working window within two years of ${from}`);
}

/** `localDayStart` is the local midnight written as if it were UTC. Windows come back sorted and merged. */
function windowsOn(calendar: Calendar, localDayStart: number): [number, number][] {
  const date = new Date(localDayStart);
  const windows = calendar.days[date.toISOString().slice(0, 10)] ?? calendar.week[date.getUTCDay()] ?? [];
  const merged: [number, number][] = [];
  for (const [from, to] of [...windows].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
