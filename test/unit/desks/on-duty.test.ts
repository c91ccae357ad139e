import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Shift, Staff } from '@/lib/desks/contract';
import { onDuty } from '@/lib/desks/on-duty';
import { anyMoment, anyStaff, anyZone, person } from './arbitrary';

const ZONE = 'Asia/Shanghai';
const shift = (part: Partial<Shift>): Shift => ({
  id: 's',
  name: '早班',
  weekdays: [0, 1, 2, 3, 4, 5, 6],
  from: 540,
  to: 1080,
  people: ['小林'],
  ...part,
});
const staffOf = (...shifts: Shift[]): Staff => ({
  people: [person('小林'), person('阿梅'), person('老周', 'supervisor')],
  shifts,
});
const names = (staff: Staff, iso: string, zone = ZONE): string[] =>
  onDuty(staff, { now: Date.parse(iso), zone }).map(({ name }) => name);

/** The clock on the wall as the browser itself tells it: another way than the one under test. */
function wall(now: number, zone: string): { weekday: number; minute: number } {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return {
    weekday: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(part('weekday')),
    minute: Number(part('hour')) * 60 + Number(part('minute')),
  };
}

describe('who is on duty', () => {
  it('counts a shift from its first minute to before its last', () => {
    const staff = staffOf(shift({}));
    expect(names(staff, '2026-11-23T08:59:59.999+08:00')).toEqual([]);
    expect(names(staff, '2026-11-23T09:00:00+08:00')).toEqual(['小林']);
    expect(names(staff, '2026-11-23T17:59:59.999+08:00')).toEqual(['小林']);
    expect(names(staff, '2026-11-23T18:00:00+08:00')).toEqual([]);
  });

  it('carries a shift past midnight into a day that is not named', () => {
    // Saturday 22:00 to Sunday 06:00
    const staff = staffOf(shift({ weekdays: [6], from: 1320, to: 360 }));
    expect(names(staff, '2026-11-28T23:30:00+08:00')).toEqual(['小林']);
    expect(names(staff, '2026-11-29T05:59:00+08:00')).toEqual(['小林']);
    expect(names(staff, '2026-11-29T06:00:00+08:00')).toEqual([]);
    expect(names(staff, '2026-11-29T23:30:00+08:00')).toEqual([]);
    expect(names(staff, '2026-11-28T05:00:00+08:00')).toEqual([]);
  });

  it('has everybody of overlapping shifts, each once, in the order of the staff', () => {
    const staff = staffOf(
      shift({ people: ['阿梅', '小林'] }),
      shift({ id: 't', from: 600, to: 660, people: ['小林', '老周', '谁也不是'] }),
    );
    expect(names(staff, '2026-11-23T10:30:00+08:00')).toEqual(['小林', '阿梅', '老周']);
  });

  it('has everybody where no shift was entered, and nobody in a gap', () => {
    expect(names(staffOf(), '2026-11-23T03:00:00+08:00')).toHaveLength(3);
    expect(names(staffOf(shift({ weekdays: [] })), '2026-11-23T10:00:00+08:00')).toEqual([]);
  });

  it('follows the clock on the wall through summer time', () => {
    const staff = staffOf(shift({ from: 120, to: 180 }));
    // 29 March: 02:00 becomes 03:00, so this hour does not exist.
    expect(names(staff, '2026-03-29T00:59:59Z', 'Europe/Berlin')).toEqual([]);
    expect(names(staff, '2026-03-29T01:00:00Z', 'Europe/Berlin')).toEqual([]);
    // 25 October: 03:00 becomes 02:00, so it comes twice.
    expect(names(staff, '2026-10-25T00:30:00Z', 'Europe/Berlin')).toEqual(['小林']);
    expect(names(staff, '2026-10-25T01:30:00Z', 'Europe/Berlin')).toEqual(['小林']);
    expect(names(staff, '2026-10-25T02:00:00Z', 'Europe/Berlin')).toEqual([]);
  });

  it('is, for any table in any zone, what the clock on the wall says', () => {
    fc.assert(
      fc.property(anyStaff, anyZone, anyMoment, (staff, zone, now) => {
        const { weekday, minute } = wall(now, zone);
        const yesterday = (weekday + 6) % 7;
        const expected = staff.people.filter(({ name }) =>
          staff.shifts.some(({ weekdays, from, to, people }) => {
            const today = weekdays.includes(weekday) && minute >= from && (from >= to || minute < to);
            const late = from >= to && weekdays.includes(yesterday) && minute < to;
            return people.includes(name) && (today || late);
          }),
        );
        expect(onDuty(staff, { now, zone })).toEqual(staff.shifts.length === 0 ? staff.people : expected);
      }),
    );
  });
});
