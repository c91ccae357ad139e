import type { Band } from '@/lib/compensation/contract';
import { offerFor } from '@/lib/compensation/offer';
import type { PrivateInput } from '@/lib/reply/private/contract';
import type { EpochMs } from '@/lib/review/time';
import { type CaseRow, paidFor } from './case';

/** What a text for the order chat may be written from, out of a case. */
export function privateInputOf(
  row: CaseRow,
  bands: readonly Band[],
  now: EpochMs,
  answerBy: EpochMs,
): PrivateInput {
  return {
    grade: row.grade,
    finding: row.finding,
    append: row.review.append?.text ?? null,
    productName: row.review.product.name,
    answerBy,
    now,
    offer: offerFor({ paid: paidFor(row), grade: row.grade, bands }),
  };
}
