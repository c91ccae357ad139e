import type { Calendar } from '@/lib/deadlines/calendar';
import { addMinutes, isOpen, NoWorkingTimeError } from '@/lib/deadlines/working-time';
import { CHINA_OFFSET_MINUTES, DAY, type EpochMs, HOUR, MINUTE } from '@/lib/review/time';

/** Working minutes the desk gives itself at least: half a shift, so that the promise outlives a busy hour. */
const LEAD_MINUTES = 180;

/** Hours of the China day at which a buyer may be promised an answer: nobody waits up for one, or is woken by it. */
const CIVIL = { from: 9, to: 21 };

/** A desk that shares no civil hour with China in this time shares none. */
const SEARCHED = 14 * DAY;

/**
 * A time the desk controls, for "…前给您答复": the next full hour that lies at least three working hours ahead, while the
 * desk is open, and at a civil hour of the buyer's day. A desk that is never open at one (it sits abroad) has done its
 * three hours by then: it promises the next civil hour. A calendar that never opens promises no time: then it is `now`,
 * which reads "尽快".
 */
export function answerBy(now: EpochMs, calendar: Calendar): EpochMs {
  try {
    const least = addMinutes(calendar, now, LEAD_MINUTES, 'working');
    const first = Math.ceil(least / HOUR) * HOUR;
    for (let at = first; at <= first + SEARCHED; at += HOUR)
      if (isCivil(at) && isOpen(calendar, at - MINUTE)) return at;
    let at = first;
    while (!isCivil(at)) at += HOUR;
    return at;
  } catch (error) {
    if (error instanceof NoWorkingTimeError) return now;
    throw error;
  }
}

function isCivil(at: EpochMs): boolean {
  const hour = Math.floor((at + CHINA_OFFSET_MINUTES * MINUTE) / HOUR) % 24;
  return hour >= CIVIL.from && hour <= CIVIL.to;
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
