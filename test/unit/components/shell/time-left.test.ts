import { describe, expect, it } from 'vitest';
import { timeLeft } from '@/components/shell/time-left';
import { DAY, HOUR, MINUTE, SECOND } from '@/lib/review/time';

const NOW = 1_795_000_000_000;

describe('timeLeft', () => {
  it.each([
    ['a minute is never shown as none', 20 * SECOND, 'soon', [0, 0, 1]],
    ['exactly at the deadline it is late', 0, 'overdue', [0, 0, 1]],
    ['a second late is a minute late', -SECOND, 'overdue', [0, 0, 1]],
    ['thirty minutes are soon', 30 * MINUTE, 'soon', [0, 0, 30]],
    ['a second more than thirty minutes is calm', 30 * MINUTE + SECOND, 'calm', [0, 0, 31]],
    ['59 minutes and a second are an hour', 59 * MINUTE + SECOND, 'calm', [0, 1, 0]],
    ['late by a day and two hours', -(DAY + 2 * HOUR + 5 * MINUTE), 'overdue', [1, 2, 5]],
  ])('%s', (_, distance, urgency, [days, hours, minutes]) => {
    expect(timeLeft(NOW + distance, NOW)).toEqual({ urgency, days, hours, minutes });
  });
});
