import { describe, expect, it } from 'vitest';
import { DEFAULT_CALENDAR } from '@/lib/deadlines/calendar';
import {
  clockSchema,
  firstToExpire,
  isMissed,
  restClocks,
  sameClocks,
  startClocks,
  stopClocks,
} from '@/lib/deadlines/clocks';
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
    // The buyer had the word when it would have run out.
    expect(isMissed({ ...clock, stoppedAt: null, restsSince: 10 }, 1_000)).toBe(false);
  });

  it('counts the early steps in the hours of the rule, in whole ms', () => {
    const reply = start('logistics').find(({ kind }) => kind === 'first-reply');
    // 10 of 120 minutes are left on the evening before.
    expect(reply?.steps).toEqual([
      { share: 50, at: at('2026-11-23 09:50') },
      { share: 80, at: at('2026-11-23 10:26') },
      { share: 95, at: at('2026-11-23 10:44') },
    ]);
    for (let minutes = 5; minutes < 200; minutes++) {
      const rule = { ...DEFAULT_POLICY.logistics, minutes };
      const platform = { replyDays: null, complaintDays: null };
      // Seen between two minutes: parts of a minute must not add up to parts of a ms.
      const odd = seenAt + 12_347;
      const rests = [{ from: odd + 61_001, to: odd + 99_999 }];
      const clocks = startClocks({
        seenAt: odd,
        createdAt: null,
        rule,
        calendar: DEFAULT_CALENDAR,
        platform,
        rests,
      });
      for (const clock of clocks) expect(clockSchema.safeParse(clock).success, `${minutes}`).toBe(true);
    }
  });

  it("lets the desk's clocks rest, which do not expire then, and stops one that rests", () => {
    const resting = restClocks(start('logistics', 30), ['claim', 'first-reply'], seenAt + MINUTE);
    expect(firstToExpire(resting)?.kind).toBe('reply-window');
    expect(restClocks(resting, ['claim', 'first-reply'], seenAt + HOUR)).toEqual(resting);
    const [stopped] = stopClocks(resting, ['claim'], seenAt + HOUR).filter(({ kind }) => kind === 'claim');
    expect(stopped).toMatchObject({ stoppedAt: seenAt + HOUR, restsSince: seenAt + MINUTE });
    expect(firstToExpire(stopClocks(resting, ['reply-window', 'complaint-window'], seenAt))).toBeNull();
  });

  it('calls what was stopped in a rest missed only where it had run out before the rest', () => {
    const clock = { kind: 'first-reply' as const, startedAt: 0, dueAt: 10, stoppedAt: 90 };
    expect(isMissed({ ...clock, restsSince: 10 }, 1_000)).toBe(false);
    expect(isMissed({ ...clock, restsSince: 11 }, 1_000)).toBe(true);
  });

  it('stops none before it began', () => {
    const stopped = stopClocks(start('logistics', 30), ['claim', 'reply-window'], seenAt - DAY);
    for (const { kind, startedAt, stoppedAt } of stopped)
      if (stoppedAt !== null) expect(stoppedAt, kind).toBeGreaterThanOrEqual(startedAt);
    expect(stopped.find(({ kind }) => kind === 'claim')).toMatchObject({ stoppedAt: seenAt });
  });

  it('begins the claim anew where it is told to, and nothing else', () => {
    const input = {
      seenAt,
      createdAt: null,
      rule: DEFAULT_POLICY.malice,
      calendar: DEFAULT_CALENDAR,
      platform: { replyDays: null, complaintDays: null },
    };
    const anew = startClocks({ ...input, claimFrom: seenAt + HOUR });
    expect(due(anew, 'claim')).toBe(seenAt + HOUR + 15 * MINUTE);
    expect(anew.filter(({ kind }) => kind !== 'claim')).toEqual(
      startClocks(input).filter(({ kind }) => kind !== 'claim'),
    );
  });

  it('knows the same clocks in whatever order they were written down', () => {
    const clocks = start('logistics');
    const turned = clocks.map(({ steps, ...clock }) => (steps === undefined ? clock : { steps, ...clock }));
    expect(sameClocks(clocks, turned)).toBe(true);
    for (const other of [
      clocks.slice(1),
      clocks.map((clock) => ({ ...clock, dueAt: clock.dueAt + 1 })),
      clocks.map(({ steps: _, ...clock }) => clock),
      clocks.map((clock) => ({ ...clock, restsSince: 1 })),
    ])
      expect(sameClocks(clocks, other)).toBe(false);
  });
});
