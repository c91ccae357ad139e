import type { Offer } from '@/lib/compensation/contract';
import type { Handler } from '@/lib/grading/policy';
import { likenessOf } from '@/lib/reply/likeness/likeness';
import type { Near } from '@/lib/reply/likeness/reply-index';
import type { CaseFacts, LintContext } from '@/lib/reply/lint/context';
import type { SeverityMap } from '@/lib/reply/lint/severity';
import type { Fen } from '@/lib/review/money';
import type { EpochMs } from '@/lib/review/time';
import type { CaseRow } from './case';
import { type OfferDesk, offerOf } from './offer';
import { releasesOf } from './releases';

/** How a public reply to this case is to be checked. `near`: what the guard found for the text; left out, it is not compared. */
export function lintContextOf(
  row: CaseRow,
  shop: OfferDesk & { replyRules: SeverityMap; agent: { role: Handler } },
  now: EpochMs,
  near: Near | null = null,
): LintContext {
  return {
    kind: 'public',
    platform: row.review.console,
    now,
    role: shop.agent.role,
    severities: shop.replyRules,
    facts: factsOf(row, shop),
    releases: releasesOf(row),
    likeness: near === null ? null : likenessOf(near),
  };
}

function factsOf(row: CaseRow, shop: OfferDesk): CaseFacts {
  const { text, append, product } = row.review;
  const review = [text, append?.text].filter((part) => typeof part === 'string').join('\n');
  const notes = row.notes.map((note) => note.text);
  const offer = offerOf(row, shop);
  const amounts = amountsIn(offer);
  return {
    grade: row.grade,
    review,
    known: [product.name, product.sku, review, ...notes].join('\n'),
    sku: product.sku,
    amounts,
    // Before the supervisor has decided no amount is the agent's to name.
    limit: offer.kind === 'supervisor' ? 0 : (amounts?.reduce((sum, fen) => sum + fen, 0) ?? null),
  };
}

function amountsIn(offer: Offer): Fen[] | null {
  if (offer.kind === 'approved') return [offer.amount];
  return offer.kind === 'offer' ? [offer.refund ?? 0, offer.coupon].filter((fen) => fen > 0) : null;
}
