import type { Band } from '@/lib/compensation/contract';
import { offerFor } from '@/lib/compensation/offer';
import type { Handler } from '@/lib/grading/policy';
import type { CaseFacts, LintContext } from '@/lib/reply/lint/context';
import type { SeverityMap } from '@/lib/reply/lint/severity';
import type { EpochMs } from '@/lib/review/time';
import { type CaseRow, paidFor } from './case';

/** How a public reply to this case is to be checked. */
export function lintContextOf(
  row: CaseRow,
  shop: { bands: readonly Band[]; replyRules: SeverityMap; agent: { role: Handler } },
  now: EpochMs,
): LintContext {
  return {
    kind: 'public',
    platform: row.review.console,
    now,
    role: shop.agent.role,
    severities: shop.replyRules,
    facts: factsOf(row, shop.bands),
  };
}

function factsOf(row: CaseRow, bands: readonly Band[]): CaseFacts {
  const { text, append, product } = row.review;
  const review = [text, append?.text].filter((part) => typeof part === 'string').join('\n');
  const notes = row.notes.map((note) => note.text);
  const offer = offerFor({ paid: paidFor(row), grade: row.grade, bands, productName: product.name });
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
