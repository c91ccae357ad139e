import { type ClockKind, firstToExpire } from '@/lib/deadlines/clocks';
import type { EpochMs } from '@/lib/review/time';
import type { CaseRow } from './case';
import { waitOf } from './fold-work';

/**
 * What a case is due for next: in the active lane its first clock, the end of a wait, a promise or a follow-up; elsewhere its
 * promises and follow-ups alone. Of two at one moment the one named first here. null: nothing runs.
 */
export function dueFirst(
  row: Pick<CaseRow, 'lane' | 'clocks' | 'promiseAt' | 'followUpAt' | 'waits'>,
): { kind: ClockKind; dueAt: EpochMs } | null {
  const active = row.lane === 'active';
  const clock = active ? firstToExpire(row.clocks) : null;
  const until = active ? waitOf(row)?.until : null;
  const all: { kind: ClockKind; dueAt: EpochMs }[] = clock === null ? [] : [clock];
  if (row.promiseAt !== undefined) all.push({ kind: 'promise', dueAt: row.promiseAt });
  // Who waits looks again at that time, as at a follow-up.
  for (const dueAt of [row.followUpAt, until]) if (dueAt != null) all.push({ kind: 'follow-up', dueAt });
  return all.reduce<(typeof all)[number] | null>(
    (first, one) => (first !== null && first.dueAt <= one.dueAt ? first : one),
    null,
  );
}
