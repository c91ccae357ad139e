import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes, type Calendar, DEFAULT_CALENDAR } from '@/lib/deadlines/calendar';
import { answerBy, answerByWords } from '@/lib/reply/answer-by';
import { DAY, HOUR, parseChinaTime } from '@/lib/review/time';

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

  it('is a full hour, at least three working hours ahead and less than an hour more', () => {
    fc.assert(
      fc.property(fc.integer({ min: at('2026-01-01 00:00'), max: at('2027-01-01 00:00') }), (now) => {
        const due = answerBy(now, DEFAULT_CALENDAR);
        const least = addMinutes(DEFAULT_CALENDAR, now, 180, 'working');
        expect(due % HOUR).toBe(0);
        expect(due - least).toBeGreaterThanOrEqual(0);
        expect(due - least).toBeLessThan(HOUR);
      }),
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
