import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/cases/apply';
import { caseEventSchema } from '@/lib/cases/event';
import { ladderWakeAt } from '@/lib/cases/ladder';
import { rescheduled } from '@/lib/cases/recompute';
import { DEFAULT_CALENDAR } from '@/lib/deadlines/calendar';
import { firstToExpire, startClocks } from '@/lib/deadlines/clocks';
import { minutesBetween } from '@/lib/deadlines/working-time';
import { DEFAULT_POLICY } from '@/lib/grading/policy';
import { DAY, HOUR, MINUTE } from '@/lib/review/time';
import { Life, typesOf } from '../../support/life';
import { desk, NOW } from '../../support/reviews';

/** 13:00 on a Sunday that is worked: four hours (quality) end at 17:00 where nothing rests. */
const START = NOW + 3 * HOUR;
const life = (rules = {}) => new Life({ createdAt: START - 600_000 }, rules, START);
const wait = (until: number | null = null, note = '') => ({ type: 'wait', until, note }) as const;
const LIMITS = { platformOf: () => ({ replyDays: 30, complaintDays: 15 }) };
const policyOf = (minutes: number, more = {}) => ({
  policy: { ...DEFAULT_POLICY, quality: { ...DEFAULT_POLICY.quality, minutes, ...more } },
});

describe('waiting for the buyer', () => {
  it('rests claim and reply, and nothing else', () => {
    const one = life(LIMITS);
    one.act(wait(), START + HOUR);
    expect(one.row.status).toBe('waiting');
    for (const kind of ['claim', 'first-reply'])
      expect(one.clock(kind)).toMatchObject({ restsSince: START + HOUR, stoppedAt: null });
    for (const kind of ['reply-window', 'complaint-window', 'alert'])
      expect(one.clock(kind)).not.toHaveProperty('restsSince');
    expect(firstToExpire(one.row.clocks)?.kind).toBe('complaint-window');
    expect(ladderWakeAt(one.row)).toBeNull();
  });

  it('gives the minutes back', () => {
    const one = life();
    one.act(wait(), START + HOUR);
    one.act({ type: 'continue' }, START + 3 * HOUR);
    expect(one.row.status).toBe('new');
    expect(one.clock('first-reply')).toMatchObject({ dueAt: START + 6 * HOUR });
    expect(one.clock('first-reply')).not.toHaveProperty('restsSince');
    expect(one.clock('first-reply').steps?.[0]).toEqual({ share: 50, at: START + 4 * HOUR });
    // It had run out before.
    expect(one.clock('claim').dueAt).toBe(START + 15 * MINUTE);
  });

  it('again with another time begins anew where the wait before ends; with the same it adds nothing', () => {
    const one = life();
    one.act(wait(START + 2 * HOUR), START + HOUR);
    expect(one.act(wait(START + 2 * HOUR), START + HOUR + MINUTE)).toEqual([]);
    expect(typesOf(one.act(wait(START + 5 * HOUR), START + 90 * MINUTE))).toEqual(['continued', 'waiting']);
    expect(one.row).toMatchObject({ status: 'waiting', dueAt: START + 5 * HOUR });
    one.act({ type: 'continue' }, START + 2 * HOUR);
    expect(one.clock('first-reply').dueAt).toBe(START + 5 * HOUR);
  });

  it('does not make up for what was overdue before', () => {
    const one = life();
    one.act(wait(), START + 5 * HOUR);
    one.act({ type: 'continue' }, START + 2 * DAY);
    expect(one.clock('first-reply').dueAt).toBe(START + 4 * HOUR);
  });

  it('ends when it was to end, however long everybody slept after that', () => {
    const one = life();
    one.act(wait(START + 2 * HOUR), START + HOUR);
    one.act({ type: 'continue' }, START + 3 * DAY);
    expect(one.row.waits).toMatchObject([{ from: START + HOUR, to: START + 2 * HOUR }]);
    expect(one.clock('first-reply').dueAt).toBe(START + 5 * HOUR);
  });

  it('keeps its order with a clock that was moved back meanwhile', () => {
    const one = life();
    one.act(wait(), START + HOUR);
    one.act({ type: 'continue' }, START - HOUR);
    expect(one.row.waits).toMatchObject([{ from: START + HOUR, to: START + HOUR }]);
    expect(one.clock('first-reply').dueAt).toBe(START + 4 * HOUR);
  });

  it('goes on through a correction, a claim and new rules', () => {
    const one = life();
    one.act(wait(), START + MINUTE);
    one.act({ type: 'correct', grade: 'logistics' }, START + 2 * MINUTE);
    expect(one.clock('first-reply')).toMatchObject({ restsSince: START + MINUTE });
    one.act({ type: 'claim' }, START + 3 * MINUTE);
    expect(one.row.status).toBe('waiting');
    expect(one.clock('claim')).toMatchObject({ stoppedAt: START + 3 * MINUTE, restsSince: START + MINUTE });
    expect(rescheduled(one.row, 'policy', desk())).toBeNull();
    one.act({ type: 'continue' }, START + HOUR + MINUTE);
    expect(one.row.status).toBe('claimed');
    expect(one.clock('first-reply').dueAt).toBe(START + 3 * HOUR);
  });

  it('is over when the case is closed', () => {
    const one = life();
    one.act(wait(), START + MINUTE);
    one.act({ type: 'resolve' }, START + HOUR);
    expect(one.row).toMatchObject({ lane: 'done', waits: [{ to: START + HOUR }] });
    expect(one.row.clocks.every(({ stoppedAt }) => stoppedAt !== null)).toBe(true);
    one.act({ type: 'reopen' }, START + 2 * HOUR);
    expect(one.clock('first-reply').dueAt).toBe(START + 6 * HOUR);
  });
});

describe('new rules', () => {
  const after = (one: Life, rules: object, at: number, why: 'policy' | 'calendar' = 'policy') => {
    const event = rescheduled(one.row, why, desk(rules));
    if (event !== null) one.add([event], at);
    return event;
  };

  it('change nothing where they come to the same', () => {
    expect(rescheduled(life().row, 'policy', desk(policyOf(240)))).toBeNull();
    expect(rescheduled(new Life({ createdAt: NOW - 4 * DAY }).row, 'policy', desk(policyOf(60)))).toBeNull();
  });

  it.each<[string, object, number]>([
    ['fewer minutes', policyOf(60), START + HOUR],
    [
      'other hours',
      { calendar: { ...DEFAULT_CALENDAR, days: { '2026-11-22': [[780, 840]] } } },
      START + 23 * HOUR,
    ],
  ])('%s count from when it was seen', (_name, rules, due) => {
    const one = life();
    after(one, rules, START + MINUTE);
    expect(one.clock('first-reply').dueAt).toBe(due);
  });

  it('leave what was stopped as it is, and start a window whose figure has become known', () => {
    const one = life();
    one.act({ type: 'claim' }, START + MINUTE);
    after(one, LIMITS, START + HOUR);
    expect(one.clock('claim').stoppedAt).toBe(START + MINUTE);
    expect(one.clock('reply-window').dueAt).toBe(START - 600_000 + 30 * DAY);
    after(one, {}, START + HOUR);
    expect(() => one.clock('reply-window')).toThrow();
  });

  it('move the desk, unless somebody handed it over', () => {
    const rules = policyOf(240, { handler: 'quality' });
    const one = life();
    after(one, rules, START + MINUTE);
    expect(one.row.handler).toBe('quality');
    one.act({ type: 'hand', handler: 'warehouse', to: null, note: '' }, START + 2 * MINUTE);
    expect(after(one, {}, START + 3 * MINUTE)).toBeNull();
    expect(one.row.handler).toBe('warehouse');
  });

  it.each<[string, 'activate' | 'reopen', number]>([
    ['a backlog case that is taken up', 'activate', NOW - 9 * DAY],
    ['a closed case that is taken up again', 'reopen', START - 600_000],
  ])('%s goes to the desk of now', (_, type, createdAt) => {
    const one = new Life({ createdAt }, {}, START);
    if (type === 'reopen') one.act({ type: 'resolve' }, START + MINUTE);
    const before = one.row.handler;
    one.rules = policyOf(240, { handler: 'quality' });
    one.act({ type }, START + HOUR);
    expect([before, one.row.handler]).toEqual(['supervisor', 'quality']);
    expect(after(one, one.rules, START + HOUR)).toBeNull();
  });

  it('take back what lies ahead by them, and keep what is past all the same', () => {
    const one = life(policyOf(60));
    const to = ['assignee'] as ['assignee'];
    one.add(
      [
        { type: 'breached', data: { clock: 'claim', dueAt: START + 15 * MINUTE } },
        { type: 'breached', data: { clock: 'first-reply', dueAt: START + HOUR } },
        { type: 'escalated', data: { clock: 'claim', share: 100, to: ['supervisor'] } },
        { type: 'escalated', data: { clock: 'first-reply', share: 50, to } },
        { type: 'escalated', data: { clock: 'first-reply', share: 100, to } },
      ],
      START + HOUR,
    );
    after(one, policyOf(90), START + HOUR);
    expect(one.row.breaches).toEqual(['claim']);
    expect(one.row.escalations?.map(({ clock, share }) => `${clock} ${share}`)).toEqual([
      'claim 100',
      'first-reply 50',
    ]);
    after(one, policyOf(600), START + HOUR);
    expect(one.row.escalations?.map(({ clock }) => clock)).toEqual(['claim']);
  });

  it('are taken into account by clocks of before there were steps and rests', () => {
    const one = life();
    const old = { ...one.row, clocks: one.row.clocks.map(({ steps: _, ...clock }) => clock) };
    const event = rescheduled(old, 'update', desk());
    expect(event?.type === 'rescheduled' && event.data.clocks).toEqual(one.row.clocks);
  });
});

describe('whatever happens', () => {
  const step = fc.oneof(
    fc.record({ what: fc.constant('wait' as const), until: fc.option(fc.integer({ min: 1, max: 3_000 })) }),
    fc.record({ what: fc.constantFrom('continue', 'claim', 'release', 'hand', 'reschedule') }),
  );
  const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 900 }), step), { maxLength: 25 });
  type Steps = typeof steps extends fc.Arbitrary<infer T> ? T : never;

  function live(list: Steps): { one: Life; now: number } {
    const one = life(LIMITS);
    let now = START;
    for (const [minutes, { what, ...more }] of list) {
      now += minutes * MINUTE;
      if (what === 'wait') {
        const until = 'until' in more && more.until !== null ? now + more.until * MINUTE : null;
        one.act(wait(until), now);
      } else if (what === 'hand') one.act({ type: 'hand', handler: 'warehouse', to: null, note: '' }, now);
      else if (what === 'reschedule') {
        const event = rescheduled(one.row, 'policy', desk(LIMITS));
        expect(event).toBeNull();
      } else one.act({ type: what } as { type: 'continue' }, now);
    }
    return { one, now };
  }

  it('the reply uses up its minutes of open time outside the waits, and not one more', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const { one, now } = live(list);
        if (one.row.status === 'waiting') one.act({ type: 'continue' }, now + MINUTE);
        const { dueAt } = one.clock('first-reply');
        const open = (from: number, to: number) =>
          minutesBetween(DEFAULT_CALENDAR, from, Math.min(to, dueAt), 'working');
        const rested = (one.row.waits ?? []).reduce((sum, { from, to }) => sum + open(from, to ?? from), 0);
        expect(open(START, dueAt) - rested).toBeCloseTo(DEFAULT_POLICY.quality.minutes, 6);
      }),
    );
  });

  it('clocks are those that the same beginnings and waits would start, and resting ones never expire', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const { one } = live(list);
        const fresh = startClocks({
          seenAt: START,
          createdAt: START - 600_000,
          rule: DEFAULT_POLICY.quality,
          calendar: DEFAULT_CALENDAR,
          platform: LIMITS.platformOf(),
          rests: (one.row.waits ?? []).flatMap(({ from, to }) => (to === null ? [] : [{ from, to }])),
          claimFrom: one.clock('claim').startedAt,
        });
        const times = (clocks: typeof fresh) =>
          clocks.map(({ kind, dueAt, steps }) => ({ kind, dueAt, steps }));
        expect(times(one.row.clocks)).toEqual(times(fresh));
        const first = firstToExpire(one.row.clocks);
        const rests = one.row.clocks.some(
          ({ stoppedAt, restsSince }) => stoppedAt === null && restsSince !== undefined,
        );
        expect(rests).toBe(one.row.status === 'waiting');
        if (rests) expect(['reply-window', 'complaint-window']).toContain(first?.kind);
      }),
    );
  });

  it('the journal, read back as from a backup, folds to the same case', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const { one } = live(list);
        const read = one.journal.map((event) => caseEventSchema.parse(JSON.parse(JSON.stringify(event))));
        expect(fold(read as typeof one.journal)).toEqual(one.row);
      }),
      { numRuns: 50 },
    );
  });
});
