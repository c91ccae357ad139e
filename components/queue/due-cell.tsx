import { i18n } from '#i18n';
import { timeLeft, type Urgency } from '@/components/shell/time-left';
import { sayTime, snake, wordMoment, wordTime } from '@/components/shell/words';
import { cx } from '@/components/ui/cx';
import type { CaseRow } from '@/lib/cases/case';
import { firstToExpire } from '@/lib/deadlines/clocks';
import type { EpochMs } from '@/lib/review/time';

export const INK: Record<Urgency, string> = {
  overdue: 'text-overdue',
  soon: 'text-soon',
  calm: 'text-ink',
};
const STRIPE: Record<Urgency, string> = {
  overdue: 'bg-overdue-stripe',
  soon: 'bg-soon-stripe',
  calm: 'bg-transparent',
};

/** Only an open case in the active lane can be urgent. */
export function urgencyOf(row: CaseRow, now: EpochMs): Urgency {
  return row.lane === 'active' ? timeLeft(row.dueAt, now).urgency : 'calm';
}

export function Stripe({ urgency }: { urgency: Urgency }) {
  return <span aria-hidden className={cx('absolute inset-y-0 left-0 w-[3px]', STRIPE[urgency])} />;
}

/** The column of figures: time left and what it is left for; outside the active lane the time of the last event. */
export function DueCell({ row, now }: { row: CaseRow; now: EpochMs }) {
  if (row.lane !== 'active')
    return (
      <div className="figures w-16 shrink-0 text-right text-faint text-sm">{wordMoment(row.dueAt, now)}</div>
    );
  const urgency = urgencyOf(row, now);
  const clock = firstToExpire(row.clocks);
  return (
    <div className="figures w-16 shrink-0 text-right">
      <div title={sayTime(row.dueAt, now)} className={cx('whitespace-nowrap font-semibold', INK[urgency])}>
        {wordTime(timeLeft(row.dueAt, now))}
      </div>
      {clock && <div className="truncate text-faint text-xs">{i18n.t(`clock.${snake(clock.kind)}`)}</div>}
    </div>
  );
}
