import { DAY, type EpochMs, MINUTE } from '@/lib/review/time';
import type { Calendar } from './calendar';
import { localDayAt } from './local-day';
import { minutesBetween } from './working-time';
import { CHINA_ZONE, offsetAt } from './zone';

/** The hours in which a platform measures how fast a shop answers in its chat. In them the buyer expects somebody. */
export interface Assessment {
  console: 'qianniu' | 'doudian';
  /** `[from, to)` in minutes of the day in China. */
  from: number;
  to: number;
  /** The hours as the platform writes them. */
  words: string;
  /** The day from which the rule is in force. */
  asOf: string;
  /** Number of the rule as the platform publishes it. */
  source: string;
}

/** Domain data 3.4 and 3.5 (23, 24), compliance 2.2. Of the other consoles no such rule was found. */
export const ASSESSMENTS: readonly Assessment[] = [
  // 旺旺3分钟人工响应率, 淘宝店铺真实体验分
  { console: 'qianniu', from: 480, to: 1380, words: '8:00–23:00', asOf: '2026-03-16', source: '20009524' },
  // 飞鸽平均响应时长, 抖店商家体验分
  { console: 'doudian', from: 480, to: 1380, words: '8:00–22:59:59', asOf: '2026-09-08', source: '103956' },
];

/** Minutes of the `days` days from the China day of `now` on that are assessed while the desk is closed. */
export function uncoveredMinutes(
  calendar: Calendar,
  { from, to }: Assessment,
  now: EpochMs,
  days: number,
): number {
  const offset = offsetAt(CHINA_ZONE, now);
  const first = localDayAt(now, offset) * DAY - offset;
  let uncovered = 0;
  for (let day = 0; day < days; day++) {
    const midnight = first + day * DAY;
    const open = minutesBetween(calendar, midnight + from * MINUTE, midnight + to * MINUTE, 'working');
    uncovered += to - from - open;
  }
  return uncovered;
}
