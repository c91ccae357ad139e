import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '@/lib/cases/commands';
import { DEFAULT_LADDER, type Ladder } from '@/lib/desks/contract';
import { DAY, HOUR, MINUTE } from '@/lib/review/time';
import { NOW } from '../../support/reviews';
import { Held } from './held';

/** Quality is answered within four working hours and claimed within 15 minutes. */
const QUOTA = 4 * HOUR;
const DUE = NOW + QUOTA;
const NOBODY: Ladder = { unclaimed: [], steps: DEFAULT_LADDER.steps.map((step) => ({ ...step, to: [] })) };
/** Claimed at once, so that the ladder of the reply is alone. */
const claimed = () => {
  const held = new Held();
  held.tick(NOW);
  held.does({ type: 'claim' }, NOW);
  return held;
};

describe('the ladder', () => {
  it('calls at 50, 80 and 95 % and at the end, each written and told once', () => {
    const held = claimed();
    const at = (share: number) => NOW + (share / 100) * QUOTA;
    expect(held.tick(at(50) - 1)).toEqual([]);
    expect(held.tick(at(50))).toEqual(['escalated first-reply 50', 'notified']);
    expect(held.tick(at(50) + MINUTE)).toEqual([]);
    expect(held.tick(at(80))).toEqual(['escalated first-reply 80', 'notified']);
    expect(held.tick(at(95))).toEqual(['escalated first-reply 95', 'notified']);
    expect(held.tick(at(100))).toEqual(['breached first-reply', 'escalated first-reply 100', 'notified']);
    expect(held.tick(at(100) + DAY)).toEqual([]);
    expect(held.row).not.toHaveProperty('wakeAt');
  });

  it('writes the highest step alone for a desk that slept for three days', () => {
    const held = new Held();
    expect(held.tick(NOW + 3 * DAY)).toEqual([
      'alerted',
      'breached claim',
      'breached first-reply',
      'escalated claim 100',
      'escalated first-reply 100',
      'notified',
    ]);
    expect(held.row.escalations?.map(({ share, to }) => [share, to])).toEqual([
      [100, ['supervisor']],
      [100, ['assignee', 'supervisor']],
    ]);
  });

  it('tells nobody of a step at which nobody is called, and writes it all the same', () => {
    const held = new Held({}, { ladder: NOBODY });
    held.does({ type: 'claim' }, NOW);
    expect(held.tick(NOW + 2 * HOUR)).toEqual(['alerted', 'escalated first-reply 50']);
    expect(held.tick(NOW + 2 * HOUR)).toEqual([]);
    expect(held.row).not.toHaveProperty('tellAt');
    // The breach itself is told, whoever is called.
    expect(held.tick(DUE)).toContain('notified');
  });

  it('calls nobody while the case waits for the buyer, nor after it is answered', () => {
    const held = claimed();
    held.does({ type: 'wait', until: null, note: '' }, NOW + MINUTE);
    expect(held.tick(NOW + 9 * DAY)).toEqual([]);
    expect(held.row).not.toHaveProperty('wakeAt');
    const other = claimed();
    other.does({ type: 'replied', text: '抱歉' }, NOW + MINUTE);
    expect(other.tick(NOW + 9 * DAY)).toEqual([]);
  });

  it('starts anew with a case that is taken up again', () => {
    const held = new Held();
    held.tick(NOW + DAY);
    held.does({ type: 'resolve' }, NOW + DAY);
    held.does({ type: 'reopen' }, NOW + 2 * DAY);
    expect(held.tick(NOW + 4 * DAY)).toEqual(
      expect.arrayContaining(['alerted', 'breached first-reply', 'escalated first-reply 100', 'notified']),
    );
  });
});

describe('a wait', () => {
  it('ends by its time, is told, and the clocks go on with the minutes that were left', () => {
    const held = claimed();
    held.does({ type: 'wait', until: NOW + 3 * HOUR, note: '' }, NOW + 30 * MINUTE);
    expect(held.tick(NOW + 3 * HOUR - 1)).toEqual([]);
    expect(held.tick(NOW + 3 * HOUR)).toEqual(['continued', 'notified']);
    expect(held.row.status).toBe('claimed');
    const reply = held.row.clocks.find(({ kind }) => kind === 'first-reply');
    expect(reply?.dueAt).toBe(NOW + 3 * HOUR + QUOTA - 30 * MINUTE);
    expect(held.tick(NOW + 3 * HOUR)).toEqual([]);
  });
});

describe('a follow-up', () => {
  const plan = (dueAt: number): Command => ({ type: 'plan', dueAt, note: '' });

  it('is called once, in the lane of what is done too, and not after it was made', () => {
    const held = new Held();
    held.does({ type: 'resolve' }, NOW);
    held.does(plan(NOW + DAY), NOW);
    held.does(plan(NOW + 2 * DAY), NOW);
    expect(held.tick(NOW + DAY - 1)).toEqual([]);
    expect(held.tick(NOW + DAY)).toEqual(['breached follow-up', 'notified']);
    expect(held.tick(NOW + DAY + HOUR)).toEqual([]);
    for (const { id } of held.row.followUps ?? [])
      held.does({ type: 'follow-up', id, note: '' }, NOW + DAY + HOUR);
    expect(held.tick(NOW + 9 * DAY)).toEqual([]);
  });

  it('that was made in the quiet hours is not told of when they end', () => {
    const held = new Held();
    held.does({ type: 'resolve' }, NOW);
    held.does(plan(NOW + HOUR), NOW);
    expect(held.tick(NOW + HOUR, 'later')).toEqual(['breached follow-up']);
    expect(held.row.tellAt).toBeDefined();
    const [planned] = held.row.followUps ?? [];
    held.does({ type: 'follow-up', id: planned?.id ?? '', note: '' }, NOW + 2 * HOUR);
    expect(held.owes(NOW + 3 * HOUR)).toEqual([]);
  });
});

describe('what was owed through the quiet hours', () => {
  const missed = () => {
    const held = new Held();
    held.tick(NOW + 20 * MINUTE, 'later');
    return held;
  };

  it('is told once when they end, in one notification', () => {
    const held = missed();
    held.tick(DUE, 'later');
    expect(held.row.owed).toEqual(['new', 'unclaimed', 'overdue']);
    expect(held.tick(DUE + HOUR)).toEqual(['notified']);
    expect(held.row).not.toHaveProperty('owed');
    expect(held.tick(DUE + HOUR)).toEqual([]);
  });

  it('is not told of a clock that stopped meanwhile', () => {
    const held = missed();
    held.does({ type: 'claim' }, NOW + 21 * MINUTE);
    expect(held.owes(NOW + 22 * MINUTE)).toEqual([]);
  });

  it('is marked as told, silently, when notifications are off', () => {
    const held = missed();
    expect(held.owes(NOW + HOUR, 'silent').at(-1)).toEqual({ type: 'notified', data: { silent: true } });
  });
});

describe('later', () => {
  it('tells again at that time and not before, whatever happens meanwhile, in one notification', () => {
    const held = claimed();
    held.tick(NOW + 2 * HOUR);
    const until = NOW + 200 * MINUTE;
    held.does({ type: 'snooze', until }, NOW + 2 * HOUR);
    expect(held.tick(until - 8 * MINUTE)).toEqual(['escalated first-reply 80']);
    expect(held.tick(until)).toEqual(['notified']);
    expect(held.row).not.toHaveProperty('snoozedUntil');
    expect(held.tick(until + MINUTE)).toEqual([]);
  });

  it('is forgotten with a case that is answered', () => {
    const held = claimed();
    held.does({ type: 'snooze', until: NOW + HOUR }, NOW + MINUTE);
    held.does({ type: 'replied', text: '抱歉' }, NOW + 2 * MINUTE);
    expect(held.owes(NOW + 2 * HOUR)).toEqual([]);
    expect(held.row).not.toHaveProperty('snoozedUntil');
  });
});

describe('a clock that is set', () => {
  it('back by two hours tells nothing twice and loses nothing', () => {
    const held = claimed();
    held.tick(NOW + 2 * HOUR);
    const before = held.events.length;
    for (let at = NOW; at < NOW + 2 * HOUR; at += 10 * MINUTE) expect(held.tick(at)).toEqual([]);
    expect(held.events).toHaveLength(before);
    expect(held.tick(DUE)).toContain('breached first-reply');
  });

  it('back while something is owed does not put it off', () => {
    const held = new Held();
    held.tick(NOW + 20 * MINUTE, 'later');
    expect(held.tick(NOW - 2 * HOUR)).toEqual(['notified']);
    const other = new Held();
    // The alert is owed since it was seen, whatever the clock says now.
    expect(other.row.wakeAt).toBeLessThan(NOW - 2 * HOUR);
    expect(other.tick(NOW - 2 * HOUR)).toEqual(['alerted']);
  });

  it('forward by a year and back again tells once, and the case is still there to be worked on', () => {
    const held = claimed();
    expect(held.tick(NOW + 365 * DAY)).toEqual([
      'breached first-reply',
      'escalated first-reply 100',
      'notified',
    ]);
    expect(held.tick(NOW + MINUTE)).toEqual([]);
    expect(held.tick(DUE + HOUR)).toEqual([]);
    expect(held.row.lane).toBe('active');
    expect(held.does({ type: 'replied', text: '抱歉' }, NOW + HOUR)).toBe(true);
  });
});

it('needs no more room in a row that owes nothing', () => {
  const held = claimed();
  for (const key of ['owed', 'tellAt', 'escalations', 'snoozedUntil', 'followUps'])
    expect(held.row).not.toHaveProperty(key);
});

describe('any sequence of work and ticks, at any times', () => {
  const time = fc.integer({ min: -3 * DAY, max: 9 * DAY }).map((shift) => NOW + shift);
  const ahead = fc.integer({ min: 1, max: 3 * DAY });
  const act = fc.oneof(
    fc.constantFrom<Command>(
      { type: 'claim' },
      { type: 'release' },
      { type: 'resolve' },
      { type: 'reopen' },
      { type: 'continue' },
      { type: 'replied', text: '抱歉' },
      { type: 'replied', text: '抱歉，24小时内给您答复。' },
    ),
    ahead.map((by): Command => ({ type: 'snooze', until: by })),
    ahead.map((by): Command => ({ type: 'plan', dueAt: by, note: '' })),
    fc.option(ahead).map((by): Command => ({ type: 'wait', until: by, note: '' })),
    fc
      .constantFrom('agent' as const, 'quality' as const)
      .map((handler): Command => ({ type: 'hand', handler, to: null, note: '' })),
  );
  const step = fc.record({
    at: time,
    act: fc.option(act),
    telling: fc.constantFrom('notify' as const, 'later' as const, 'silent' as const),
  });
  /** Times of a command count from the moment it is given. */
  const from = (command: Command, at: number): Command => {
    if (command.type === 'snooze') return { ...command, until: at + command.until };
    if (command.type === 'plan') return { ...command, dueAt: at + command.dueAt };
    if (command.type === 'wait')
      return { ...command, until: command.until === null ? null : at + command.until };
    return command;
  };

  it('writes each duty once; is woken when, and only when, something is owed; tells what is owed once', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const held = new Held();
        for (const { at, act, telling } of steps) {
          if (act !== null) held.does(from(act, at), at);
          const { wakeAt } = held.row;
          const isWoken = wakeAt !== undefined && wakeAt <= at;
          expect(held.owes(at, 'later').length > 0).toBe(isWoken);
          held.tick(at, 'later');
          const owesNotice = held.row.tellAt !== undefined && held.row.tellAt <= at;
          expect(held.owes(at, telling)).toHaveLength(owesNotice && telling !== 'later' ? 1 : 0);
          held.tick(at, telling);
          expect(held.owes(at, telling)).toEqual([]);
        }
        expectOnce(held);
      }),
      { numRuns: 400 },
    );
  });

  /** Within one round of a case no clock breaks and no step is reached twice; another desk claims anew. */
  function expectOnce({ events }: Held): void {
    let seen = new Set<string>();
    for (const event of events) {
      if (event.type === 'reopened') seen = new Set();
      // A clock that was set anew into the future has not run out, nor come to its steps: see `clocks.md`.
      if (event.type === 'continued')
        for (const { kind, dueAt } of event.data.clocks)
          if (dueAt > event.at) seen = new Set([...seen].filter((key) => !key.includes(` ${kind} `)));
      if (event.type === 'handed') seen = new Set([...seen].filter((key) => !key.includes('claim')));
      if (event.type !== 'breached' && event.type !== 'escalated') continue;
      const { clock, ...data } = event.data;
      const about = 'share' in data ? data.share : (data.promise ?? data.followUp ?? '');
      const key = `${event.type} ${clock} ${about}`;
      expect(seen).not.toContain(key);
      seen.add(key);
    }
  }
});
