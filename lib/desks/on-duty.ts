import { localDayAt, weekdayOf } from '@/lib/deadlines/local-day';
import { offsetAt } from '@/lib/deadlines/zone';
import { DAY, type EpochMs, MINUTE } from '@/lib/review/time';
import type { Person, Shift, Staff } from './contract';
import { stretchesOfShift } from './week';

/** A moment, and by which clocks on the wall the shifts are meant (the zone of the shop's calendar). */
export interface Moment {
  now: EpochMs;
  zone: string;
}

/**
 * Who is on duty, each once, in the order of the staff. A shift is what the clock on the wall says: where the clocks are
 * set back, an hour of a shift is worked twice. Nobody = a gap of the table. Without a table everybody is on duty.
 */
export function onDuty({ people, shifts }: Staff, moment: Moment): Person[] {
  if (shifts.length === 0) return people;
  const names = new Set(shiftsAt(shifts, moment).flatMap((shift) => shift.people));
  return people.filter(({ name }) => names.has(name));
}

/** The shifts that run at this moment. */
function shiftsAt(shifts: readonly Shift[], { now, zone }: Moment): Shift[] {
  const offset = offsetAt(zone, now);
  const day = localDayAt(now, offset);
  const minute = (now + offset - day * DAY) / MINUTE;
  const weekday = weekdayOf(day);
  return shifts.filter((shift) =>
    stretchesOfShift(shift).some((one) => one.weekday === weekday && one.from <= minute && minute < one.to),
  );
}
