import * as z from 'zod';
import { campaignsSchema } from './campaign';
import { legalYearsSchema } from './legal';
import { isoDaySchema } from './local-day';
import { ORDINARY_WEEK, upgradeCalendar } from './upgrade';
import { windowsSchema } from './windows';
import { CHINA_ZONE, isZone } from './zone';

/**
 * When the desk is open. What is said of a single day wins in this order: `days`, `campaigns`, the law (`holidays`, and
 * the workdays moved to a weekend), `week`. Calendars of older versions are read as what they meant.
 */
export const calendarSchema = z.preprocess(
  upgradeCalendar,
  z
    .strictObject({
      /** Where the desk sits; its days and windows are of that place, its summer time included. */
      zone: z.string().max(64).refine(isZone, { message: 'zone-unknown' }),
      /** Working windows by weekday, Sunday first. */
      week: z.array(windowsSchema).length(7),
      /** Windows on China's legal holidays (none: closed; else who is on call); null: the law is not followed. */
      holidays: windowsSchema.nullable(),
      /** Legal holidays of years that the packaged table lacks, or has wrong. */
      years: legalYearsSchema,
      campaigns: campaignsSchema,
      /** Single days that differ: closed, or with windows of their own. */
      days: z.record(isoDaySchema, windowsSchema),
    })
    .refine(({ week }) => week.some((windows) => windows.length > 0), { message: 'window-none' }),
);
export type Calendar = z.infer<typeof calendarSchema>;

/** Whether minutes pass around the clock (7×24) or only inside the working windows. */
export type Hours = 'always' | 'working';

/** 09:00–12:00 and 13:00–21:00 every day, closed on legal holidays: the customer-service default of the domain data 3.5. */
export const DEFAULT_CALENDAR: Calendar = {
  zone: CHINA_ZONE,
  week: ORDINARY_WEEK,
  holidays: [],
  years: {},
  campaigns: [],
  days: {},
};
