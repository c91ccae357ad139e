import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_BANDS, type Offer } from '@/lib/compensation/contract';
import { offerFor } from '@/lib/compensation/offer';
import { offerText } from '@/lib/compensation/private-text';
import { GRADES, type Grade } from '@/lib/grading/contract';

const SUPERVISED: Grade[] = ['safety', 'legal', 'authenticity'];
const PRICED = GRADES.filter((grade) => grade !== 'malice' && !SUPERVISED.includes(grade));
const offer = (paid: number | null, grade: Grade = 'quality'): Offer =>
  offerFor({ paid, grade, bands: DEFAULT_BANDS });
const bandOf = (result: Offer) =>
  'reasons' in result
    ? result.reasons.flatMap((reason) => (reason.kind === 'band' ? [reason.band] : []))
    : [];
const RANK = { refund: 0, reissue: 1, supervisor: 2 };
const rank = (result: Offer) => RANK[result.kind === 'offer' ? result.remedy : 'supervisor'];

describe('offerFor', () => {
  it.each([
    [0, 'refund', 500],
    [1, 'refund', 500],
    [9_999, 'refund', 500],
    [10_000, 'refund', 500],
    [10_001, 'reissue', 1_000],
    [15_800, 'reissue', 1_000],
    [30_000, 'reissue', 1_000],
  ])('paid %i 分: %s and a coupon of %i 分', (paid, remedy, coupon) => {
    expect(offer(paid)).toMatchObject({
      kind: 'offer',
      remedy,
      coupon,
      refund: remedy === 'refund' ? paid : null,
    });
  });

  it.each([30_001, 129_900, 1_000_000_000])('paid %i 分: the supervisor decides', (paid) => {
    expect(offer(paid)).toMatchObject({
      kind: 'supervisor',
      reasons: [{ kind: 'band', band: 2, paid }, {}, {}],
    });
  });

  it.each([null, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'asks for the price when it is %s',
    (paid) => {
      for (const grade of PRICED) expect(offer(paid, grade)).toEqual({ kind: 'price-unknown' });
    },
  );

  it.each(SUPERVISED)('%s is the supervisor’s whatever was paid', (grade) => {
    for (const paid of [null, 500, 20_000, 90_000]) {
      const result = offer(paid, grade);
      expect(result).toMatchObject({
        kind: 'supervisor',
        reasons: expect.arrayContaining([
          { kind: 'grade-needs-supervisor', grade },
          expect.objectContaining({ kind: 'legal-floor' }),
        ]),
      });
      expect(bandOf(result)).toEqual([]);
    }
  });

  it('does not bargain with malice', () => {
    for (const paid of [null, 500, 90_000])
      expect(offer(paid, 'malice')).toMatchObject({
        kind: 'none',
        reasons: [
          { kind: 'no-bargain', basis: expect.stringContaining('刑法 §274') },
          { kind: 'legal-floor' },
        ],
      });
  });

  it.each<[Grade, string]>([
    ['quality', '§24'],
    ['packaging', '§24'],
    ['size', '§25'],
    ['logistics', '§25'],
    ['mismatch', '§55'],
    ['authenticity', '§55'],
    ['safety', '食品安全法 §148'],
  ])('names the law under an offer for %s: %s', (grade, article) => {
    expect(JSON.stringify(offer(5_000, grade))).toContain(article);
  });

  it('puts every amount paid into exactly one band, and never goes down the ladder for a higher price', () => {
    const paid = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(fc.constantFrom(...PRICED), paid, paid, (grade, a, b) => {
        const [low, high] = [offer(Math.min(a, b), grade), offer(Math.max(a, b), grade)];
        expect(bandOf(low)).toHaveLength(1);
        expect(rank(low)).toBeLessThanOrEqual(rank(high));
      }),
    );
  });

  it('leaves it to a person when the bands have no open end', () => {
    const result = offerFor({ paid: 99, grade: 'size', bands: [] });
    expect(result.kind).toBe('supervisor');
  });
});

describe('offerText', () => {
  it('says the remedy, the whole amount paid, and the coupon', () => {
    expect(offerText(offer(8_850))).toMatch(/退款.*实付的88\.5元全额退回您的付款账户.*5元售后关怀券/);
    expect(offerText(offer(20_000))).toMatch(/补发一件.*10元售后关怀券/);
    expect(offerText(offer(0))).not.toMatch(/0元全额/);
  });

  it('names no coupon where the shop gives none', () => {
    const bands = [{ upTo: null, remedy: 'refund' as const, coupon: 0 }];
    expect(offerText(offerFor({ paid: 100, grade: 'size', bands }))).not.toContain('券');
  });

  it('names no amount that nobody has decided yet, and offers malice nothing', () => {
    expect(offerText(offer(null))).toContain('金额');
    for (const undecided of [offer(null), offer(90_000), ...SUPERVISED.map((grade) => offer(5_000, grade))])
      expect(offerText(undecided)).not.toMatch(/\d|券/);
    expect(offerText(offer(5_000, 'malice'))).toBe('');
  });
});
