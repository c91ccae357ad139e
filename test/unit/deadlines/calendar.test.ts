import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Calendar, calendarSchema, DEFAULT_CALENDAR } from '@/lib/deadlines/calendar';
import type { Windows } from '@/lib/deadlines/windows';
import { addMinutes } from '@/lib/deadlines/working-time';
import { DAY, MINUTE } from '@/lib/review/time';
import { openAtWallClock } from '../../support/calendars';

const weekOf = (...windows: Windows): Windows[] => Array.from({ length: 7 }, () => windows);
const ORDINARY = weekOf([540, 720], [780, 1260]);
const campaign = { name: '双11', from: '2026-11-10', to: '2026-11-12', windows: [[480, 1440]] };

describe('a calendar', () => {
  it('of a new installation is one', () => {
    expect(calendarSchema.parse(DEFAULT_CALENDAR)).toEqual(DEFAULT_CALENDAR);
  });

  it.each([
    ['window-empty', { week: weekOf([600, 540]) }],
    ['window-empty', { holidays: [[600, 600]] }],
    ['window-overlap', { week: weekOf([540, 720], [700, 800]) }],
    [
      'window-overlap',
      {
        days: {
          '2026-11-11': [
            [0, 600],
            [599, 700],
          ],
        },
      },
    ],
    ['window-none', { week: weekOf() }],
    ['Invalid key in record', { days: { '2026-02-30': [] } }],
    ['day-unknown', { campaigns: [{ ...campaign, to: '2026-11-31' }] }],
    ['zone-unknown', { zone: 'Asia/Beijing' }],
    ['zone-unknown', { zone: '+25:00' }],
    ['zone-unknown', { zone: '' }],
    ['campaign-order', { campaigns: [{ ...campaign, to: '2026-11-09' }] }],
    ['campaign-closed', { campaigns: [{ ...campaign, windows: [] }] }],
    ['campaign-name', { campaigns: [{ ...campaign, name: ' ' }] }],
    ['campaign-long', { campaigns: [{ ...campaign, to: '2027-11-12' }] }],
    ['campaign-overlap', { campaigns: [campaign, { ...campaign, from: '2026-11-12', to: '2026-11-13' }] }],
    ['legal-twice', { years: { 2027: { asOf: '2026-11-22', off: ['2027-01-01', '2027-01-01'], on: [] } } }],
    ['legal-twice', { years: { 2027: { asOf: '2026-11-22', off: ['2027-01-01'], on: ['2027-01-01'] } } }],
    ['legal-year', { years: { 2027: { asOf: '2026-11-22', off: ['2026-10-01'], on: [] } } }],
    ['legal-year', { years: { 2027: { asOf: '2026-11-22', off: ['2028-01-01'], on: [] } } }],
  ])('%s: %j', (code, change) => {
    const parsed = calendarSchema.safeParse({ ...DEFAULT_CALENDAR, ...change });
    expect(new Set(parsed.error?.issues.map(({ message }) => message))).toEqual(new Set([code]));
  });

  it('takes windows that touch, a fixed zone, and a holiday that begins in December', () => {
    const good: Calendar = {
      ...DEFAULT_CALENDAR,
      zone: '+05:45',
      week: weekOf([540, 720], [720, 1440]),
      years: { 2027: { asOf: '2026-11-22', off: ['2026-12-31', '2027-01-01'], on: ['2027-01-03'] } },
    };
    expect(calendarSchema.parse(good)).toEqual(good);
  });
});

describe('a calendar of an older version', () => {
  const window = fc
    .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 900 }))
    .map(([from, length]): [number, number] => [from, Math.min(1440, from + length)]);
  const windows = fc.array(window, { maxLength: 3 });
  const olds = fc.record({
    week: fc
      .array(windows, { minLength: 7, maxLength: 7 })
      .filter((week) => week.some((day) => day.length > 0)),
    days: fc.dictionary(fc.constantFrom('2026-10-01', '2026-11-11', '2026-02-30'), windows),
    offset: fc.constantFrom(480, 330, -210, 0, 840),
  });

  it('keeps every open minute that was set, overlapping windows and days included', () => {
    fc.assert(
      fc.property(olds, fc.integer({ min: 0, max: 60 * 1440 }), (old, shift) => {
        const calendar = calendarSchema.parse(old);
        const open = openAtWallClock(calendar);
        const from = Date.parse('2026-09-20T00:00:00Z') + shift * MINUTE;
        for (let at = from; at < from + DAY; at += 13 * MINUTE) {
          const local = new Date(at + old.offset * MINUTE);
          const minute = local.getUTCHours() * 60 + local.getUTCMinutes();
          const was = old.days[local.toISOString().slice(0, 10)] ?? old.week[local.getUTCDay()] ?? [];
          expect(open(at)).toBe(was.some(([start, end]) => minute >= start && minute < end));
        }
        expect(calendarSchema.parse(calendar)).toEqual(calendar);
      }),
      { numRuns: 60 },
    );
  });

  it('is closed on legal holidays from now on only where nobody ever touched it', () => {
    const untouched = { week: ORDINARY, days: {}, offset: 480 };
    expect(calendarSchema.parse(untouched)).toEqual(DEFAULT_CALENDAR);
    const touched = { ...untouched, week: ORDINARY.with(0, [[600, 720]]) };
    expect(calendarSchema.parse(touched)).toMatchObject({ zone: 'Asia/Shanghai', holidays: null, years: {} });
    const holiday = Date.parse('2026-10-02T09:00:00+08:00');
    expect(addMinutes(calendarSchema.parse(touched), holiday, 60, 'working')).toBe(holiday + 60 * MINUTE);
  });

  it.each([
    [{ week: 5, days: {}, offset: 480 }],
    [{ week: [], days: null, offset: 480 }],
    [{ offset: 1 }],
    [null],
    ['x'],
  ])('that is none is refused: %j', (value) => expect(calendarSchema.safeParse(value).success).toBe(false));
});
