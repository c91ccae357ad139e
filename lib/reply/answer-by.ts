import { addMinutes, type Calendar, NoWorkingTimeError } from '@/lib/deadlines/calendar';
import { CHINA_OFFSET_MINUTES, DAY, type EpochMs, HOUR, MINUTE } from '@/lib/review/time';

/** Working minutes the desk gives itself at least: half a shift, so that the promise outlives a busy hour. */
const LEAD_MINUTES = 180;

/**
 * A time the desk controls, for "…前给您答复": the next full hour that lies at least three working hours ahead.
 * A calendar that never opens promises no time: then it is `now`, which reads "尽快".
 */
export function answerBy(now: EpochMs, calendar: Calendar): EpochMs {
  try {
    return Math.ceil(addMinutes(calendar, now, LEAD_MINUTES, 'working') / HOUR) * HOUR;
  } catch (error) {
    if (error instanceof NoWorkingTimeError) return now;
    throw error;
  }
}

/**
 * The time as the buyer reads it, in China time: "今天20:00前", "明天18:00前", "11月24日12:00前" (with the year when
 * it is another). A time that has passed is never promised: "尽快".
 */
export function answerByWords(at: EpochMs, now: EpochMs): string {
  if (at <= now) return '尽快';
  const local = (time: EpochMs) => new Date(time + CHINA_OFFSET_MINUTES * MINUTE);
  const day = (time: EpochMs) => Math.floor((time + CHINA_OFFSET_MINUTES * MINUTE) / DAY);
  const date = local(at);
  const clock = `${date.toISOString().slice(11, 16)}前`;
  const ahead = day(at) - day(now);
  if (ahead === 0) return `今天${clock}`;
  if (ahead === 1) return `明天${clock}`;
  const year = date.getUTCFullYear() === local(now).getUTCFullYear() ? '' : `${date.getUTCFullYear()}年`;
  return `${year}${date.getUTCMonth() + 1}月${date.getUTCDate()}日${clock}`;
}

const WORDS = /(?:今天|明天|(?:\d{4}年)?\d{1,2}月\d{1,2}日)\d{2}:\d{2}前|尽快/g;

/** A text without the times that {@link answerByWords} puts into it: the same words at another hour are the same text. */
export function timeless(text: string): string {
  return text.replace(WORDS, '{time}');
}
