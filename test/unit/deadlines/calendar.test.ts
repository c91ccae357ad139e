import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes, type Calendar, DEFAULT_CALENDAR, NoWorkingTimeError } from '@/lib/deadlines/calendar';
import { firstToExpire, isMissed, startClocks, stopClocks } from '@/lib/deadlines/clocks';
import { DEFAULT_POLICY } from '@/lib/grading/policy';
import { DAY, HOUR, MINUTE } from '@/lib/review/time';

const at = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+08:00`);
const closed: [number, number][] = [];
const holidays: Calendar = {
  ...DEFAULT_CALENDAR,
  days: Object.fromEntries([
    ...['15', '16', '17', '18', '19', '20', '21', '22', '23'].map((day) => [`2026-02-${day}`, closed]),
    ...['01', '02', '03', '04', '05', '06', '07'].map((day) => [`2026-10-${day}`, closed]),
  ]),
};

describe('working time', () => {
  // The worked checks of the domain data 3.5.
  it.each([
    ['2026-02-14 20:30', 120, '2026-02-24 10:30'],
    ['2026-10-04 12:00', 240, '2026-10-08 14:00'],
    ['2026-10-10 11:30', 120, '2026-10-10 14:30'],
    ['2026-11-22 03:00', 0, '2026-11-22 09:00'],
    ['2026-11-22 21:00', 15, '2026-11-23 09:15'],
  ])('%s + %i min → %s', (from, minutes, due) => {
    expect(addMinutes(holidays, at(from), minutes, 'working')).toBe(at(due));
  });

  it('passes around the clock when asked to', () => {
    expect(addMinutes(holidays, at('2026-02-15 23:30'), 60, 'always')).toBe(at('2026-02-16 00:30'));
  });

  it('says so when no window ever opens', () => {
    const never: Calendar = { week: Array.from({ length: 7 }, () => []), days: {}, offset: 480 };
    expect(() => addMinutes(never, at('2026-11-22 10:00'), 1, 'working')).toThrow(NoWorkingTimeError);
  });

  const window = fc
    .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 600 }))
    .map(([from, length]): [number, number] => [from, Math.min(1440, from + length)]);
  const calendars = fc.record({
    week: fc.tuple(...Array.from({ length: 7 }, () => fc.array(window, { maxLength: 3 }))),
    days: fc.constant({}),
    offset: fc.integer({ min: -720, max: 840 }),
  });

  it('consumes exactly the minutes, never ends in a closed window, and is monotone', () => {
    fc.assert(
      fc.property(
        calendars,
        fc.integer({ min: 0, max: DAY * 9 }),
        fc.integer({ min: 1, max: 3_000 }),
        (calendar, shift, minutes) => {
          fc.pre(calendar.week.some((windows) => windows.length > 0));
          const from = at('2026-03-01 00:00') + Math.floor(shift / MINUTE) * MINUTE;
          const due = addMinutes(calendar, from, minutes, 'working');
          expect(openMinutes(calendar, from, due)).toBe(minutes);
          // The last minute that was consumed lies inside a window.
          expect(openMinutes(calendar, due - MINUTE, due)).toBe(1);
          expect(addMinutes(calendar, from, minutes + 1, 'working')).toBeGreaterThan(due);
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** Slow reference: counts minute by minute. */
function openMinutes(calendar: Calendar, from: number, to: number): number {
  let open = 0;
  for (let t = from; t < to; t += MINUTE) {
    const local = new Date(t + calendar.offset * MINUTE);
    const minute = local.getUTCHours() * 60 + local.getUTCMinutes();
    if (calendar.week[local.getUTCDay()]?.some(([start, end]) => minute >= start && minute < end)) open++;
  }
  return open;
}

describe('clocks', () => {
  const seenAt = at('2026-11-22 20:50');
  const start = (grade: keyof typeof DEFAULT_POLICY, replyDays: number | null = null) =>
    startClocks({
      seenAt,
      createdAt: seenAt - 2 * HOUR,
      rule: DEFAULT_POLICY[grade],
      calendar: DEFAULT_CALENDAR,
      platform: { replyDays, complaintDays: null },
    });
  const due = (clocks: ReturnType<typeof start>, kind: string) =>
    clocks.find((clock) => clock.kind === kind)?.dueAt;

  it('runs 物流 in working hours and 恶意 around the clock', () => {
    expect(due(start('logistics'), 'first-reply')).toBe(at('2026-11-23 10:50'));
    expect(due(start('logistics'), 'claim')).toBe(at('2026-11-23 09:05'));
    expect(due(start('malice'), 'first-reply')).toBe(at('2026-11-22 21:50'));
    expect(due(start('quality'), 'first-reply')).toBe(at('2026-11-23 13:50'));
  });

  it('starts a platform window only where the figure is known, from when the buyer wrote', () => {
    expect(due(start('logistics'), 'reply-window')).toBeUndefined();
    expect(due(start('logistics', 30), 'reply-window')).toBe(seenAt - 2 * HOUR + 30 * DAY);
  });

  it('names the first running desk clock and leaves stopped ones alone', () => {
    const clocks = stopClocks(start('logistics'), ['claim'], seenAt + MINUTE);
    expect(firstToExpire(clocks)?.kind).toBe('first-reply');
    expect(stopClocks(clocks, ['claim'], seenAt + HOUR)).toEqual(clocks);
    expect(firstToExpire(stopClocks(clocks, ['first-reply'], seenAt))).toBeNull();
  });

  it('is missed by when it stopped, not by when one looks', () => {
    const clock = { kind: 'claim' as const, startedAt: 0, dueAt: 10, stoppedAt: 9 };
    expect(isMissed(clock, 1_000)).toBe(false);
    expect(isMissed({ ...clock, stoppedAt: null }, 1_000)).toBe(true);
    expect(isMissed({ ...clock, stoppedAt: 11 }, 0)).toBe(true);
  });
});
