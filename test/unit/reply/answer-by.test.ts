import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Calendar, DEFAULT_CALENDAR } from '@/lib/deadlines/calendar';
import { addMinutes } from '@/lib/deadlines/working-time';
import { answerBy, answerByWords } from '@/lib/reply/answer-by';
import { DAY, HOUR, MINUTE, parseChinaTime } from '@/lib/review/time';
import { calendars, openAtWallClock } from '../../support/calendars';

const at = (text: string) => parseChinaTime(text) ?? Number.NaN;

describe('answerBy', () => {
  it.each([
    ['2026-11-22 09:00', '2026-11-22 12:00'],
    ['2026-11-22 09:01', '2026-11-22 14:00'],
    ['2026-11-22 13:20', '2026-11-22 17:00'],
    ['2026-11-22 18:00', '2026-11-22 21:00'],
    ['2026-11-22 18:30', '2026-11-23 10:00'],
    ['2026-11-22 23:59', '2026-11-23 12:00'],
  ])('seen at %s: %s', (now, due) => {
    expect(answerBy(at(now), DEFAULT_CALENDAR)).toBe(at(due));
  });

  // A desk that is there around the clock once promised "明天02:00前" at 22:31.
  it.each([
    ['2026-11-22 22:31', '2026-11-23 09:00'],
    ['2026-11-22 03:10', '2026-11-22 09:00'],
    ['2026-11-22 18:00', '2026-11-22 21:00'],
    ['2026-11-22 18:01', '2026-11-23 09:00'],
  ])('around the clock, seen at %s: %s', (now, due) => {
    const week = Array.from({ length: 7 }, (): [number, number][] => [[0, 1440]]);
    expect(answerBy(at(now), { ...DEFAULT_CALENDAR, week })).toBe(at(due));
  });

  it('is after a holiday what is asked before it', () => {
    expect(answerBy(at('2026-09-30 19:00'), DEFAULT_CALENDAR)).toBe(at('2026-10-08 10:00'));
  });

  it('waits for the next opening where the desk closes before the full hour', () => {
    const week = Array.from({ length: 7 }, (): [number, number][] => [
      [540, 750],
      [810, 1110],
    ]);
    // Three working hours end at 12:10, the desk closes at 12:30 and is back at 13:30.
    expect(answerBy(at('2026-11-22 09:10'), { ...DEFAULT_CALENDAR, week })).toBe(at('2026-11-22 14:00'));
  });

  it('of a desk that sits abroad lies in the hours that it shares with China, or at least at a civil one', () => {
    const desk = (zone: string, window: [number, number]): Calendar => ({
      ...DEFAULT_CALENDAR,
      zone,
      week: Array.from({ length: 7 }, () => [window]),
    });
    // Berlin's winter morning is China's afternoon: 9 to 17 there is 16 to 24 here.
    expect(answerBy(at('2026-11-22 10:00'), desk('Europe/Berlin', [540, 1020]))).toBe(at('2026-11-22 19:00'));
    expect(answerBy(at('2026-11-22 18:30'), desk('Europe/Berlin', [540, 1020]))).toBe(at('2026-11-23 17:00'));
    // New York's day is China's night.
    expect(answerBy(at('2026-11-22 10:00'), desk('America/New_York', [540, 840]))).toBe(
      at('2026-11-23 09:00'),
    );
  });

  it('is, with any calendar, a full civil hour in China after three working hours, the desk being there', () => {
    fc.assert(
      fc.property(calendars, fc.integer({ min: 0, max: 200 * 1440 }), (calendar, shift) => {
        const now = at('2026-02-01 00:00') + shift * MINUTE;
        const due = answerBy(now, calendar);
        const least = addMinutes(calendar, now, 180, 'working');
        const hour = Number(new Date(due + 8 * HOUR).toISOString().slice(11, 13));
        expect(due % HOUR).toBe(0);
        expect(due).toBeGreaterThanOrEqual(least);
        expect(hour >= 9 && hour <= 21).toBe(true);
        const open = openAtWallClock(calendar);
        const isGood = (time: number): boolean => {
          const there = Number(new Date(time + 8 * HOUR).toISOString().slice(11, 13));
          return there >= 9 && there <= 21 && open(time - MINUTE);
        };
        // Nothing as good lies before it.
        for (let time = Math.ceil(least / HOUR) * HOUR; time < Math.min(due, least + 3 * DAY); time += HOUR)
          expect(isGood(time)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('promises no time when the desk never opens', () => {
    const never: Calendar = { ...DEFAULT_CALENDAR, week: [[], [], [], [], [], [], []] };
    expect(answerBy(at('2026-11-22 09:00'), never)).toBe(at('2026-11-22 09:00'));
  });
});

describe('answerByWords', () => {
  const now = at('2026-11-22 18:30');
  it.each([
    ['2026-11-22 20:00', '今天20:00前'],
    ['2026-11-23 00:00', '明天00:00前'],
    ['2026-11-23 18:00', '明天18:00前'],
    ['2026-11-24 12:00', '11月24日12:00前'],
    ['2027-01-02 09:00', '2027年1月2日09:00前'],
    ['2026-11-22 18:30', '尽快'],
    ['2026-11-22 10:00', '尽快'],
  ])('%s reads %s', (time, words) => {
    expect(answerByWords(at(time), now)).toBe(words);
  });

  it('counts days in China, not in Greenwich', () => {
    expect(answerByWords(at('2026-11-23 00:30'), at('2026-11-22 23:30'))).toBe('明天00:30前');
    expect(answerByWords(at('2026-11-22 09:00'), at('2026-11-22 07:30'))).toBe('今天09:00前');
    expect(answerByWords(now + 2 * DAY, now)).toBe('11月24日18:30前');
  });
});
