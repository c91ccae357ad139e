import { describe, expect, it } from 'vitest';
import { ASSESSMENTS, uncoveredMinutes } from '@/lib/deadlines/assessment';
import { type Calendar, DEFAULT_CALENDAR } from '@/lib/deadlines/calendar';

const now = Date.parse('2026-11-22T18:00:00+08:00');
const weekOf = (...windows: [number, number][]) => Array.from({ length: 7 }, () => windows);

describe("the platforms' own hours", () => {
  it('are 8 to 23 on both, each with its date and rule', () => {
    expect(ASSESSMENTS.map(({ console, from, to }) => [console, from / 60, to / 60])).toEqual([
      ['qianniu', 8, 23],
      ['doudian', 8, 23],
    ]);
    for (const { asOf, source } of ASSESSMENTS) expect(`${asOf} ${source}`).toMatch(/^\d{4}-\d\d-\d\d \d+$/);
  });

  it.each([
    ['the usual day leaves the morning, noon and evening', DEFAULT_CALENDAR, 7 * (60 + 60 + 120)],
    ['a desk of the whole hours leaves nothing', { ...DEFAULT_CALENDAR, week: weekOf([480, 1380]) }, 0],
    ['the same in another zone', { ...DEFAULT_CALENDAR, zone: 'UTC', week: weekOf([0, 900]) }, 0],
    [
      'a desk that is there at night leaves all',
      { ...DEFAULT_CALENDAR, week: weekOf([0, 480], [1380, 1440]) },
      7 * 900,
    ],
    [
      'a day off leaves its day',
      { ...DEFAULT_CALENDAR, week: weekOf([480, 1380]), days: { '2026-11-25': [] } },
      900,
    ],
  ] as [string, Calendar, number][])('%s', (_name, calendar, minutes) => {
    for (const assessment of ASSESSMENTS)
      expect(uncoveredMinutes(calendar, assessment, now, 7)).toBe(minutes);
  });
});
