import type { CaseRow } from '@/lib/cases/case';
import { dueFirst } from '@/lib/cases/first-due';
import type { Owed } from '@/lib/cases/owed';
import { openPromises } from '@/lib/cases/promises';
import { isOpenFollowUp } from '@/lib/cases/work';
import type { Grade } from '@/lib/grading/contract';
import type { PromiseType } from '@/lib/promises/contract';
import { owesTelling } from '@/lib/promises/ledger';
import { masked } from '@/lib/review/mask';
import { clip } from '@/lib/review/text';
import type { EpochMs } from '@/lib/review/time';

/** Most signs of a note in a notification. */
const NOTED = 60;

/** What a notification says of a case. No buyer's words, no order number: a screen is seen by many. */
export interface Told {
  id: string;
  grade: Grade;
  product: string | null;
  /** null where the platform gives none. */
  stars: number | null;
  what: Owed | { promise: PromiseType; broken: boolean };
  /** When that is or was due; null where no time is said. */
  dueAt: EpochMs | null;
  /** What the follow-up is for, as an agent wrote it, masked; null where nobody wrote it or something else is said. */
  note: string | null;
}

/** Of several things the gravest is said; the others stand in the case. */
const BEFORE_PROMISES: readonly Owed[] = ['overdue', 'unclaimed'];
const AFTER_PROMISES: readonly Owed[] = ['graver', 'follow-up', 'wait', 'step', 'back', 'new', 'again'];

/** What the desk is to be told of this case. */
export function toldOf(row: CaseRow): Told {
  const { id, grade, review, owed = [] } = row;
  const base = { id, grade, product: review.product.name, stars: review.rating.stars, note: null };
  const gravest = BEFORE_PROMISES.find((one) => owed.includes(one));
  if (gravest !== undefined) return { ...base, what: gravest, dueAt: timeOf(row, gravest) };
  const promise = openPromises(row).find(owesTelling);
  if (promise !== undefined) {
    const what = { promise: promise.type, broken: promise.reached === 100 };
    return { ...base, what, dueAt: promise.dueAt };
  }
  // A case that was overdue before the house kept a list of what it owes has none.
  const what = AFTER_PROMISES.find((one) => owed.includes(one)) ?? 'overdue';
  return { ...base, what, dueAt: timeOf(row, what), note: what === 'follow-up' ? noteOf(row) : null };
}

function noteOf({ followUps = [], followUpAt }: CaseRow): string | null {
  const due = followUps.find((one) => isOpenFollowUp(one) && one.dueAt === followUpAt);
  // Masked before it is cut: half a number is one.
  return clip(masked(due?.note ?? ''), NOTED) || null;
}

function timeOf(row: CaseRow, what: Owed): EpochMs | null {
  const running = row.clocks.filter(({ stoppedAt }) => stoppedAt === null);
  switch (what) {
    case 'step':
    case 'unclaimed':
      return running.find(({ kind }) => kind === 'first-reply')?.dueAt ?? null;
    case 'overdue': {
      const late = running.filter(({ kind }) => kind !== 'claim' && row.breaches.includes(kind));
      return late.length === 0 ? null : Math.min(...late.map(({ dueAt }) => dueAt));
    }
    case 'follow-up':
      return row.followUpAt ?? null;
    default:
      return dueFirst(row)?.dueAt ?? null;
  }
}
