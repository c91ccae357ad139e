import type { DraftInput } from '@/lib/reply/contract';
import type { EpochMs } from '@/lib/review/time';
import type { CaseRow } from './case';

/** What a draft may be written from, out of a case. */
export function draftInputOf(row: CaseRow, now: EpochMs, answerBy: EpochMs): DraftInput {
  return {
    grade: row.grade,
    finding: row.finding,
    text: row.review.text,
    append: row.review.append?.text ?? null,
    productName: row.review.product.name,
    answerBy,
    now,
    seed: row.id,
  };
}
