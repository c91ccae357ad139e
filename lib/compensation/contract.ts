import * as z from 'zod';
import type { Fen } from '@/lib/review/money';
import { fenSchema } from '@/lib/review/schema';

/** What is offered beside the coupon: 退款, 补发, or nothing before the supervisor has decided. */
export const remedySchema = z.enum(['refund', 'reissue', 'supervisor']);

/** One price band: paid up to and including `upTo` (分; null = no upper end). */
export const bandSchema = z.strictObject({
  upTo: fenSchema.nullable(),
  remedy: remedySchema,
  /** 分 */
  coupon: fenSchema,
});
export const bandsSchema = z
  .array(bandSchema)
  .min(1)
  .max(10)
  .superRefine((bands, ctx) => {
    bands.forEach((band, i) => {
      const last = i === bands.length - 1;
      const before = bands[i - 1]?.upTo ?? null;
      if (last !== (band.upTo === null))
        ctx.addIssue({ code: 'custom', message: 'band-open-end', path: [i, 'upTo'] });
      if (i > 0 && band.upTo !== null && before !== null && band.upTo <= before)
        ctx.addIssue({ code: 'custom', message: 'band-order', path: [i, 'upTo'] });
    });
  });
export type Band = z.infer<typeof bandSchema>;

/** ≤ 100 元 refund + 5 元 coupon; > 100 to ≤ 300 元 reissue + 10 元 coupon; above, the supervisor decides. */
export const DEFAULT_BANDS: Band[] = [
  { upTo: 10_000, remedy: 'refund', coupon: 500 },
  { upTo: 30_000, remedy: 'reissue', coupon: 1_000 },
  { upTo: null, remedy: 'supervisor', coupon: 0 },
];

/** What a supervisor settled of a case: the whole in 分, and what the bands came to when it was asked (null = nothing). */
export interface ApprovedAmount {
  amount: Fen;
  usual: Fen | null;
}

/** Why an offer is what it is; the screen words it. `band`: index into the bands. Amounts in 分. */
export type OfferReason =
  | { kind: 'band'; band: number; paid: number }
  | { kind: 'grade-needs-supervisor'; grade: string }
  | { kind: 'above-limit'; total: Fen; limit: Fen }
  | { kind: 'approved'; amount: Fen }
  | { kind: 'legal-floor'; basis: string }
  | { kind: 'no-bargain'; basis: string };

/**
 * `price-unknown`: ask for it. `none`: nothing may be offered (a demand of money for a review is not bargained with).
 * `supervisor`: a person with that role decides; `usual` is what the bands come to in all, null where they come to nothing.
 * `offer`: may be offered in the private order chat. `approved`: the supervisor approved this very amount, and no band made it.
 */
export type Offer =
  | { kind: 'price-unknown' }
  | { kind: 'none'; reasons: OfferReason[] }
  | { kind: 'supervisor'; usual: Fen | null; reasons: OfferReason[] }
  | { kind: 'approved'; amount: Fen; reasons: OfferReason[] }
  | {
      kind: 'offer';
      remedy: 'refund' | 'reissue';
      refund: number | null;
      coupon: number;
      reasons: OfferReason[];
    };
