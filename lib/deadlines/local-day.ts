import * as z from 'zod';
import { DAY, type EpochMs } from '@/lib/review/time';

/** A day somewhere as days since 1970-01-01 of that place: what a calendar counts in. */
export type LocalDay = number;

/** A day of the calendar that exists, "2026-11-22". */
export const isoDaySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { message: 'day-unknown' })
  .refine((iso) => dayOfIso(iso) !== null, { message: 'day-unknown' });

/** null when there is no such day ("2026-02-30"). */
export function dayOfIso(iso: string): LocalDay | null {
  const at = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(at)) return null;
  const day = Math.floor(at / DAY);
  return isoOf(day) === iso ? day : null;
}

export function isoOf(day: LocalDay): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(day: LocalDay): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The day at an offset east of UTC (ms). */
export function localDayAt(at: EpochMs, offset: number): LocalDay {
  return Math.floor((at + offset) / DAY);
}
