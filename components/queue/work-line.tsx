import { i18n } from '#i18n';
import { withNote } from '@/components/casework/words';
import { usePanel } from '@/components/shell/panel-state';
import { wordMoment } from '@/components/shell/words';
import type { CaseRow } from '@/lib/cases/case';
import { type Approval, isOpenApproval, isOpenFollowUp } from '@/lib/cases/work';
import { formatYuan } from '@/lib/review/money';
import type { EpochMs } from '@/lib/review/time';

/** In the lists of follow-ups and approvals, a line of what is to be done over the buyer's words; nothing elsewhere. */
export function WorkLine({ row, now }: { row: CaseRow; now: EpochMs }) {
  const view = usePanel((state) => (state.promises === null ? state.filter.view : null));
  const words = view === 'follow-ups' ? followUp(row, now) : view === 'approvals' ? approval(row) : null;
  return words === null ? null : <span className="block truncate font-medium">{words}</span>;
}

function followUp({ followUps = [], followUpAt }: CaseRow, now: EpochMs): string | null {
  const first = followUps.find((one) => isOpenFollowUp(one) && one.dueAt === followUpAt);
  if (first === undefined) return null;
  return withNote(i18n.t('work_line.follow_up', [wordMoment(first.dueAt, now)]), first.note);
}

function approval({ approvals = [] }: CaseRow): string | null {
  const first = approvals.find(isOpenApproval);
  return first === undefined ? null : withNote(asked(first), first.note);
}

function asked({ about }: Approval): string {
  if (about.kind === 'compensation') return i18n.t('work_line.compensation', [formatYuan(about.amount)]);
  return i18n.t('work_line.rule', [about.rules.join(i18n.t('banner.comma'))]);
}
