import type { Band } from '@/lib/compensation/contract';
import { offerFor } from '@/lib/compensation/offer';
import type { Handler } from '@/lib/grading/policy';
import { likenessOf } from '@/lib/reply/likeness/likeness';
import type { Near } from '@/lib/reply/likeness/reply-index';
import type { CaseFacts, LintContext } from '@/lib/reply/lint/context';
import type { SeverityMap } from '@/lib/reply/lint/severity';
import type { EpochMs } from '@/lib/review/time';
import { type CaseRow, paidFor } from './case';

/** How a public reply to this case is to be checked. `near`: what the guard found for the text; left out, it is not compared. */
export function lintContextOf(
  row: CaseRow,
  shop: { bands: readonly Band[]; replyRules: SeverityMap; agent: { role: Handler } },
  now: EpochMs,
  near: Near | null = null,
): LintContext {
  return {
    kind: 'public',
    platform: row.review.console,
    now,
    role: shop.agent.role,
    severities: shop.replyRules,
    facts: factsOf(row, shop.bands),
    likeness: near === null ? null : likenessOf(near),
  };
}

function factsOf(row: CaseRow, bands: readonly Band[]): CaseFacts {
  const { text, append, product } = row.review;
  const review = [text, append?.text].filter((part) => typeof part === 'string').join('\n');
  const notes = row.notes.map((note) => note.text);
  const offer = offerFor({ paid: paidFor(row), grade: row.grade, bands });
  const amounts = offer.kind === 'offer' ? [offer.refund ?? 0, offer.coupon].filter((fen) => fen > 0) : null;
  return {
    grade: row.grade,
    review,
    known: [product.name, product.sku, review, ...notes].join('\n'),
    sku: product.sku,
    amounts,
    limit: amounts?.reduce((sum, fen) => sum + fen, 0) ?? null,
  };
}
