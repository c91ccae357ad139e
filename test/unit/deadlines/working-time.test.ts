import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Calendar, DEFAULT_CALENDAR } from '@/lib/deadlines/calendar';
import { addMinutes, isOpen, minutesBetween, NoWorkingTimeError } from '@/lib/deadlines/working-time';
import { DAY, MINUTE } from '@/lib/review/time';
import { calendars, openAtWallClock } from '../../support/calendars';

const at = (text: string, offset = '+08:00'): number => Date.parse(`${text.replace(' ', 'T')}:00${offset}`);
const nine: [number, number][] = [[540, 1020]];
const weekOf = (windows: [number, number][]): [number, number][][] =>
  Array.from({ length: 7 }, () => windows);
const closed: Calendar = { ...DEFAULT_CALENDAR, week: weekOf([]) };

describe('working time', () => {
  // The three worked checks of the domain data 3.5, then the edges of a day.
  it.each([
    ['2026-02-14 20:30', 120, '2026-02-24 10:30'],
    ['2026-10-04 12:00', 240, '2026-10-08 14:00'],
    ['2026-10-10 11:30', 120, '2026-10-10 14:30'],
    ['2026-11-22 03:00', 0, '2026-11-22 09:00'],
    ['2026-11-22 18:00', 180, '2026-11-22 21:00'],
    ['2026-11-22 21:00', 0, '2026-11-23 09:00'],
    ['2026-11-22 21:00', 15, '2026-11-23 09:15'],
  ])('%s + %i min → %s', (from, minutes, due) => {
    expect(addMinutes(DEFAULT_CALENDAR, at(from), minutes, 'working')).toBe(at(due));
  });

  it('passes around the clock when asked to', () => {
    expect(addMinutes(DEFAULT_CALENDAR, at('2026-02-15 23:30'), 60, 'always')).toBe(at('2026-02-16 00:30'));
    expect(minutesBetween(DEFAULT_CALENDAR, at('2026-02-15 23:30'), at('2026-02-16 00:30'), 'always')).toBe(
      60,
    );
  });

  it('runs on a holiday only in the windows of who is on call, or as always where the law is not followed', () => {
    const onCall: Calendar = { ...DEFAULT_CALENDAR, holidays: [[600, 660]] };
    expect(addMinutes(onCall, at('2026-02-14 20:30'), 120, 'working')).toBe(at('2026-02-16 10:30'));
    const open: Calendar = { ...DEFAULT_CALENDAR, holidays: null };
    expect(addMinutes(open, at('2026-02-14 20:30'), 120, 'working')).toBe(at('2026-02-15 10:30'));
  });

  it('works a Sunday that the law moved, as on Monday, where the desk rests on Sundays', () => {
    const week = DEFAULT_CALENDAR.week.map((windows, day) => (day === 0 || day === 6 ? [] : windows));
    const office: Calendar = { ...DEFAULT_CALENDAR, week };
    // Sunday 20 September 2026 is worked, Sunday 13 is not.
    expect(addMinutes(office, at('2026-09-20 08:00'), 60, 'working')).toBe(at('2026-09-20 10:00'));
    expect(addMinutes(office, at('2026-09-13 08:00'), 60, 'working')).toBe(at('2026-09-14 10:00'));
    const lawless: Calendar = { ...office, holidays: null };
    expect(addMinutes(lawless, at('2026-09-20 08:00'), 60, 'working')).toBe(at('2026-09-21 10:00'));
  });

  it('takes what is said of a day before a campaign, and a campaign before the law', () => {
    const campaign = {
      name: '国庆大促',
      from: '2026-10-01',
      to: '2026-10-02',
      windows: weekOf([[480, 1440]])[0] ?? [],
    };
    const busy: Calendar = { ...DEFAULT_CALENDAR, campaigns: [campaign] };
    expect(addMinutes(busy, at('2026-10-01 06:00'), 60, 'working')).toBe(at('2026-10-01 09:00'));
    expect(addMinutes(busy, at('2026-10-02 23:30'), 60, 'working')).toBe(at('2026-10-08 09:30'));
    const resting: Calendar = { ...busy, days: { '2026-10-01': [] } };
    expect(addMinutes(resting, at('2026-10-01 06:00'), 60, 'working')).toBe(at('2026-10-02 09:00'));
  });

  it.each([
    ['no window at all', closed],
    ['windows on holidays that are over', { ...closed, holidays: nine, zone: 'Asia/Shanghai' }],
    ['a single day, years ago', { ...closed, days: { '2020-01-01': nine } }],
  ])('is an error with %s', (_name, calendar) => {
    expect(() => addMinutes(calendar, at('2026-11-22 10:00'), 1, 'working')).toThrow(NoWorkingTimeError);
    expect(() => addMinutes(calendar, at('2026-11-22 10:00'), 0, 'working')).toThrow(NoWorkingTimeError);
    expect(isOpen(calendar, at('2026-11-22 10:00'))).toBe(false);
  });

  it('is an error when it would take more than two years', () => {
    const seldom: Calendar = { ...closed, week: weekOf([]).with(3, [[600, 601]]) };
    expect(() => addMinutes(seldom, at('2026-11-22 10:00'), 600, 'working')).toThrow(NoWorkingTimeError);
    expect(addMinutes(seldom, at('2026-11-22 10:00'), 2, 'working')).toBe(at('2026-12-02 10:01'));
  });
});

describe('a desk abroad', () => {
  const desk = (zone: string, windows: [number, number][]): Calendar => ({
    ...DEFAULT_CALENDAR,
    holidays: null,
    zone,
    week: weekOf(windows),
  });
  const newYork = desk('America/New_York', nine);

  it.each([
    // Clocks go forward on 8 March 2026 and back on 1 November.
    [newYork, at('2026-03-07 16:30', '-05:00'), 60, at('2026-03-08 09:30', '-04:00')],
    [newYork, at('2026-10-31 16:30', '-04:00'), 60, at('2026-11-01 09:30', '-05:00')],
    // The hour from 2 to 3 does not exist on 8 March; the one from 1 to 2 comes twice on 1 November.
    [
      desk('America/New_York', [[60, 240]]),
      at('2026-03-08 01:00', '-05:00'),
      120,
      at('2026-03-08 04:00', '-04:00'),
    ],
    [
      desk('America/New_York', [[60, 120]]),
      at('2026-11-01 01:00', '-04:00'),
      120,
      at('2026-11-01 02:00', '-05:00'),
    ],
    // Lord Howe moves by half an hour, at half past in UTC.
    [
      desk('Australia/Lord_Howe', [[60, 180]]),
      at('2026-10-04 01:00', '+10:30'),
      61,
      at('2026-10-04 02:31', '+11:00'),
    ],
  ])('%#: counts what its own clocks show', (calendar, from, minutes, due) => {
    expect(addMinutes(calendar, from, minutes, 'working')).toBe(due);
  });
});

describe('any calendar, over changes of the clocks', () => {
  // Two months around each change, so that most runs meet one.
  const moments = fc
    .tuple(
      fc.constantFrom('2026-02-10', '2026-03-20', '2026-09-25', '2026-10-20'),
      fc.integer({ min: 0, max: 14 * 1440 }),
    )
    .map(([day, minutes]) => at(`${day} 00:00`, 'Z') + minutes * MINUTE);
  const cases = fc.tuple(calendars, moments, fc.integer({ min: 1, max: 1500 }));

  it('consumes exactly the minutes and never ends in a closed window', () => {
    fc.assert(
      fc.property(cases, ([calendar, from, minutes]) => {
        const due = addMinutes(calendar, from, minutes, 'working');
        fc.pre(due - from < 40 * DAY);
        const open = openAtWallClock(calendar);
        let counted = 0;
        for (let time = from; time < due; time += MINUTE) if (open(time)) counted++;
        expect(counted).toBe(minutes);
        expect(open(due - MINUTE)).toBe(true);
        expect(minutesBetween(calendar, from, due, 'working')).toBe(minutes);
      }),
      { numRuns: 40 },
    );
  });

  it('is open exactly where a clock on the wall says so', () => {
    fc.assert(
      fc.property(calendars, moments, (calendar, from) => {
        const open = openAtWallClock(calendar);
        for (let time = from; time < from + 2 * DAY; time += 7 * MINUTE)
          expect(isOpen(calendar, time)).toBe(open(time));
      }),
      { numRuns: 60 },
    );
  });

  it('is monotone, and in two steps where it is in one', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 0, max: 600 }), ([calendar, from, minutes], more) => {
        const due = addMinutes(calendar, from, minutes, 'working');
        expect(due).toBeGreaterThan(from);
        expect(addMinutes(calendar, from, minutes + 1, 'working')).toBeGreaterThan(due);
        expect(addMinutes(calendar, from + more * MINUTE, minutes, 'working')).toBeGreaterThanOrEqual(due);
        expect(addMinutes(calendar, due, more + 1, 'working')).toBe(
          addMinutes(calendar, from, minutes + more + 1, 'working'),
        );
        const begins = addMinutes(calendar, from, 0, 'working');
        expect(isOpen(calendar, begins)).toBe(true);
        expect(minutesBetween(calendar, from, begins, 'working')).toBe(0);
        expect(minutesBetween(calendar, begins, from, 'working')).toBe(0);
      }),
      { numRuns: 200 },
    );
  });
});
