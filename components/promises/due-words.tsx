import { i18n } from '#i18n';
import { INK } from '@/components/queue/due-cell';
import { timeLeft } from '@/components/shell/time-left';
import { wordMoment, wordTime } from '@/components/shell/words';
import { cx } from '@/components/ui/cx';
import type { EpochMs } from '@/lib/review/time';

/** By when, and how much is left of it, in two columns. */
export function DueWords({ dueAt, now }: { dueAt: EpochMs; now: EpochMs }) {
  const left = timeLeft(dueAt, now);
  return (
    <span className="figures flex shrink-0 items-baseline gap-2">
      <span className="text-faint text-sm">{i18n.t('clock.dueAt', [wordMoment(dueAt, now)])}</span>
      <span className={cx('font-semibold', INK[left.urgency])}>{wordTime(left)}</span>
    </span>
  );
}
