import of2025 from 'chinese-days/dist/years/2025.json' with { type: 'json' };
import of2026 from 'chinese-days/dist/years/2026.json' with { type: 'json' };
import * as z from 'zod';
import { dayOfIso, isoDaySchema, type LocalDay } from './local-day';

/** Legal holidays and the workdays moved to a weekend (调休) of one year, as the State Council published them. */
export const legalYearSchema = z
  .strictObject({
    /** The day on which somebody took this down. */
    asOf: isoDaySchema,
    off: z.array(isoDaySchema).min(1).max(80),
    on: z.array(isoDaySchema).max(40),
  })
  .refine(({ off, on }) => new Set([...off, ...on]).size === off.length + on.length, {
    message: 'legal-twice',
  });
export type LegalYear = z.infer<typeof legalYearSchema>;

/** Years as four digits. A notice may begin in the last days of the year before (2023: 31 December 2022). */
export const legalYearsSchema = z
  .record(z.string().regex(/^20\d\d$/), legalYearSchema)
  .refine(
    (years) =>
      Object.entries(years).every(([year, { off, on }]) => [...off, ...on].every((iso) => isNear(iso, year))),
    { message: 'legal-year' },
  );
export type LegalYears = Record<string, LegalYear>;

/** The day of the package's release that these years are from (chinese-days 1.5.7, MIT). */
const PACKAGED_AS_OF = '2026-05-08';

/** Imported one by one: the package's whole table is ten times as large, and a test says when a new year is in it. */
const PACKAGED: LegalYears = { '2025': packaged(of2025), '2026': packaged(of2026) };

/** Every year that is known, the desk's own table before the packaged one. */
export function knownYears(own: LegalYears): LegalYears {
  return { ...PACKAGED, ...own };
}

/** Whether a notice of that year can be about this day. */
export function isNear(iso: string, year: string): boolean {
  return iso.startsWith(year) || (iso > `${Number(year) - 1}-12-20` && iso < year);
}

/** What the law says of single days: off, on (调休), or nothing (not in the map). */
export function legalDays(own: LegalYears): Map<LocalDay, 'off' | 'on'> {
  const days = new Map<LocalDay, 'off' | 'on'>();
  const put = (isos: readonly string[], what: 'off' | 'on'): void => {
    for (const iso of isos) {
      const day = dayOfIso(iso);
      if (day !== null) days.set(day, what);
    }
  };
  // In the order of the years: what a notice says of the December before it is newer.
  const years = Object.entries(knownYears(own)).sort(([a], [b]) => a.localeCompare(b));
  for (const [, { off, on }] of years) {
    put(off, 'off');
    put(on, 'on');
  }
  return days;
}

function packaged(table: { holidays: object; workdays: object }): LegalYear {
  return { asOf: PACKAGED_AS_OF, off: Object.keys(table.holidays), on: Object.keys(table.workdays) };
}
