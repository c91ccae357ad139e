import type { Calendar } from '@/lib/deadlines/calendar';
import { isOpen } from '@/lib/deadlines/working-time';
import { CHINA_OFFSET_MINUTES, DAY, type EpochMs, HOUR, MINUTE } from '@/lib/review/time';

/** Hours of the China day that people promise by: noon, the end of an office day, the end of a desk's day. */
const HOURS = [12, 18, 21];
const DAYS = 3;
/** More chips than this are slower to read than a time is to type. */
const MOST = 5;

/**
 * Times that the desk can keep, soonest first: `answerBy`, then the usual hours of today and the next days at which the
 * desk is still there and has at least an hour for it.
 */
export function timeChoices(now: EpochMs, answerBy: EpochMs, calendar: Calendar): EpochMs[] {
  const midnight =
    Math.floor((now + CHINA_OFFSET_MINUTES * MINUTE) / DAY) * DAY - CHINA_OFFSET_MINUTES * MINUTE;
  const usual = Array.from({ length: DAYS }, (_, day) =>
    HOURS.map((hour) => midnight + day * DAY + hour * HOUR),
  ).flat();
  const kept = usual.filter((at) => at >= now + HOUR && isOpen(calendar, at - MINUTE));
  const all = answerBy > now ? [answerBy, ...kept] : kept;
  return [...new Set(all)].slice(0, MOST).sort((a, b) => a - b);
}

/** A moment as the browser's field for date and time writes it, in China time: "2026-11-22T18:00". */
export function fieldTime(at: EpochMs): string {
  return new Date(at + CHINA_OFFSET_MINUTES * MINUTE).toISOString().slice(0, 16);
}

/** The reverse of {@link fieldTime}; null while the field is not complete. */
export function timeOfField(text: string): EpochMs | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text)) return null;
  const at = Date.parse(`${text.slice(0, 16)}:00Z`);
  return Number.isNaN(at) ? null : at - CHINA_OFFSET_MINUTES * MINUTE;
}
