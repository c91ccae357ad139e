import { i18n } from '#i18n';
import type { CaseRow } from '@/lib/cases/case';
import type { dueFirst } from '@/lib/cases/first-due';
import { waitOf } from '@/lib/cases/fold-work';
import { snake } from './words';

type Due = NonNullable<ReturnType<typeof dueFirst>>;

/** What a case is due for, in a word. */
export function wordDue(row: CaseRow, due: Due): string {
  return isWaitEnd(row, due) ? i18n.t('status.waiting') : i18n.t(`clock.${snake(due.kind)}`);
}

/** Whether what is due is the end of a wait, and no follow-up that somebody planned. */
export function isWaitEnd(row: Pick<CaseRow, 'followUpAt' | 'waits'>, due: Due): boolean {
  return due.kind === 'follow-up' && due.dueAt !== row.followUpAt && due.dueAt === waitOf(row)?.until;
}
