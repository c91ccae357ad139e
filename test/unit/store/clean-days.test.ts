import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '@/lib/review/time';
import { type CleanDays, cleanDay } from '@/lib/store/clean-days';

const T = Date.UTC(2026, 10, 22, 2);
const YEAR = 365 * DAY;

/** From when the retention counts on each of these days; null = nothing is deleted. */
function run(times: readonly number[]): (number | null)[] {
  let known: CleanDays | null = null;
  return times.map((now) => {
    const { days, countFrom } = cleanDay(known, now);
    known = days;
    return countFrom;
  });
}
const days = (count: number, from: number): number[] =>
  Array.from({ length: count }, (_, i) => from + i * DAY);

describe('the day of the clean-up', () => {
  it.each<[string, number[], (number | null)[]]>([
    ['the first one deletes nothing', [T], [null]],
    ['then it counts from the day before', days(3, T), [null, T, T + DAY]],
    ['after a weekend too', [T, T + 3 * DAY], [null, T]],
    [
      'a clock that is two hours back changes little',
      [T, T + DAY, T + DAY - 2 * HOUR],
      [null, T, T + DAY - 2 * HOUR],
    ],
    ['a jump of a year deletes nothing', [T, T + YEAR], [null, null]],
    ['nor does it on the days after', [T, ...days(6, T + YEAR)], [null, null, null, null, null, null, null]],
    [
      'set right again, it goes on where it was',
      [T, T + YEAR, T + YEAR + DAY, T + 3 * DAY],
      [null, null, null, T],
    ],
    [
      'a year back deletes nothing, and right again neither',
      [T, T - YEAR, T - YEAR + DAY, T + DAY],
      [null, null, null, T],
    ],
  ])('%s', (_name, times, counted) => {
    expect(run(times)).toEqual(counted);
  });

  it('believes a clock that went on for a week, as after long holidays', () => {
    const counted = run([T, ...days(10, T + 30 * DAY)]);
    expect(counted.slice(0, 8)).toEqual(Array(8).fill(null));
    expect(counted[8]).toBe(T + 36 * DAY);
  });

  it('is not talked into it by runs within one day', () => {
    const often = Array.from({ length: 50 }, (_, i) => T + YEAR + i * 600_000);
    expect(run([T, ...often]).every((from) => from === null)).toBe(true);
  });

  it('never counts from a day that is more than four days after all the days before, without a week of proof', () => {
    const jump = fc.integer({ min: -400 * DAY, max: 400 * DAY });
    fc.assert(
      fc.property(fc.array(jump, { minLength: 1, maxLength: 6 }), (jumps) => {
        let now = T;
        let known: CleanDays | null = null;
        for (const by of jumps) {
          const before: CleanDays | null = known;
          now += by;
          const { days: after, countFrom } = cleanDay(known, now);
          if (countFrom !== null && before !== null) expect(countFrom).toBeLessThanOrEqual(before.trusted);
          known = after;
        }
      }),
    );
  });
});
