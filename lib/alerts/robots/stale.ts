import type { CaseRow } from '@/lib/cases/case';
import { isOpenApproval } from '@/lib/cases/work';
import { isOpen } from '@/lib/promises/ledger';
import type { EpochMs } from '@/lib/review/time';
import type { OutboxRow } from '@/lib/store/outbox';

/** Whether a message has nothing to say any more: what it is about was dealt with, rests, or is no longer due. */
export function isStale(
  { telling, about }: Pick<OutboxRow, 'telling' | 'about'>,
  row: CaseRow,
  now: EpochMs,
): boolean {
  switch (telling) {
    case 'promise':
      return !(row.promises ?? []).some((promise) => promise.id === about && isOpen(promise));
    case 'approval':
      return !(row.approvals ?? []).some((asked) => asked.id === about && isOpenApproval(asked));
    case 'grave':
      return row.lane !== 'active';
    default: {
      const clock = row.clocks.find(({ kind }) => kind === about);
      if (row.lane !== 'active' || clock === undefined) return true;
      if (clock.stoppedAt !== null || clock.restsSince !== undefined) return true;
      return telling === 'overdue' && clock.dueAt > now;
    }
  }
}
