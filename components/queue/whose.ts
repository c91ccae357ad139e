import { i18n } from '#i18n';
import { isWaitEnd } from '@/components/shell/due-words';
import type { CaseRow } from '@/lib/cases/case';
import { dueFirst } from '@/lib/cases/first-due';

/**
 * Status in one word; a claimed case shows by whom. One that waits for the buyer says so beside its time, and here whose it is;
 * where its time is that of something else, both are here. `me`: '' = nobody is entered here.
 */
export function whose(row: CaseRow, me: string): string {
  if (row.inserted !== null && row.lane === 'active') return i18n.t('queue.filled');
  const status = i18n.t(`status.${row.status}`);
  if (row.status === 'claimed') return row.assignee ? person(row.assignee, me) : status;
  if (row.status !== 'waiting' || row.lane !== 'active') return status;
  const due = dueFirst(row);
  if (due === null || isWaitEnd(row, due)) return person(row.assignee, me);
  return row.assignee === null ? status : `${status} · ${person(row.assignee, me)}`;
}

function person(name: string | null, me: string): string {
  if (name === null) return i18n.t('status.new');
  if (name === me) return i18n.t('queue.mine');
  return name === '' ? i18n.t('status.claimed') : name;
}
