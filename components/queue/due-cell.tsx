import { i18n } from '#i18n';
import { wordDue } from '@/components/shell/due-words';
import { timeLeft, type Urgency } from '@/components/shell/time-left';
import { sayTime, wordMoment, wordTime } from '@/components/shell/words';
import { cx } from '@/components/ui/cx';
import type { CaseRow } from '@/lib/cases/case';
import { dueFirst } from '@/lib/cases/first-due';
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

/** An open case in the active lane, or any that owes a promise. */
export function urgencyOf(row: CaseRow, now: EpochMs): Urgency {
  const due = dueFirst(row);
  return due === null ? 'calm' : timeLeft(due.dueAt, now).urgency;
}

export function Stripe({ urgency }: { urgency: Urgency }) {
  return <span aria-hidden className={cx('absolute inset-y-0 left-0 w-[3px]', STRIPE[urgency])} />;
}

/** The column of figures: time left and what it is left for; where nothing runs the time of the last event. */
export function DueCell({ row, now }: { row: CaseRow; now: EpochMs }) {
  const due = dueFirst(row);
  if (due === null && row.lane !== 'active')
    return (
      <div className="figures w-16 shrink-0 text-right text-faint text-sm">{wordMoment(row.dueAt, now)}</div>
    );
  // Nothing runs: mostly somebody waits for the buyer, and set no time.
  if (due === null)
    return (
      <div className="w-16 shrink-0 text-right text-faint">
        —{row.status === 'waiting' && <div className="truncate text-xs">{i18n.t('status.waiting')}</div>}
      </div>
    );
  const urgency = urgencyOf(row, now);
  const { dueAt } = due;
  return (
    <div className="figures w-16 shrink-0 text-right">
      <div title={sayTime(dueAt, now)} className={cx('whitespace-nowrap font-semibold', INK[urgency])}>
        {wordTime(timeLeft(dueAt, now))}
      </div>
      <div className="truncate text-faint text-xs">{wordDue(row, due)}</div>
    </div>
  );
}
