import type { PrivateInput } from '@/lib/reply/private/contract';
import type { EpochMs } from '@/lib/review/time';
import type { CaseRow } from './case';
import { type OfferDesk, offerOf } from './offer';

/** What a text for the order chat may be written from, out of a case. */
export function privateInputOf(row: CaseRow, shop: OfferDesk, now: EpochMs, answerBy: EpochMs): PrivateInput {
  return {
    grade: row.grade,
    finding: row.finding,
    append: row.review.append?.text ?? null,
    productName: row.review.product.name,
    answerBy,
    now,
    offer: offerOf(row, shop),
  };
}
