import type { Calendar } from './calendar';
import { legalDays } from './legal';
import { dayOfIso, type LocalDay, weekdayOf } from './local-day';
import { merge, type Windows } from './windows';

/** What is open on any day: in order, without overlaps, none when closed. */
type Opening = (day: LocalDay) => Windows;

const openings = new WeakMap<Calendar, Opening>();

/** Looks every day that differs up once, so that asking costs nothing. Calendars are values: none is changed in place. */
export function openingOf(calendar: Calendar): Opening {
  const known = openings.get(calendar);
  if (known !== undefined) return known;
  const opening = lookUp(calendar);
  openings.set(calendar, opening);
  return opening;
}

function lookUp({ week, holidays, years, campaigns, days }: Calendar): Opening {
  const weekdays = week.map(merge);
  const special = new Map<LocalDay, Windows>();
  if (holidays !== null) {
    const onHolidays = merge(holidays);
    const workday = workdayOf(weekdays);
    for (const [day, law] of legalDays(years)) {
      if (law === 'off') special.set(day, onHolidays);
      else if ((weekdays[weekdayOf(day)] ?? []).length === 0) special.set(day, workday);
    }
  }
  for (const { from, to, windows } of campaigns) {
    const open = merge(windows);
    const last = dayOfIso(to) ?? Number.NEGATIVE_INFINITY;
    for (let day = dayOfIso(from) ?? Number.POSITIVE_INFINITY; day <= last; day++) special.set(day, open);
  }
  for (const [iso, windows] of Object.entries(days)) {
    const day = dayOfIso(iso);
    if (day !== null) special.set(day, merge(windows));
  }
  return (day) => special.get(day) ?? weekdays[weekdayOf(day)] ?? [];
}

/** A weekend on which the state works is worked as the first weekday on which the desk is open. */
function workdayOf(weekdays: Windows[]): Windows {
  return weekdays.slice(1, 6).find((windows) => windows.length > 0) ?? [];
}
