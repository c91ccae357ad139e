import { type ClockKind, firstToExpire } from '@/lib/deadlines/clocks';
import type { EpochMs } from '@/lib/review/time';
import type { CaseRow } from './case';

/**
 * What a case is due for next: in the active lane its first clock or promise, elsewhere its promises alone. null: nothing runs.
 */
export function dueFirst({
  lane,
  clocks,
  promiseAt,
}: Pick<CaseRow, 'lane' | 'clocks' | 'promiseAt'>): { kind: ClockKind; dueAt: EpochMs } | null {
  const clock = lane === 'active' ? firstToExpire(clocks) : null;
  if (promiseAt === undefined || (clock !== null && clock.dueAt <= promiseAt)) return clock;
  return { kind: 'promise', dueAt: promiseAt };
}
