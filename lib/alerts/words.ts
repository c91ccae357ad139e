import { i18n } from '#i18n';
import { timeLeft } from '@/lib/deadlines/time-left';
import { type EpochMs, MINUTE } from '@/lib/review/time';
import { sayTime, wordSpan } from '@/lib/time-words';
import type { Away } from './absence';
import type { Told } from './telling';

/** "差评：质量 · 没人认领 · 还剩 1时45分". */
export function titleOf({ grade, what, dueAt }: Told, now: EpochMs): string {
  const time = dueAt === null ? '' : sayTime(dueAt, now);
  const parts = [i18n.t(`grade.${grade}`), wordWhat(what), time];
  return i18n.t('notify.one', [parts.filter((part) => part !== '').join(' · ')]);
}

/** A step and a clock that ran out are said by the time alone. */
function wordWhat(what: Told['what']): string {
  if (typeof what === 'object') {
    const type = i18n.t(`promise.type_${what.promise}`);
    return i18n.t(what.broken ? 'notify.promiseBroken' : 'notify.promiseSoon', [type]);
  }
  switch (what) {
    case 'unclaimed':
      return i18n.t('notify.unclaimed');
    case 'wait':
      return i18n.t('notify.waitOver');
    case 'follow-up':
      return i18n.t('notify.followUp');
    case 'again':
      return i18n.t('notify.again');
    default:
      return '';
  }
}

/** "离开 3时12分，4 条超时". */
export function wordAway({ from, to, overdue }: Pick<Away, 'from' | 'to' | 'overdue'>): string {
  const minutes = Math.max(1, Math.floor((to - from) / MINUTE));
  return i18n.t('notify.away', [wordSpan(timeLeft(minutes * MINUTE, 0)), overdue]);
}

/** What the toolbar's button says of the badge. Counts end at 999. */
export function wordBadge({ overdue, dueSoon }: { overdue: number; dueSoon: number }): string {
  const short = (count: number) => (count > 999 ? '999+' : count);
  const counts = [
    overdue > 0 ? i18n.t('badge.overdue', [short(overdue)]) : '',
    dueSoon > 0 ? i18n.t('badge.dueSoon', [short(dueSoon)]) : '',
  ].filter((word) => word !== '');
  return counts.length === 0
    ? i18n.t('app.name')
    : i18n.t('badge.title', [counts.join(i18n.t('badge.comma'))]);
}
