import { i18n } from '#i18n';
import { withNote } from '@/components/casework/words';
import { usePanel } from '@/components/shell/panel-state';
import { wordMoment } from '@/components/shell/words';
import type { CaseRow } from '@/lib/cases/case';
import { dueFirst } from '@/lib/cases/first-due';
import { waitOf } from '@/lib/cases/fold-work';
import type { ViewName } from '@/lib/cases/views';
import { type Approval, type FollowUp, isOpenApproval, isOpenFollowUp } from '@/lib/cases/work';
import { formatYuan } from '@/lib/review/money';
import type { EpochMs } from '@/lib/review/time';

/**
 * A line of what is to be done over the buyer's words: in the lists of follow-ups and approvals that which put the case there;
 * elsewhere what is to be asked where the case is due for that, and what the buyer is waited for.
 */
export function WorkLine({ row, now }: { row: CaseRow; now: EpochMs }) {
  const view = usePanel((state) => (state.promises === null ? state.filter.view : null));
  const words = view === null ? null : workWords(row, view, now);
  return words === null ? null : <span className="block truncate font-medium">{words}</span>;
}

/** The words of that line; null = there is nothing to say. */
export function workWords(row: CaseRow, view: ViewName, now: EpochMs): string | null {
  if (view === 'approvals') return approval(row);
  if (view === 'follow-ups') return followUp(row, now);
  const due = dueFirst(row);
  if (due?.kind === 'follow-up' && due.dueAt === row.followUpAt)
    return noteOf('clock.follow_up', firstOf(row));
  return row.status === 'waiting' && row.lane === 'active' ? noteOf('work_line.wait', waitOf(row)) : null;
}

function noteOf(key: 'clock.follow_up' | 'work_line.wait', about: { note: string } | null): string | null {
  return about === null || about.note === '' ? null : withNote(i18n.t(key), about.note);
}

function followUp(row: CaseRow, now: EpochMs): string | null {
  const first = firstOf(row);
  return first && withNote(i18n.t('work_line.follow_up', [wordMoment(first.dueAt, now)]), first.note);
}

function firstOf({ followUps = [], followUpAt }: CaseRow): FollowUp | null {
  return followUps.find((one) => isOpenFollowUp(one) && one.dueAt === followUpAt) ?? null;
}

function approval({ approvals = [] }: CaseRow): string | null {
  const first = approvals.find(isOpenApproval);
  return first === undefined ? null : withNote(asked(first), first.note);
}

function asked({ about }: Approval): string {
  if (about.kind === 'compensation') return i18n.t('work_line.compensation', [formatYuan(about.amount)]);
  return i18n.t('work_line.rule', [about.rules.join(i18n.t('banner.comma'))]);
}
