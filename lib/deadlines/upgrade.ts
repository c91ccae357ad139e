import { dayOfIso } from './local-day';
import { merge, type Windows } from './windows';
import { CHINA_ZONE } from './zone';

/** 09:00–12:00 and 13:00–21:00 on every weekday. */
export const ORDINARY_WEEK: Windows[] = Array.from({ length: 7 }, () => [
  [540, 720],
  [780, 1260],
]);

/**
 * A calendar of before zones and legal holidays (`{week, days, offset}`) as one of now, with the same open minutes; anything
 * else comes back as it is, to be judged by the schema. Only who never touched the week of a new installation gets what a
 * new installation has now: closed on legal holidays.
 */
export function upgradeCalendar(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('offset' in value) || 'zone' in value) return value;
  const { week, days, offset, ...rest } = value as Record<string, unknown>;
  if (!Array.isArray(week) || typeof days !== 'object' || days === null || typeof offset !== 'number')
    return value;
  const untouched = same(week, ORDINARY_WEEK) && Object.keys(days).length === 0;
  return {
    ...rest,
    zone: zoneOf(offset),
    week: week.map(tidy),
    holidays: untouched ? [] : null,
    years: {},
    campaigns: [],
    // A day that does not exist was never asked for.
    days: Object.fromEntries(
      Object.entries(days).flatMap(([iso, windows]) =>
        dayOfIso(iso) === null ? [] : [[iso, tidy(windows)]],
      ),
    ),
  };
}

/** Windows that overlap were taken once, and counted once. */
function tidy(windows: unknown): unknown {
  return isWindows(windows) ? merge(windows) : windows;
}

function isWindows(value: unknown): value is Windows {
  return (
    Array.isArray(value) &&
    value.every(
      (window) =>
        Array.isArray(window) && window.length === 2 && window.every((minute) => typeof minute === 'number'),
    )
  );
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Minutes east of UTC as a zone: "+05:30". China's offset meant China. */
function zoneOf(offset: number): string {
  if (offset === 480) return CHINA_ZONE;
  const minutes = Math.abs(offset);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
