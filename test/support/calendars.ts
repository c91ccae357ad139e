import fc from 'fast-check';
import { type Calendar, DEFAULT_CALENDAR } from '@/lib/deadlines/calendar';
import { knownYears } from '@/lib/deadlines/legal';
import type { Windows } from '@/lib/deadlines/windows';

/** Every rule of the calendar in play: several windows (also overlapping ones), holidays of each kind, campaigns, own days, and zones with and without summer time. */
const window = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 900 }))
  .map(([from, length]): [number, number] => [from, Math.min(1440, from + length)]);
const windows = fc.array(window, { maxLength: 3 });

const ZONES = [
  'Asia/Shanghai',
  'America/New_York',
  'Europe/Berlin',
  // Half an hour of summer time, in the southern summer
  'Australia/Lord_Howe',
  // Summer time that rests for Ramadan
  'Africa/Casablanca',
  '+05:45',
] as const;

export const calendars: fc.Arbitrary<Calendar> = fc
  .record({
    zone: fc.constantFrom(...ZONES),
    week: fc.array(windows, { minLength: 7, maxLength: 7 }),
    holidays: fc.option(windows),
    campaign: fc.option(fc.tuple(fc.integer({ min: 1, max: 28 }), window)),
    ownDay: fc.option(fc.tuple(fc.integer({ min: 1, max: 28 }), windows)),
  })
  .map(({ campaign, ownDay, ...rest }) => ({
    ...DEFAULT_CALENDAR,
    ...rest,
    campaigns:
      campaign === null
        ? []
        : [{ name: '双11', from: `2026-03-${two(campaign[0])}`, to: '2026-04-03', windows: [campaign[1]] }],
    days: ownDay === null ? {} : { [`2026-10-${two(ownDay[0])}`]: ownDay[1] },
  }))
  .filter(({ week }) => week.some((day) => day.length > 0));

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * The independent slow reference: whether a wall clock in the zone shows a minute of a window, asked of the browser's own
 * formatter, with the rules of precedence written out once more.
 */
export function openAtWallClock(calendar: Calendar): (at: number) => boolean {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: calendar.zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    weekday: 'short',
  });
  const { off, on } = lawOf(calendar);
  return (at) => {
    const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
    const iso = `${parts.year}-${parts.month}-${parts.day}`;
    const minute = Number(parts.hour) * 60 + Number(parts.minute);
    const weekday = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(String(parts.weekday));
    const open = ((): Windows => {
      const own = calendar.days[iso];
      if (own !== undefined) return own;
      const campaign = calendar.campaigns.find(({ from, to }) => from <= iso && iso <= to);
      if (campaign !== undefined) return campaign.windows;
      const usual = calendar.week[weekday] ?? [];
      if (calendar.holidays === null) return usual;
      if (off.has(iso)) return calendar.holidays;
      if (!on.has(iso) || usual.length > 0) return usual;
      return [1, 2, 3, 4, 5].map((day) => calendar.week[day] ?? []).find((day) => day.length > 0) ?? [];
    })();
    return open.some(([from, to]) => minute >= from && minute < to);
  };
}

function lawOf({ years }: Calendar) {
  const all = Object.values(knownYears(years));
  return { off: new Set(all.flatMap(({ off }) => off)), on: new Set(all.flatMap(({ on }) => on)) };
}
