import { type CaseRow, paidFor } from '@/lib/cases/case';
import type { PromiseType } from '@/lib/promises/contract';
import { penaltyFor } from '@/lib/promises/penalty';
import { wordBasis, wordPenalty } from './words';

/** What it costs when it is broken, with the rule behind it. */
export function PenaltyLine({ row, type }: { row: CaseRow; type: PromiseType }) {
  const penalty = penaltyFor(type, paidFor(row), row.review.console);
  const basis = wordBasis(penalty);
  return (
    <p className="text-faint text-xs">
      {wordPenalty(penalty)}
      {basis !== undefined && <span> · {basis}</span>}
    </p>
  );
}
