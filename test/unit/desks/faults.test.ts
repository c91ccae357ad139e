import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CALENDAR } from '@/lib/deadlines/calendar';
import type { Staff } from '@/lib/desks/contract';
import { NO_STAFF } from '@/lib/desks/contract';
import { faultsOf, overlapsOf } from '@/lib/desks/faults';
import { onDuty } from '@/lib/desks/on-duty';
import { DEFAULT_POLICY } from '@/lib/grading/policy';
import { DAY, MINUTE } from '@/lib/review/time';
import { anyStaff, person } from './arbitrary';

const DAYS = [0, 1, 2, 3, 4, 5, 6];
const shift = (id: string, from: number, to: number, people: string[], weekdays = DAYS) => ({
  id,
  name: id,
  weekdays,
  from,
  to,
  people,
});
const people = [person('小林'), person('老周', 'supervisor'), person('法务', 'legal')];
const faults = (staff: Staff) => faultsOf(staff, DEFAULT_CALENDAR, DEFAULT_POLICY);

describe('what is wrong with a shift table', () => {
  it('is nothing where nothing was entered, or everything is covered', () => {
    expect(faults(NO_STAFF)).toEqual([]);
    expect(faults({ people, shifts: [] })).toEqual([]);
    expect(
      faults({ people, shifts: [shift('a', 540, 900, ['小林']), shift('b', 900, 1260, ['老周'])] }),
    ).toEqual([]);
  });

  it('names the working hours that nobody covers, and not the lunch in which the desk is closed', () => {
    const shifts = [shift('a', 540, 700, ['小林']), shift('b', 800, 1260, ['小林'], [1, 2, 3, 4, 5, 6])];
    const monday = faults({ people, shifts }).filter((one) => one.kind === 'gap' && one.weekday === 1);
    expect(monday).toEqual([
      { kind: 'gap', weekday: 1, from: 700, to: 720 },
      { kind: 'gap', weekday: 1, from: 780, to: 800 },
    ]);
    expect(faults({ people, shifts })).toContainEqual({ kind: 'gap', weekday: 0, from: 780, to: 1260 });
  });

  it('does not count a shift of nobody, or of strangers', () => {
    const gaps = faults({ people, shifts: [shift('a', 0, 0, []), shift('b', 0, 0, ['走了的人'])] });
    expect(gaps.filter(({ kind }) => kind === 'gap')).toHaveLength(14);
    expect(gaps).toContainEqual({ kind: 'unknown', shift: 'b', name: '走了的人' });
  });

  it('names a desk of the policy that has nobody for a grade', () => {
    expect(faults({ people: people.slice(0, 2), shifts: [] })).toEqual([
      { kind: 'empty-desk', handler: 'legal', grades: ['malice'] },
    ]);
  });

  it('says when several shifts run at once, past midnight too', () => {
    const shifts = [shift('a', 1320, 360, ['小林'], [6]), shift('b', 300, 600, ['老周'], [0])];
    expect(overlapsOf({ people, shifts })).toEqual([{ weekday: 0, from: 300, to: 360 }]);
  });

  it('is a gap at exactly those minutes of the working week at which nobody is on duty', () => {
    // A Sunday, 00:00 in Shanghai
    const sunday = Date.parse('2026-11-22T00:00:00+08:00');
    const minute = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(anyStaff, fc.integer({ min: 0, max: 6 }), minute, (staff, weekday, at) => {
        if (staff.shifts.length === 0) return;
        const now = sunday + weekday * DAY + at * MINUTE;
        const works = (DEFAULT_CALENDAR.week[weekday] ?? []).some(([from, to]) => from <= at && at < to);
        const isGap = faults(staff).some(
          (one) => one.kind === 'gap' && one.weekday === weekday && one.from <= at && at < one.to,
        );
        expect(isGap).toBe(works && onDuty(staff, { now, zone: 'Asia/Shanghai' }).length === 0);
      }),
    );
  });
});
