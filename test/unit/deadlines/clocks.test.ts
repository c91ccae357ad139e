import { describe, expect, it } from 'vitest';
import { DEFAULT_CALENDAR } from '@/lib/deadlines/calendar';
import { firstToExpire, isMissed, startClocks, stopClocks } from '@/lib/deadlines/clocks';
import { DEFAULT_POLICY } from '@/lib/grading/policy';
import { DAY, HOUR, MINUTE } from '@/lib/review/time';

const at = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+08:00`);

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
