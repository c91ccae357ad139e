import type { ApprovedAmount, Band, Offer } from '@/lib/compensation/contract';
import { offerFor } from '@/lib/compensation/offer';
import type { Fen } from '@/lib/review/money';
import { type CaseRow, paidFor } from './case';
import type { Approval } from './work';

/** What the shop set about compensation: the bands, and above which amount (分) a supervisor approves; null = none. */
export interface OfferDesk {
  bands: readonly Band[];
  approveAbove: Fen | null;
}

/** What may be offered in this case now, with what the supervisor approved in it. */
export function offerOf(row: CaseRow, { bands, approveAbove }: OfferDesk): Offer {
  return offerFor({
    paid: paidFor(row),
    grade: row.grade,
    bands,
    approveAbove,
    approved: approvedIn(row),
  });
}

export type AmountQuestion = Approval & { about: { kind: 'compensation' } };

/** The question about an amount that stands: the last one nobody took back. null = none. */
export function amountQuestion({ approvals = [] }: Pick<CaseRow, 'approvals'>): AmountQuestion | null {
  return (
    approvals.findLast(
      (one): one is AmountQuestion => one.about.kind === 'compensation' && one.answer !== 'withdrawn',
    ) ?? null
  );
}

/** Another amount is another question, so an earlier answer does not outlive the next question. */
function approvedIn(row: Pick<CaseRow, 'approvals'>): ApprovedAmount | null {
  const last = amountQuestion(row);
  return last?.answer === 'approved' ? { amount: last.about.amount, usual: last.about.usual ?? null } : null;
}
