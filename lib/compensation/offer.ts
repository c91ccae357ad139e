import type { Grade } from '@/lib/grading/contract';
import type { Fen } from '@/lib/review/money';
import type { ApprovedAmount, Band, Offer, OfferReason } from './contract';
import { LEGAL_FLOOR, NO_BARGAIN } from './words';

interface OfferInput {
  /** What the buyer paid for this order, in 分; null = not known. */
  paid: Fen | null;
  grade: Grade;
  /** Ascending, the last without an upper end: as `bandsSchema` admits them. */
  bands: readonly Band[];
  /** An offer that costs more than this is the supervisor's to approve, in 分; null = only what the bands say. */
  approveAbove?: Fen | null;
  /** What the supervisor approved for this case last; null = nothing. */
  approved?: ApprovedAmount | null;
}

const NEEDS_SUPERVISOR: ReadonlySet<Grade> = new Set(['safety', 'legal', 'authenticity']);

/**
 * What may be offered for a case. A price that stands exactly on a limit belongs to the lower band, and an offer that costs
 * exactly `approveAbove` needs nobody. Malice gets nothing and safety, legal and authenticity the supervisor, whatever was
 * paid; for all others an unknown price is asked for. A refund is always of the whole amount paid, so that no offer is below
 * the law. What was approved counts as long as the bands still come to what they came to when it was asked. Never throws.
 */
export function offerFor(input: OfferInput): Offer {
  const offer = byBands(input);
  const { approved = null } = input;
  if (offer.kind !== 'supervisor' || approved === null || approved.usual !== offer.usual) return offer;
  const reasons: OfferReason[] = [{ kind: 'approved', amount: approved.amount }, ...offer.reasons];
  const usual = offer.usual === approved.amount ? byBands({ ...input, approveAbove: null }) : null;
  return usual?.kind === 'offer'
    ? { ...usual, reasons }
    : { kind: 'approved', amount: approved.amount, reasons };
}

function byBands({ paid, grade, bands, approveAbove = null }: OfferInput): Offer {
  const floor = LEGAL_FLOOR[grade].map((basis): OfferReason => ({ kind: 'legal-floor', basis }));
  if (grade === 'malice')
    return { kind: 'none', reasons: [{ kind: 'no-bargain', basis: NO_BARGAIN }, ...floor] };
  if (NEEDS_SUPERVISOR.has(grade))
    return {
      kind: 'supervisor',
      usual: null,
      reasons: [{ kind: 'grade-needs-supervisor', grade }, ...floor],
    };
  if (paid === null || !Number.isSafeInteger(paid) || paid < 0) return { kind: 'price-unknown' };

  const index = bands.findIndex(({ upTo }) => upTo === null || paid <= upTo);
  const band = bands[index];
  // Bands without an open end cannot come out of the schema; were it so, a person decides.
  if (band === undefined) return { kind: 'supervisor', usual: null, reasons: floor };
  const reasons: OfferReason[] = [{ kind: 'band', band: index, paid }, ...floor];
  if (band.remedy === 'supervisor') return { kind: 'supervisor', usual: null, reasons };
  // Goods that are sent again cost about what was paid for them.
  const total = paid + band.coupon;
  if (approveAbove !== null && total > approveAbove)
    return {
      kind: 'supervisor',
      usual: total,
      reasons: [{ kind: 'above-limit', total, limit: approveAbove }, ...reasons],
    };
  const refund = band.remedy === 'refund' ? paid : null;
  return { kind: 'offer', remedy: band.remedy, refund, coupon: band.coupon, reasons };
}
