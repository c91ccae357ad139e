import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CALENDAR } from '@/lib/deadlines/calendar';
import { knownYears, legalDays, legalYearsSchema } from '@/lib/deadlines/legal';
import { dayOfIso, isoOf } from '@/lib/deadlines/local-day';
import { unknownYears } from '@/lib/deadlines/unknown-years';

const lawOn = (iso: string, own = {}) => legalDays(own).get(dayOfIso(iso) ?? Number.NaN);
const at = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+08:00`);
const of2027 = { 2027: { asOf: '2026-11-25', off: ['2026-12-31', '2027-01-01'], on: ['2027-01-03'] } };

describe('the packaged holidays', () => {
  // Domain data 3.5 (1–19), which has them from the State Council and not from the package.
  it.each([
    [
      '2026',
      [
        '01-01 01-03',
        '02-15 02-23',
        '04-04 04-06',
        '05-01 05-05',
        '06-19 06-21',
        '09-25 09-27',
        '10-01 10-07',
      ],
      ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
    ],
    [
      '2025',
      ['01-01 01-01', '01-28 02-04', '04-04 04-06', '05-01 05-05', '05-31 06-02', '10-01 10-08'],
      ['01-26', '02-08', '04-27', '09-28', '10-11'],
    ],
  ])('of %s are those that were published', (year, ranges, on) => {
    const off = ranges.flatMap((range) => {
      const [from = Number.NaN, to = Number.NaN] = range
        .split(' ')
        .map((day) => dayOfIso(`${year}-${day}`) ?? undefined);
      return Array.from({ length: to - from + 1 }, (_, i) => isoOf(from + i));
    });
    const table = knownYears({})[year];
    expect([...(table?.off ?? [])].sort()).toEqual(off);
    expect([...(table?.on ?? [])].sort()).toEqual(on.map((day) => `${year}-${day}`));
    expect(legalYearsSchema.safeParse(knownYears({})).success).toBe(true);
  });

  it('include the newest year that the package has', () => {
    const folder = `${dirname(createRequire(import.meta.url).resolve('chinese-days'))}/years`;
    const years = readdirSync(folder).flatMap((name) => /^(\d{4})\.json$/.exec(name)?.[1] ?? []);
    expect(Object.keys(knownYears({})).at(-1)).toBe(years.sort().at(-1));
  });
});

describe("the desk's own table", () => {
  it('stands for a year that the package lacks, its December included, or has otherwise', () => {
    expect(lawOn('2027-01-01')).toBeUndefined();
    expect(lawOn('2027-01-01', of2027)).toBe('off');
    expect(lawOn('2026-12-31', of2027)).toBe('off');
    expect(lawOn('2027-01-03', of2027)).toBe('on');
    const other = { 2026: { asOf: '2026-01-01', off: ['2026-02-16'], on: [] } };
    expect([lawOn('2026-02-16', other), lawOn('2026-10-01', other)]).toEqual(['off', undefined]);
  });

  it.each([
    ['2026-11-22 18:00', '2026-12-31 23:59', {}, []],
    ['2026-12-31 23:00', '2027-01-01 09:00', {}, ['2027']],
    ['2026-12-31 23:00', '2028-01-01 09:00', of2027, ['2028']],
    ['2026-12-31 23:00', '2027-01-01 09:00', of2027, []],
  ])('is missed from %s to %s', (from, to, years, unknown) => {
    expect(unknownYears({ ...DEFAULT_CALENDAR, years }, at(from), at(to))).toEqual(unknown);
    expect(unknownYears({ ...DEFAULT_CALENDAR, years, holidays: null }, at(from), at(to))).toEqual([]);
  });
});
