import { i18n } from '#i18n';
import { type TimeLeft, timeLeft } from '@/lib/deadlines/time-left';
import { type EpochMs, NEVER } from '@/lib/review/time';

/** "12分", "1时05分", "12时", "2天", "2天3时": as fine as still matters, so that a column stays narrow. */
export function wordSpan({ days, hours, minutes }: TimeLeft): string {
  if (days > 0 && hours === 0) return i18n.t('time.wholeDays', [days]);
  if (days > 0) return i18n.t('time.days', [days, hours]);
  if (hours >= 10) return i18n.t('time.wholeHours', [hours]);
  if (hours > 0) return i18n.t('time.hours', [hours, String(minutes).padStart(2, '0')]);
  return i18n.t('time.minutes', [minutes]);
}

/** The whole sentence for the screen reader and for a message: "还剩 12分"; '' where nothing runs. */
export function sayTime(dueAt: EpochMs, now: EpochMs): string {
  if (dueAt === NEVER) return '';
  const left = timeLeft(dueAt, now);
  return i18n.t(left.urgency === 'overdue' ? 'time.overdue' : 'time.left', [wordSpan(left)]);
}
