import { describe, expect, it } from 'vitest';
import { badgeFor } from '@/lib/alerts/badge';
import { isQuiet } from '@/lib/alerts/quiet';

describe('badge', () => {
  it.each([
    [{ overdue: 0, dueSoon: 0 }, ''],
    [{ overdue: 0, dueSoon: 3 }, '3'],
    [{ overdue: 7, dueSoon: 3 }, '7'],
    [{ overdue: 4_321, dueSoon: 0 }, '999+'],
  ])('%j → %j', (urgent, text) => expect(badgeFor(urgent).text).toBe(text));

  it('is red when overdue, amber when only due soon, and has no colour for nothing', () => {
    const colors = [badgeFor({ overdue: 1, dueSoon: 9 }), badgeFor({ overdue: 0, dueSoon: 9 })].map(
      (badge) => badge.color,
    );
    expect(new Set(colors).size).toBe(2);
    expect(badgeFor({ overdue: 0, dueSoon: 0 }).color).toBeNull();
  });
});

describe('quiet hours', () => {
  const at = (time: string): number => Date.parse(`2026-11-22T${time}:00+08:00`);
  const night = { from: 22 * 60 + 30, to: 8 * 60 };
  it.each([
    [night, '22:29', false],
    [night, '22:30', true],
    [night, '03:00', true],
    [night, '07:59', true],
    [night, '08:00', false],
    [{ from: 720, to: 780 }, '12:30', true],
    [{ from: 720, to: 780 }, '13:00', false],
    [null, '03:00', false],
  ])('%j at %s → %s', (quiet, time, rests) => expect(isQuiet(quiet, at(time))).toBe(rests));
});
