import type { CaseRow } from '@/lib/cases/case';
import { offerOf } from '@/lib/cases/offer';
import { answerBy } from '@/lib/reply/answer-by';
import { problemsOf } from '@/lib/reply/problem';
import type { EpochMs } from '@/lib/review/time';
import type { Settings } from '@/lib/settings/schema';
import type { TemplateFacts } from '@/lib/templates/contract';

/** What a template may know of a case. `names`: what console and shop are called here; null = nobody named it. */
export function templateFactsOf(
  row: CaseRow,
  settings: Pick<Settings, 'calendar' | 'bands' | 'approveAbove'>,
  names: { platform: string | null; shop: string | null },
  now: EpochMs,
): TemplateFacts {
  const { product, append } = row.review;
  const offer = offerOf(row, settings);
  const offered = offer.kind === 'offer' ? offer : null;
  return {
    now,
    answerBy: answerBy(now, settings.calendar),
    productName: product.name,
    sku: product.sku,
    problem: problemsOf(row.grade, row.finding).problem,
    ...names,
    appended: append !== null,
    refund: offer.kind === 'approved' ? offer.amount : (offered?.refund ?? null),
    coupon: offered !== null && offered.coupon > 0 ? offered.coupon : null,
  };
}
