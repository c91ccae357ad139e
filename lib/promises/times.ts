import type { Calendar } from '@/lib/deadlines/calendar';
import type { EpochMs } from '@/lib/review/time';
import { durationsIn } from './durations';
import { momentsIn } from './moments';

/** A time that a text names. `[start, end)` of the text that was read. */
export interface NamedTime {
  start: number;
  end: number;
  dueAt: EpochMs;
  /** ms from the moment of writing; null where a time of the calendar is named. */
  within: number | null;
}

/** What a time is counted from. */
export interface Clock {
  now: EpochMs;
  calendar: Calendar | undefined;
  /** A time of the day that was spoken of just before: "明天补寄，晚上8点前告诉您" are both of tomorrow. */
  day?: EpochMs | undefined;
}

/** Most texts name no time: told by one look at their characters. */
const ANY = /[天日号周晚早点时钟月h午期拜:儿]|下班/;

/** The times that one clause (in the normal form) names, in the order of the text. */
export function timesIn(clause: string, clock: Clock): NamedTime[] {
  if (!ANY.test(clause)) return [];
  const all = [...momentsIn(clause, clock), ...durationsIn(clause, clock.now, clock.calendar)];
  // "1-3个工作日" is no first of March: what is longer was understood better.
  return all
    .filter((one) => !all.some((other) => other !== one && covers(other, one)))
    .sort((a, b) => a.start - b.start);
}

function covers(a: NamedTime, b: NamedTime): boolean {
  return a.start < b.end && b.start < a.end && a.end - a.start > b.end - b.start;
}
