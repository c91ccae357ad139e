import { i18n } from '#i18n';
import { timeLeft } from '@/lib/deadlines/time-left';
import { type EpochMs, MINUTE } from '@/lib/review/time';
import { sayTime, wordSpan } from '@/lib/time-words';
import type { RefreshStop } from '@/lib/wire';
import type { Away } from './absence';
import type { Sum } from './sum';
import type { Told } from './telling';

/** "差评：质量 · 没人认领 · 还剩 1时45分"; "新差评：质量 · 1 星 · 还剩 4小时". */
export function titleOf({ grade, stars, what, dueAt }: Told, now: EpochMs): string {
  const time = dueAt === null ? '' : sayTime(dueAt, now);
  const isNew = what === 'new';
  const rated = isNew && stars !== null ? i18n.t('notify.stars', [stars]) : '';
  const parts = [i18n.t(`grade.${grade}`), rated, wordWhat(what), time].filter((part) => part !== '');
  return i18n.t(isNew ? 'notify.oneNew' : 'notify.one', [parts.join(' · ')]);
}

/** "3 条新差评，2 条已超时". Where nothing is new, what is to be done is not told apart. */
export function titleOfMany({ news, late, others }: Sum): string {
  if (news === 0) return i18n.t('notify.many', [late + others]);
  const parts = [
    i18n.t('notify.news', [news]),
    late > 0 ? i18n.t('notify.late', [late]) : '',
    others > 0 ? i18n.t('notify.others', [others]) : '',
  ];
  return parts.filter((part) => part !== '').join(i18n.t('badge.comma'));
}

/** The gravest of the news, and how many of them are of the gravest grades. */
export function bodyOfMany({ worst, grave }: Sum): string {
  if (worst === null) return i18n.t('notify.manyHint');
  const grade = i18n.t(`grade.${worst}`);
  return grave === 0 ? i18n.t('notify.worst', [grade]) : i18n.t('notify.worstGrave', [grade, grave]);
}

/** What is to be asked, and of which product. */
export function bodyOf({ note, product }: Pick<Told, 'note' | 'product'>): string {
  const known = [note, product].filter((words) => words !== null);
  return known.length === 0 ? i18n.t('notify.oneHint') : known.join(' · ');
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
    case 'back':
      return i18n.t('notify.back');
    case 'graver':
      return i18n.t('notify.graver');
    default:
      return '';
  }
}

/** "离开 3时12分，4 条超时". */
export function wordAway({ from, to, overdue }: Pick<Away, 'from' | 'to' | 'overdue'>): string {
  const minutes = Math.max(1, Math.floor((to - from) / MINUTE));
  return i18n.t('notify.away', [wordSpan(timeLeft(minutes * MINUTE, 0)), overdue]);
}

export function wordStop(why: RefreshStop): string {
  switch (why) {
    case 'verification':
      return i18n.t('watch.stopped_verification');
    case 'refused':
      return i18n.t('watch.stopped_refused');
    case 'no-list':
      return i18n.t('watch.stopped_no_list');
    case 'no-button':
      return i18n.t('watch.stopped_no_button');
  }
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
