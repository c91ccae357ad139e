import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRADES } from '@/lib/grading/contract';
import { type Corrected, gradingAccount, type Tally } from '@/lib/insights/corrections';
import { wilson } from '@/lib/insights/wilson';

const A = 'pinduoduo:1';
const B = 'doudian:-';
/** Shop A as it stands: 10 cases of price, 7 of service; three of the latter were called price by the machine. */
const TALLIES: Tally[] = [
  { shop: A, grade: 'price', count: 10 },
  { shop: A, grade: 'service', count: 7 },
  { shop: B, grade: 'price', count: 5 },
];
const set = (from: Corrected['from'], to: Corrected['to'], tallied = true): Corrected => ({
  shop: A,
  from,
  to,
  tallied,
});
const CORRECTED = [set('price', 'service'), set('price', 'service'), set('price', 'service')];

describe('the record of the machine', () => {
  it('counts what the machine said, not what became of it', () => {
    const { graded, corrected, grades } = gradingAccount(TALLIES, CORRECTED, A);
    expect([graded, corrected]).toEqual([17, 3]);
    expect(grades.map(({ grade, said, wrong }) => [grade, said, wrong])).toEqual([
      ['service', 4, 0],
      ['price', 13, 3],
    ]);
    expect(grades[1]?.instead).toEqual([{ grade: 'service', count: 3 }]);
    expect(grades[1]?.precision?.share).toBeCloseTo(10 / 13);
  });

  it('sums over all shops, and knows nothing of a shop without cases', () => {
    expect(gradingAccount(TALLIES, CORRECTED, null)).toMatchObject({ graded: 22, corrected: 3 });
    expect(gradingAccount(TALLIES, CORRECTED, 'x:1')).toEqual({
      graded: 0,
      corrected: 0,
      precision: null,
      grades: [],
    });
  });

  it('counts a correction in the backlog, and a confirmation as right', () => {
    const all = [...CORRECTED, set('price', 'size', false), set('price', 'price')];
    const { graded, corrected, grades } = gradingAccount(TALLIES, all, A);
    expect([graded, corrected]).toEqual([18, 4]);
    expect(grades.find(({ grade }) => grade === 'price')).toMatchObject({
      said: 14,
      wrong: 4,
      instead: [
        { grade: 'service', count: 3 },
        { grade: 'size', count: 1 },
      ],
    });
    expect(grades.some(({ grade }) => grade === 'size')).toBe(false);
  });

  it('adds up, whatever was corrected', () => {
    const grade = fc.constantFrom(...GRADES);
    fc.assert(
      fc.property(fc.array(fc.record({ from: grade, to: grade, tallied: fc.boolean() })), (cases) => {
        const corrected = cases.map((one) => ({ shop: A, ...one }));
        const tallies = corrected.flatMap(({ to, tallied }) =>
          tallied ? [{ shop: A, grade: to, count: 1 }] : [],
        );
        const account = gradingAccount(tallies, corrected, A);
        expect(account.graded).toBe(cases.length);
        for (const { said, wrong, instead, precision } of account.grades) {
          expect(instead.reduce((sum, { count }) => sum + count, 0)).toBe(wrong);
          expect(precision?.share).toBeCloseTo(1 - wrong / said);
        }
      }),
    );
  });
});

describe('the interval of a share', () => {
  it.each([
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [5, 10, 0.2366, 0.7634],
    [93, 100, 0.8625, 0.9657],
  ])('%i of %i', (hits, total, low, high) => {
    const interval = wilson(hits, total);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it('is nothing where nothing was counted, and holds its share otherwise', () => {
    expect(wilson(0, 0)).toBeNull();
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (total, part) => {
          const hits = Math.round(total * part);
          const { share, low, high } = wilson(hits, total) ?? { share: -1, low: 0, high: 0 };
          expect(0 <= low && low <= share && share <= high && high <= 1).toBe(true);
        },
      ),
    );
  });
});
