import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_BANDS, type Offer } from '@/lib/compensation/contract';
import { offerFor } from '@/lib/compensation/offer';
import { GRADES, type Grade } from '@/lib/grading/contract';
import { lint } from '@/lib/reply/lint';

const SUPERVISED: Grade[] = ['safety', 'legal', 'authenticity'];
const PRICED = GRADES.filter((grade) => grade !== 'malice' && !SUPERVISED.includes(grade));
const offer = (paid: number | null, grade: Grade = 'quality', productName: string | null = null): Offer =>
  offerFor({ paid, grade, bands: DEFAULT_BANDS, productName });
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
    const result = offerFor({ paid: 99, grade: 'size', bands: [], productName: null });
    expect(result.kind).toBe('supervisor');
  });
});

describe('the private text', () => {
  it('says remedy, coupon, and why', () => {
    expect(offer(8_850, 'packaging', '【包邮】陶瓷保温杯')).toMatchObject({
      privateText: expect.stringMatching(
        /陶瓷保温杯.*包裹在途中受损.*实付的88\.5元全额退.*因包裹在途中受损.*5元售后关怀券/,
      ),
    });
    expect(offer(20_000)).toMatchObject({
      privateText: expect.stringMatching(/补发一件.*10元售后关怀券.*退货退款/),
    });
  });

  it('names no coupon where the shop gives none', () => {
    const bands = [{ upTo: null, remedy: 'refund' as const, coupon: 0 }];
    expect(offerFor({ paid: 100, grade: 'size', bands, productName: null })).toMatchObject({
      privateText: expect.not.stringContaining('券'),
    });
  });

  it('promises no amount before the supervisor has decided', () => {
    for (const grade of SUPERVISED)
      expect(offer(5_000, grade)).toMatchObject({ privateText: expect.not.stringMatching(/\d元|券/) });
  });

  it('never speaks of the review, gives no contact, and passes the linter, whatever the product is called', () => {
    const names = fc.oneof(
      fc.constantFrom(
        null,
        '五星好评返现杯',
        '改评价送券',
        '加微信abc123',
        '删了退你钱',
        '{name}',
        'http://a.cn',
      ),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...GRADES),
        fc.option(fc.nat({ max: 60_000 })),
        names,
        (grade, paid, name) => {
          const result = offer(paid, grade, name);
          if (!('privateText' in result)) return;
          expect(result.privateText).not.toMatch(/评|好评|改|删|撤|星|微信|http|[{}]/);
          expect(lint(result.privateText, { kind: 'private' })).toEqual([]);
        },
      ),
    );
  });
});
