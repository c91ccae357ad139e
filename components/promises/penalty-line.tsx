import { type CaseRow, paidFor } from '@/lib/cases/case';
import type { PromiseType } from '@/lib/promises/contract';
import { penaltyFor } from '@/lib/promises/penalty';
import { wordBasis, wordPenalty } from './words';

/** What it costs when it is broken. */
export function PenaltyLine({ row, type }: { row: CaseRow; type: PromiseType }) {
  return (
    <p className="text-faint text-xs">{wordPenalty(penaltyFor(type, paidFor(row), row.review.console))}</p>
  );
}

/** The rules behind the penalties of these types, each once. */
export function PenaltyBases({ row, types }: { row: CaseRow; types: readonly PromiseType[] }) {
  const bases = types.map((type) => wordBasis(penaltyFor(type, paidFor(row), row.review.console)));
  return [...new Set(bases)].map(
    (basis) =>
      basis !== undefined && (
        <p key={basis} className="text-faint text-xs">
          {basis}
        </p>
      ),
  );
}
