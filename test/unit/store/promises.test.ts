// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '@/lib/cases/commands';
import type { Actor } from '@/lib/cases/event';
import { proposalsOf } from '@/lib/cases/promises';
import { DAY, HOUR, MINUTE } from '@/lib/review/time';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';
import { act } from '@/lib/store/act';
import { exportBackup, restoreBackup } from '@/lib/store/backup';
import { db } from '@/lib/store/db';
import { takeIn } from '@/lib/store/intake';
import { casesWithPromises, promiseCounts } from '@/lib/store/promises';
import { casesToWake, urgentNow } from '@/lib/store/queries';
import { enforceRetention } from '@/lib/store/retention';
import { desk, NOW, review } from '../../support/reviews';

const AGENT: Actor = { kind: 'agent', name: '小林', role: 'agent' };
const id = (n: number) => `pinduoduo:10001:8${n}`;
const does = async (n: number, command: Command, now = NOW) => {
  const done = await act(id(n), command, AGENT, desk({ now }));
  if (!done.ok) throw new Error(done.why);
  return done.row;
};
/** Answered now, with an answer promised within so many hours. */
async function promise(n: number, hours: number, confirmed = true): Promise<void> {
  const row = await does(n, { type: 'replied', text: `抱歉，${hours}小时内给您答复。` }, NOW + MINUTE);
  const promises = proposalsOf(row).map(({ id, type, dueAt }) => ({ id, type, dueAt }));
  if (confirmed) await does(n, { type: 'promise', promises }, NOW + MINUTE);
}

beforeEach(async () => {
  await db.delete();
  await db.open();
  await takeIn(
    Array.from({ length: 6 }, (_, i) => review({ id: `8${i}`, orderSn: `261122-${i}` })),
    desk(),
  );
  await promise(0, 2);
  await promise(1, 5);
  await promise(2, 48);
  await promise(3, 3, false);
});

describe('the slices', () => {
  it('are read from their index, in whatever lane the cases are, first due first', async () => {
    const later = NOW + 3 * HOUR;
    expect(await promiseCounts(later)).toEqual({ broken: 1, today: 1, open: 3, proposed: 1 });
    expect(await casesWithPromises('broken', later)).toEqual([id(0)]);
    expect(await casesWithPromises('today', later)).toEqual([id(1)]);
    expect(await casesWithPromises('open', later)).toEqual([id(0), id(1), id(2)]);
    expect(await casesWithPromises('proposed', later)).toEqual([id(3)]);
    expect(await casesWithPromises('open', later, 2)).toHaveLength(2);
  });

  it('lose a case with its last promise', async () => {
    const [kept] = (await db.cases.get(id(0)))?.promises ?? [];
    await does(0, { type: 'keep', id: kept?.id ?? '' });
    expect(await casesWithPromises('open', NOW)).toEqual([id(1), id(2)]);
  });
});

describe('the badge', () => {
  it('counts broken and near promises of cases that are done, and knows the next to be due', async () => {
    for (const n of [3, 4, 5]) await does(n, { type: 'resolve' });
    const due = NOW + MINUTE + 2 * HOUR;
    expect(await urgentNow(due - HOUR)).toEqual({ overdue: 0, dueSoon: 0, nextDueAt: due });
    expect(await urgentNow(due - 20 * MINUTE)).toEqual({ overdue: 0, dueSoon: 1, nextDueAt: due });
    expect(await urgentNow(due)).toMatchObject({ overdue: 1, dueSoon: 0 });
  });

  it('counts a case once that is overdue and has broken its word', async () => {
    await does(0, { type: 'reopen' }, NOW + HOUR);
    const { overdue } = await urgentNow(NOW + 4 * HOUR);
    const due = await db.cases
      .where('promiseAt')
      .belowOrEqual(NOW + 4 * HOUR)
      .count();
    const lane = await db.cases
      .where('[lane+dueAt]')
      .between(['active', 0], ['active', NOW + 4 * HOUR], true, true)
      .count();
    expect([due, lane]).toEqual([1, 3]);
    expect(overdue).toBe(3);
  });

  it('wakes the worker for a promise of a case that is done', async () => {
    expect(await casesToWake(NOW + MINUTE + HOUR, 99)).toContain(id(0));
    expect(await casesToWake(NOW + MINUTE + HOUR, 99)).not.toContain(id(2));
  });
});

it('is restored from a backup as it was', async () => {
  const before = await db.cases.toArray();
  const file = await exportBackup({ settings: DEFAULT_SETTINGS, consoles: null }, NOW);
  await db.delete();
  await db.open();
  await restoreBackup(file);
  expect(await db.cases.toArray()).toEqual(before);
  expect(await casesWithPromises('open', NOW)).toEqual([id(0), id(1), id(2)]);
  expect(await casesWithPromises('proposed', NOW)).toEqual([id(3)]);
});

it('is no less kept when the case is old: what is owed is not deleted', async () => {
  expect(await enforceRetention(NOW + 200 * DAY, 90)).toBe(1);
  expect((await db.cases.toArray()).map((row) => row.id).sort()).toEqual([0, 1, 2, 4, 5].map(id));
});
