import { i18n } from '#i18n';
import type { CaseRow } from '@/lib/cases/case';
import type { FillOutcome } from '@/lib/messages';
import { type EpochMs, formatChinaTime } from '@/lib/review/time';
import { wordSpan } from '@/lib/time-words';
import type { TimeLeft } from './time-left';

export { sayTime } from '@/lib/time-words';

type Snake<S extends string> = S extends `${infer A}-${infer B}` ? `${A}_${Snake<B>}` : S;

/** Message keys may hold no hyphen; the words of the house do. */
export function snake<S extends string>(word: S): Snake<S> {
  return word.replaceAll('-', '_') as Snake<S>;
}

/** How long a rule gives, in the unit it is thought in: "2小时", "45分". `minutes`: whole. */
export function wordQuota(minutes: number): string {
  return minutes % 60 === 0 ? i18n.t('time.wholeHours', [minutes / 60]) : i18n.t('time.minutes', [minutes]);
}

/** The column's figure: "12分", overdue "超12分". */
export function wordTime(left: TimeLeft): string {
  return left.urgency === 'overdue' ? i18n.t('time.over', [wordSpan(left)]) : wordSpan(left);
}

/** "18:05" today, "11-22 18:05" on other days. China time. */
export function wordMoment(at: EpochMs, now: EpochMs): string {
  const text = formatChinaTime(at);
  return text.slice(0, 5) === formatChinaTime(now).slice(0, 5) ? text.slice(6) : text;
}

/** What the platform said about the rating, in words; stars where there are stars. */
export function wordRating({ rating }: CaseRow['review']): string {
  if (rating.stars !== null) return i18n.t('rating.stars', [rating.stars]);
  return i18n.t(`rating.${rating.level ?? 'unknown'}`);
}

/** The three labels of a copy button. */
export function copyWords(idle: string): { idle: string; copied: string; failed: string } {
  return { idle, copied: i18n.t('app.copied'), failed: i18n.t('app.copyFailed') };
}

/** What became of a fill. */
export function wordOutcome(outcome: FillOutcome): string {
  if (outcome.kind === 'too-long') return i18n.t('fill.too_long', [outcome.limit]);
  return i18n.t(`fill.${snake(outcome.kind === 'no-box' ? outcome.why : outcome.kind)}`);
}
