import { describe, expect, it } from 'vitest';
import { clockMinutes, clockText } from '@/components/settings/time-input';

describe('times of the day', () => {
  it.each([
    [0, '00:00'],
    [545, '09:05'],
    [1439, '23:59'],
    [1440, '00:00'],
  ])('%i minutes are written %s', (minutes, text) => {
    expect(clockText(minutes)).toBe(text);
  });

  it.each([
    ['opens the day', '00:00', false, 0],
    ['closes the day', '00:00', true, 1440],
    ['is read', '21:30', true, 1290],
    ['is cleared', '', false, null],
    ['does not exist', '24:00', false, null],
  ])('a time that %s', (_, text, end, minutes) => {
    expect(clockMinutes(text, end)).toBe(minutes);
  });
});
