import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CALENDAR, type Hours } from '@/lib/deadlines/calendar';
import { dueAfter, type Rest } from '@/lib/deadlines/rests';
import { addMinutes, minutesBetween, NoWorkingTimeError } from '@/lib/deadlines/working-time';
import { HOUR, MINUTE } from '@/lib/review/time';
import { calendars } from '../../support/calendars';

const at = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+08:00`);
const rest = (from: string, to: string): Rest => ({ from: at(from), to: at(to) });

describe('a due time with rests', () => {
  it.each<[string, string, number, Rest[], string]>([
    ['none', '2026-11-23 10:00', 60, [], '2026-11-23 11:00'],
    ['one', '2026-11-23 10:00', 60, [rest('2026-11-23 10:30', '2026-11-23 11:00')], '2026-11-23 11:30'],
    [
      'over lunch: only its open minutes are given back',
      '2026-11-23 11:30',
      60,
      [rest('2026-11-23 11:45', '2026-11-23 13:15')],
      '2026-11-23 14:00',
    ],
    [
      'over a night',
      '2026-11-23 20:30',
      60,
      [rest('2026-11-23 20:45', '2026-11-24 09:00')],
      '2026-11-24 09:45',
    ],
    [
      'after it was due: it stays overdue',
      '2026-11-23 10:00',
      60,
      [rest('2026-11-23 11:00', '2026-11-25 11:00')],
      '2026-11-23 11:00',
    ],
    [
      'from before the beginning',
      '2026-11-23 10:00',
      60,
      [rest('2026-11-23 09:00', '2026-11-23 10:30')],
      '2026-11-23 11:30',
    ],
    [
      'that overlap, as after a clock that was moved back',
      '2026-11-23 10:00',
      60,
      [rest('2026-11-23 10:20', '2026-11-23 10:50'), rest('2026-11-23 10:10', '2026-11-23 10:30')],
      '2026-11-23 11:40',
    ],
    [
      'of no length',
      '2026-11-23 10:00',
      60,
      [rest('2026-11-23 10:30', '2026-11-23 10:30')],
      '2026-11-23 11:00',
    ],
  ])('%s', (_name, from, minutes, rests, due) => {
    expect(dueAfter(DEFAULT_CALENDAR, at(from), minutes, 'working', rests)).toBe(at(due));
  });

  it('passes around the clock where the desk hardly ever opens, and gives the rest back all the same', () => {
    const closed = {
      ...DEFAULT_CALENDAR,
      week: [[[540, 541]], [], [], [], [], [], []],
    } as typeof DEFAULT_CALENDAR;
    const from = at('2026-11-23 10:00');
    expect(() => addMinutes(closed, from, 600, 'working')).toThrow(NoWorkingTimeError);
    const rests = [{ from: from + HOUR, to: from + 3 * HOUR }];
    expect(dueAfter(closed, from, 600, 'working', rests)).toBe(from + 12 * HOUR);
  });
});

describe('for any calendar and any rests', () => {
  const START = Date.UTC(2026, 1, 20);
  const stretch = fc
    .tuple(fc.integer({ min: -2 * HOUR, max: 200 * HOUR }), fc.integer({ min: 0, max: 30 * HOUR }))
    .map(([from, length]): Rest => ({ from: START + from, to: START + from + length }));
  const given = fc.record({
    calendar: calendars,
    // The week must be long enough open for these minutes in every calendar, so that none passes around the clock.
    minutes: fc.integer({ min: 1, max: 300 }),
    since: fc.integer({ min: 0, max: 48 * HOUR }).map((ms) => START + ms),
    rests: fc.array(stretch, { maxLength: 6 }),
    hours: fc.constantFrom<Hours>('working', 'always'),
  });
  type Given = typeof given extends fc.Arbitrary<infer T> ? T : never;

  const due = ({ calendar, since, minutes, hours, rests }: Given) =>
    dueAfter(calendar, since, minutes, hours, rests);
  const opensOften = ({ calendar, since, minutes, hours }: Given): boolean => {
    try {
      addMinutes(calendar, since + 260 * HOUR, minutes, hours);
      return true;
    } catch {
      return false;
    }
  };
  /** The rests as stretches that do not meet, cut to what lies between two times. */
  const merged = (rests: readonly Rest[], from: number, to: number): Rest[] => {
    const cut = rests
      .map((one) => ({ from: Math.max(one.from, from), to: Math.min(one.to, to) }))
      .filter((one) => one.from < one.to)
      .sort((a, b) => a.from - b.from);
    const all: Rest[] = [];
    for (const one of cut) {
      const last = all.at(-1);
      if (last === undefined || one.from > last.to) all.push({ ...one });
      else last.to = Math.max(last.to, one.to);
    }
    return all;
  };

  it('uses up exactly the minutes, and none of a rest', () => {
    fc.assert(
      fc.property(given, (one) => {
        fc.pre(opensOften(one));
        const { calendar, since, minutes, hours, rests } = one;
        const end = due(one);
        expect(Number.isInteger(end)).toBe(true);
        const open = (from: number, to: number) =>
          Math.round(minutesBetween(calendar, from, to, hours) * MINUTE);
        const rested = merged(rests, since, end).reduce((sum, { from, to }) => sum + open(from, to), 0);
        expect(open(since, end) - rested).toBe(minutes * MINUTE);
      }),
      { numRuns: 300 },
    );
  });

  it('is never due within a rest, never earlier for one rest more, and as before for one that comes after', () => {
    fc.assert(
      fc.property(given, stretch, (one, more) => {
        fc.pre(opensOften(one));
        const end = due(one);
        for (const { from, to } of one.rests) expect(end > from && end < to).toBe(false);
        const later = due({ ...one, rests: [...one.rests, more] });
        if (more.from >= end) expect(later).toBe(end);
        else expect(later).toBeGreaterThanOrEqual(end);
      }),
      { numRuns: 300 },
    );
  });
});
