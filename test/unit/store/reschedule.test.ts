import 'fake-indexeddb/auto';
import { Dexie, type ObservabilitySet } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fold } from '@/lib/cases/apply';
import type { CaseEvent } from '@/lib/cases/event';
import { DEFAULT_CALENDAR } from '@/lib/deadlines/calendar';
import { DEFAULT_POLICY, type GradePolicy } from '@/lib/grading/policy';
import type { Review } from '@/lib/review/schema';
import { DAY, HOUR, MINUTE } from '@/lib/review/time';
import { act } from '@/lib/store/act';
import { DB_NAME, db } from '@/lib/store/db';
import { importReviews } from '@/lib/store/import';
import { takeIn } from '@/lib/store/intake';
import { eventsOf } from '@/lib/store/queries';
import { byRules, type DeskRules, reschedule } from '@/lib/store/reschedule';
import { touchedIn } from '@/lib/store/touched';
import { LIN } from '../../support/life';
import { desk, NOW, review } from '../../support/reviews';

const some = (count: number, change: Partial<Review> = {}): Review[] =>
  Array.from({ length: count }, (_, i) =>
    review({ id: `7${String(i).padStart(4, '0')}`, orderSn: `261122-${i}`, ...change }),
  );
const rules = (change: Partial<DeskRules> = {}): DeskRules => {
  const { policy, calendar, platformOf } = desk();
  return { policy, calendar, platformOf, consoles: ['pinduoduo'], ...change };
};
const quality = (minutes: number, more = {}): GradePolicy => ({
  ...DEFAULT_POLICY,
  quality: { ...DEFAULT_POLICY.quality, minutes, ...more },
});
const run = (change: Partial<DeskRules> = {}, at = NOW + MINUTE) =>
  reschedule(
    async () => rules(change),
    () => at,
  );
const dues = async () => {
  const rows = await db.cases.toArray();
  return rows.map(({ clocks }) => clocks.find(({ kind }) => kind === 'first-reply')?.dueAt);
};
const events = async () => (await db.events.toArray()).filter(({ type }) => type === 'rescheduled');

beforeEach(async () => {
  await db.delete();
  await db.open();
  // The rules of an installation that has run before.
  await run();
});

/** Dies at the `n`-th look at the rules, as a worker may between any two portions. */
function dyingAt(n: number, change: Partial<DeskRules>): () => Promise<DeskRules> {
  let looks = 0;
  return async () => {
    looks++;
    if (looks === n) throw new Error('killed');
    return rules(change);
  };
}

describe('when the rules change', () => {
  it('every open case gets its new clocks, with an event that says why', async () => {
    await takeIn(some(250), desk());
    const add = vi.spyOn(db.events, 'bulkAdd');
    expect(await run({ policy: quality(60) })).toBe(250);
    // An agent's click waits for one of them.
    expect(add.mock.calls.map(([written]) => written.length)).toEqual([200, 50]);
    add.mockRestore();
    expect(new Set(await dues())).toEqual(new Set([NOW + HOUR]));
    const told = await events();
    expect(told).toHaveLength(250);
    expect(told[0]).toMatchObject({
      data: { why: 'policy', handler: 'supervisor' },
      actor: { kind: 'system' },
    });
    expect(await db.unfinished.get('clocks')).toBeUndefined();
  });

  it.each<[string, Partial<DeskRules>, string]>([
    ['the calendar', { calendar: { ...DEFAULT_CALENDAR, days: { '2026-11-22': [] } } }, 'calendar'],
    ['a limit', { platformOf: () => ({ replyDays: 30, complaintDays: null }) }, 'update'],
    [
      'both policy and calendar',
      { policy: quality(60), calendar: { ...DEFAULT_CALENDAR, days: { '2026-11-22': [] } } },
      'policy',
    ],
  ])('%s says so', async (_name, change, why) => {
    await takeIn(some(2), desk());
    expect(await run(change)).toBe(2);
    expect((await events()).map(({ data }) => 'why' in data && data.why)).toEqual([why, why]);
  });

  it('leaves alone what is not worked on, and what comes to the same', async () => {
    await takeIn(some(1, { id: '1', createdAt: NOW - 9 * DAY }), desk());
    await takeIn(some(1, { id: '2', reply: { replied: true, text: '抱歉', at: NOW } }), desk());
    await takeIn(some(1, { id: '3', text: '物流慢' }), desk());
    expect(await run({ policy: quality(60) })).toBe(0);
    expect(await events()).toEqual([]);
  });

  it('journals still fold to their rows', async () => {
    await takeIn(some(3), desk());
    const [row] = await db.cases.toArray();
    await act(row?.id ?? '', { type: 'wait', until: null, note: '' }, LIN, desk({ now: NOW + MINUTE }));
    await run({ policy: quality(60, { handler: 'quality' }) });
    for (const one of await db.cases.toArray()) {
      expect(one.handler).toBe('quality');
      expect(fold((await eventsOf(one.id)) as CaseEvent[])).toEqual(one);
    }
  });

  it('tells the screens which cases, so that none reads everything again', async () => {
    await takeIn(some(250), desk());
    const named = new Set<string>();
    let all = 0;
    const follow = (parts: ObservabilitySet): void => {
      const touched = touchedIn('cases', parts);
      if (touched === 'all') all++;
      else for (const id of touched) named.add(id);
    };
    Dexie.on.storagemutated.subscribe(follow);
    await run({ policy: quality(60) });
    Dexie.on.storagemutated.unsubscribe(follow);
    expect(all).toBe(0);
    expect(named.size).toBe(250);
  });
});

describe('a pass', () => {
  it('that changes nothing costs two looks', async () => {
    await takeIn(some(3), desk());
    const read = vi.spyOn(db.cases, 'bulkGet');
    const walked = vi.spyOn(db.cases, 'where');
    expect(await run()).toBe(0);
    expect([read.mock.calls.length, walked.mock.calls.length]).toEqual([0, 0]);
    read.mockRestore();
    walked.mockRestore();
  });

  it.each([2, 3])('killed at look %i goes on where it was', async (n) => {
    await takeIn(some(250), desk());
    const change = { policy: quality(60) };
    await expect(reschedule(dyingAt(n, change), () => NOW)).rejects.toThrow('killed');
    const before = (await events()).length;
    expect(before).toBe(Math.min(200 * (n - 1), 250));
    expect(await run(change)).toBe(250 - before);
    expect(new Set(await dues())).toEqual(new Set([NOW + HOUR]));
    expect((await events()).every(({ data }) => 'why' in data && data.why === 'policy')).toBe(true);
  });

  it('begins anew with the rules that were saved meanwhile', async () => {
    await takeIn(some(250), desk());
    let looks = 0;
    const changed = await reschedule(
      async () => rules({ policy: quality(looks++ < 1 ? 60 : 120) }),
      () => NOW,
    );
    expect(changed).toBe(200 + 250);
    expect(new Set(await dues())).toEqual(new Set([NOW + 2 * HOUR]));
  });

  it('of rules that are taken back at once leaves every case as it was', async () => {
    await takeIn(some(250), desk());
    const before = await dues();
    await expect(reschedule(dyingAt(2, { policy: quality(60) }), () => NOW)).rejects.toThrow();
    await run();
    expect(await dues()).toEqual(before);
  });

  it('two at once do the work once', async () => {
    await takeIn(some(250), desk());
    const change = { policy: quality(60) };
    const counts = await Promise.all([run(change), run(change), run(change)]);
    expect(counts.toSorted()).toEqual([0, 0, 250]);
  });

  it('waits for who read the rules before and has not written yet', async () => {
    let write: () => void = () => {};
    const slow = byRules(async () => {
      const old = desk();
      await new Promise<void>((resolve) => {
        write = resolve;
      });
      await takeIn(some(1), old);
    });
    const pass = run({ policy: quality(60) });
    await vi.waitFor(async () => expect(await db.unfinished.get('clocks')).toBeDefined());
    write();
    await Promise.all([slow, pass]);
    expect(await dues()).toEqual([NOW + HOUR]);
  });

  it('comes to what was imported meanwhile by the rules of before', async () => {
    const change = { policy: quality(60) };
    const reviews = some(1, { console: 'import', shop: 's-1' });
    await importReviews(reviews, desk(), { breathe: async () => void (await run(change)) });
    expect(await run(change)).toBe(1);
    expect(await dues()).toEqual([NOW + HOUR]);
    expect(await events()).toMatchObject([{ data: { why: 'policy' } }]);
  });

  it('is due after an update from a version that kept no rules, and gives old clocks their steps', async () => {
    await takeIn(some(1), desk());
    const [row] = await db.cases.toArray();
    const journal = await db.events.toArray();
    await db.delete();
    const old = new Dexie(DB_NAME);
    old.version(4).stores({ cases: 'id', events: '[caseId+n]', unfinished: 'job' });
    await old.table('cases').put({ ...row, clocks: row?.clocks.map(({ steps: _, ...clock }) => clock) });
    await old.table('events').bulkPut(journal);
    old.close();
    await db.open();
    expect(await run()).toBe(1);
    expect((await db.cases.toArray())[0]?.clocks).toEqual(row?.clocks);
    expect((await events())[0]).toMatchObject({ data: { why: 'update' } });
  });
});
