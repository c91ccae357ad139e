import { i18n } from '#i18n';
import type { Band, OfferReason } from '@/lib/compensation/contract';
import { gradeSchema } from '@/lib/grading/contract';
import { formatYuan } from '@/lib/review/money';

/** Why an offer is what it is, in one line. */
export function wordReason(reason: OfferReason, bands: readonly Band[]): string {
  switch (reason.kind) {
    case 'band':
      return wordBand(reason.paid, bands, reason.band);
    case 'grade-needs-supervisor': {
      const grade = gradeSchema.safeParse(reason.grade);
      return i18n.t('offer.reason_grade', [grade.success ? i18n.t(`grade.${grade.data}`) : reason.grade]);
    }
    case 'above-limit':
      return i18n.t('offer.reason_above', [formatYuan(reason.total), formatYuan(reason.limit)]);
    case 'approved':
      return i18n.t('offer.reason_approved', [formatYuan(reason.amount)]);
    case 'legal-floor':
      return i18n.t('offer.reason_floor', [reason.basis]);
    case 'no-bargain':
      return i18n.t('offer.reason_no_bargain', [reason.basis]);
  }
}

function wordBand(paid: number, bands: readonly Band[], index: number): string {
  const upTo = bands[index]?.upTo ?? null;
  const above = bands[index - 1]?.upTo ?? null;
  const price = formatYuan(paid);
  if (upTo === null) return i18n.t('offer.reason_band_above', [price, formatYuan(above ?? 0)]);
  if (above === null) return i18n.t('offer.reason_band_upTo', [price, formatYuan(upTo)]);
  return i18n.t('offer.reason_band_between', [price, formatYuan(above), formatYuan(upTo)]);
}
