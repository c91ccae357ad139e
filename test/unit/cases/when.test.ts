import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followUpTimes, snoozeTimes, waitTimes } from '@/lib/cases/when';
import { formatChinaTime } from '@/lib/review/time';

const at = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+08:00`);
const told = (times: readonly { name: string; at: number | null }[]): string[] =>
  times.map((time) => `${time.name} ${time.at === null ? '-' : formatChinaTime(time.at)}`);

describe('times to choose', () => {
  it('of a wait: this evening while it is to come, two mornings, and none', () => {
    expect(told(waitTimes(at('2026-11-22 17:59')))).toEqual([
      'evening 11-22 18:00',
      'tomorrow 11-23 10:00',
      'days2 11-24 10:00',
      'open -',
    ]);
    expect(told(waitTimes(at('2026-11-22 18:00')))[0]).toBe('tomorrow 11-23 10:00');
  });

  it('count days as China does, on both sides of its midnight', () => {
    expect(told(followUpTimes(at('2026-12-31 23:59')))[0]).toBe('tomorrow 01-01 10:00');
    expect(told(followUpTimes(at('2027-01-01 00:00')))).toEqual([
      'tomorrow 01-02 10:00',
      'days3 01-04 10:00',
      'days7 01-08 10:00',
    ]);
  });

  it('of a reminder: at night the morning is the one that comes', () => {
    expect(told(snoozeTimes(at('2026-11-22 01:30')))).toContain('morning 11-22 09:00');
    expect(told(snoozeTimes(at('2026-11-22 08:30')))).toContain('morning 11-23 09:00');
    expect(told(snoozeTimes(at('2026-11-22 23:55')))).toEqual([
      'minutes10 11-23 00:05',
      'hour1 11-23 00:55',
      'morning 11-23 09:00',
    ]);
  });

  it('lie in the future at any moment, first one first', () => {
    fc.assert(
      fc.property(fc.integer({ min: at('2026-01-01 00:00'), max: at('2030-01-01 00:00') }), (now) => {
        for (const times of [waitTimes(now), followUpTimes(now)]) {
          const ahead = times.flatMap((time) => (time.at === null ? [] : [time.at]));
          expect(ahead.every((time) => time > now)).toBe(true);
          expect(ahead).toEqual([...ahead].sort((a, b) => a - b));
        }
        expect(snoozeTimes(now).every((time) => time.at > now)).toBe(true);
      }),
    );
  });
});
