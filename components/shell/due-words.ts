import { i18n } from '#i18n';
import type { CaseRow } from '@/lib/cases/case';
import type { dueFirst } from '@/lib/cases/first-due';
import { waitOf } from '@/lib/cases/fold-work';
import { snake } from './words';

/** What a case is due for, in a word. The end of a wait is no follow-up that somebody planned. */
export function wordDue(row: CaseRow, due: NonNullable<ReturnType<typeof dueFirst>>): string {
  const isWaitEnd =
    due.kind === 'follow-up' && due.dueAt !== row.followUpAt && due.dueAt === waitOf(row)?.until;
  return isWaitEnd ? i18n.t('status.waiting') : i18n.t(`clock.${snake(due.kind)}`);
}
