import { type Calendar, calendarSchema } from './calendar';

export const CALENDAR_FAULTS = [
  'window-empty',
  'window-overlap',
  'window-none',
  'zone-unknown',
  'day-unknown',
  'campaign-name',
  'campaign-order',
  'campaign-closed',
  'campaign-long',
  'campaign-overlap',
  'legal-twice',
  'legal-year',
] as const;
export type CalendarFaultCode = (typeof CALENDAR_FAULTS)[number];

export interface CalendarFault {
  /** Which part of the calendar; null: the whole (no window at all). */
  part: keyof Calendar | null;
  /** The weekday (0 = Sunday), campaign (its place), year or day in it; null: the part as such. */
  at: string | null;
  /** null: something that no screen lets a person do. */
  code: CalendarFaultCode | null;
}

/** Why this calendar cannot be kept, in the order of its parts; none when it can. */
export function faultsOf(calendar: Calendar): CalendarFault[] {
  const parsed = calendarSchema.safeParse(calendar);
  return (parsed.error?.issues ?? []).map(({ path: [part, at], message }) => ({
    part: isPart(calendar, part) ? part : null,
    at: at === undefined ? null : String(at),
    code: CALENDAR_FAULTS.find((code) => code === message) ?? null,
  }));
}

function isPart(calendar: Calendar, part: PropertyKey | undefined): part is keyof Calendar {
  return part !== undefined && Object.hasOwn(calendar, part);
}
