import type { CaseRow } from '@/lib/cases/case';
import type { Recipient, Staff } from '@/lib/desks/contract';
import type { Moment } from '@/lib/desks/on-duty';
import { calledBy } from '@/lib/desks/people';
import type { RobotKind } from '@/lib/settings/robot-address';

/** The accounts to call in an app; who has none there is not called by name. */
export function accountsOf(
  called: readonly Recipient[],
  row: Pick<CaseRow, 'assignee' | 'handler' | 'grade'>,
  staff: Staff,
  kind: RobotKind,
  moment: Moment,
): string[] {
  const accounts = calledBy(called, row, staff, moment).map((person) => person.accounts[kind].trim());
  return [...new Set(accounts.filter((account) => account !== ''))];
}
