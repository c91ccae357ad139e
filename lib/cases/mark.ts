import type { CaseMark } from '@/lib/wire';
import type { CaseRow } from './case';

/** What the page may know of a case: enough to draw its mark, nothing of the journal. */
export function markOf(row: CaseRow | null): CaseMark | null {
  if (row === null) return null;
  const { id, grade, status, lane, dueAt } = row;
  return { caseId: id, grade, status, lane, dueAt };
}
