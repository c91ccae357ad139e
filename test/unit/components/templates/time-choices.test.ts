import { describe, expect, it } from 'vitest';
import { fieldTime, timeChoices, timeOfField } from '@/components/templates/time-choices';
import { DEFAULT_CALENDAR } from '@/lib/deadlines/calendar';
import { answerByWords } from '@/lib/reply/answer-by';
import { HOUR } from '@/lib/review/time';

/** Sun 2026-11-22 10:00 in China. */
const TEN = Date.UTC(2026, 10, 22, 2);
const said = (now: number, answerBy: number, calendar = DEFAULT_CALENDAR): string[] =>
  timeChoices(now, answerBy, calendar).map((at) => answerByWords(at, now));

describe('times to promise', () => {
  it('are soonest first, ours among them, each once', () => {
    expect(said(TEN, TEN + 5 * HOUR)).toEqual([
      '今天12:00前',
      '今天15:00前',
      '今天18:00前',
      '今天21:00前',
      '明天12:00前',
    ]);
    expect(said(TEN, TEN + 8 * HOUR)).toHaveLength(5);
  });

  it('leave the desk an hour, and none is past', () => {
    expect(said(TEN + 10.5 * HOUR, TEN + 24 * HOUR)[0]).toBe('明天10:00前');
    for (let now = TEN; now < TEN + 48 * HOUR; now += HOUR / 2)
      for (const at of timeChoices(now, now + 3 * HOUR, DEFAULT_CALENDAR)) expect(at).toBeGreaterThan(now);
  });

  it('are hours at which somebody is there', () => {
    const mornings = {
      ...DEFAULT_CALENDAR,
      week: DEFAULT_CALENDAR.week.map((): [number, number][] => [[540, 720]]),
    };
    expect(said(TEN, TEN + HOUR, mornings)).toEqual([
      '今天11:00前',
      '今天12:00前',
      '明天12:00前',
      '11月24日12:00前',
    ]);
    const never = { ...DEFAULT_CALENDAR, week: DEFAULT_CALENDAR.week.map(() => []) };
    // Such a calendar promises no time of its own either: `answerBy` is now.
    expect(said(TEN, TEN, never)).toEqual([]);
  });
});

describe('the field for another time', () => {
  it.each([TEN, TEN + 14 * HOUR, Date.UTC(2026, 11, 31, 16)])('reads what it shows, %d', (at) => {
    expect(timeOfField(fieldTime(at))).toBe(at);
  });
  it.each(['', '2026-11-22', '2026-13-45T10:00', '今天'])(
    'is nothing while it is not complete: “%s”',
    (text) => {
      expect(timeOfField(text)).toBeNull();
    },
  );
  it('is in China time wherever the browser is', () => {
    expect(fieldTime(TEN)).toBe('2026-11-22T10:00');
  });
});
