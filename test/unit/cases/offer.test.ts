import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountQuestion, offerOf } from '@/lib/cases/offer';
import type { Approval } from '@/lib/cases/work';
import { DEFAULT_BANDS } from '@/lib/compensation/contract';
import { GRADES, type Grade } from '@/lib/grading/contract';
import { caseFrom } from '../../support/entries';

const shop = (approveAbove: number | null) => ({ bands: DEFAULT_BANDS, approveAbove });
const asked = (amount: number, usual: number | null, answer: Approval['answer'] = 'approved'): Approval => ({
  id: `a${amount}${answer}`,
  about: { kind: 'compensation', amount, ...(usual === null ? {} : { usual }) },
  note: '',
  askedAt: 1,
  by: '小林',
  answer,
  answeredAt: 2,
  answeredBy: '主管',
  answerNote: '',
});
const offer = (
  paid: number | null,
  approvals: Approval[],
  { limit = 5_000, grade = 'quality' }: { limit?: number | null; grade?: Grade } = {},
) => offerOf({ ...caseFrom({ paid }), grade, approvals }, shop(limit));

describe('what may be offered', () => {
  it('is the supervisor’s above the limit, and nobody’s exactly on it', () => {
    expect(offer(8_850, [], { limit: 9_350 })).toMatchObject({ kind: 'offer', refund: 8_850, coupon: 500 });
    expect(offer(8_850, [], { limit: 9_349 })).toMatchObject({
      kind: 'supervisor',
      usual: 9_350,
      reasons: [{ kind: 'above-limit', total: 9_350, limit: 9_349 }, { kind: 'band' }, {}, {}],
    });
    // Goods that are sent again cost what was paid for them.
    expect(offer(20_000, [], { limit: 10_000 })).toMatchObject({ kind: 'supervisor', usual: 21_000 });
    expect(offer(20_000, [], { limit: null })).toMatchObject({ kind: 'offer', remedy: 'reissue' });
  });

  it('is the band’s own offer once its amount is approved, and the approved amount where it is another', () => {
    expect(offer(8_850, [asked(9_350, 9_350)])).toMatchObject({ kind: 'offer', refund: 8_850, coupon: 500 });
    expect(offer(8_850, [asked(20_000, 9_350)])).toMatchObject({ kind: 'approved', amount: 20_000 });
    expect(offer(40_000, [asked(20_000, null)])).toMatchObject({ kind: 'approved', amount: 20_000 });
    expect(offer(null, [asked(20_000, null)], { grade: 'safety' })).toMatchObject({ kind: 'approved' });
  });

  it.each([
    ['another price', [asked(9_000, 9_000)]],
    ['a question that waits', [asked(9_350, 9_350), asked(9_350, 9_350, null)]],
    ['a later question that was refused', [asked(9_350, 9_350), asked(12_000, 9_350, 'refused')]],
    ['a refusal', [asked(9_350, 9_350, 'refused')]],
    ['a question that was taken back', [asked(9_350, 9_350, 'withdrawn')]],
  ])('needs the supervisor after %s', (_, approvals) => {
    expect(offer(8_850, approvals)).toMatchObject({ kind: 'supervisor', usual: 9_350 });
  });

  it('stands on the earlier answer where the later question was taken back', () => {
    const approvals = [asked(9_350, 9_350), asked(12_000, 9_350, 'withdrawn')];
    expect(offer(8_850, approvals)).toMatchObject({ kind: 'offer' });
    expect(amountQuestion({ approvals })?.about.amount).toBe(9_350);
  });

  it('is nothing for whoever demands money, whatever somebody approved', () => {
    for (const usual of [null, 9_350])
      expect(offer(8_850, [asked(9_350, usual)], { grade: 'malice' })).toMatchObject({ kind: 'none' });
  });

  it('never costs more than the limit without an approval', () => {
    fc.assert(
      fc.property(
        fc.option(fc.nat({ max: 100_000_00 })),
        fc.nat({ max: 1_000_00 }),
        fc.constantFrom(...GRADES),
        fc.array(
          fc
            .tuple(
              fc.nat(),
              fc.option(fc.nat()),
              fc.constantFrom<Approval['answer']>('refused', 'withdrawn', null),
            )
            .map(([amount, usual, answer]) => asked(amount, usual, answer)),
        ),
        (paid, limit, grade, approvals) => {
          const found = offer(paid, approvals, { limit, grade });
          expect(found.kind).not.toBe('approved');
          if (found.kind === 'offer') expect((paid ?? 0) + found.coupon).toBeLessThanOrEqual(limit);
        },
      ),
    );
  });
});
