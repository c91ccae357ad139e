import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { onCommand } from '@/entrypoints/background/command';
import { onSighted } from '@/entrypoints/background/intake';
import { cleanUp } from '@/entrypoints/background/retention';
import { followRules } from '@/entrypoints/background/rules';
import { DAY, HOUR } from '@/lib/review/time';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';
import { saveSettings } from '@/lib/settings/store';
import { db } from '@/lib/store/db';
import { atRest, fresh, freshWorker, page, tickAt } from '../../support/worker';

// There is no extension here to fetch the model from.
vi.mock('@/lib/grader', async () => {
  const { gradeByPhrases } = await import('@/lib/grading');
  return { loadGrader: async () => ({ grade: gradeByPhrases, kind: 'model' }) };
});

vi.mock('#i18n', () => ({
  i18n: { t: (key: string, values?: unknown[]) => [key, ...(values ?? [])].join(' ') },
}));

const ID = 'pinduoduo:10001:91';
const YEAR = 365 * DAY;
const loud = { ...DEFAULT_SETTINGS, notifications: { enabled: true, quiet: null } };
/** Around the clock, so that the test may run at any hour. */
const within = (minutes: number) => ({
  ...loud,
  policy: {
    ...DEFAULT_SETTINGS.policy,
    quality: { ...DEFAULT_SETTINGS.policy.quality, minutes, hours: 'always' as const },
  },
});
const typesOf = async () => (await db.events.toArray()).map(({ type }) => type);

let worker: Awaited<ReturnType<typeof freshWorker>>;

beforeEach(async () => {
  worker = await freshWorker();
  await saveSettings(within(240));
  await followRules();
  await onSighted({ console: 'pinduoduo', reviews: [fresh(1)] }, page());
  await onCommand(ID, { type: 'claim' });
  await atRest();
});

it('a rule that was saved by a screen whose message never came is followed at the next look', async () => {
  await tickAt(Date.now() + 2 * HOUR);
  expect(worker.badge).toBe('');
  await saveSettings(within(20));
  await followRules();
  expect(await typesOf()).toContain('rescheduled');
  await tickAt(Date.now() + HOUR);
  expect(worker.badge).toBe('1');
  expect(worker.shown.length).toBeGreaterThan(0);
});

it('what ran out by the old rule and does not by the new one is no longer red, and is told when it comes', async () => {
  await saveSettings(within(20));
  await followRules();
  await db.cases.toCollection().modify({ alertedAt: 1 });
  const late = Date.now() + HOUR;
  await tickAt(late);
  expect((await db.cases.get(ID))?.breaches).toEqual(['first-reply']);
  await saveSettings(within(240));
  await followRules();
  expect(await db.cases.get(ID)).toMatchObject({ breaches: [] });
  await tickAt(late + DAY);
  expect((await db.cases.get(ID))?.breaches).toEqual(['first-reply']);
});

it('a wait that ends while the rules change goes on by the new ones', async () => {
  const now = Date.now();
  await onCommand(ID, { type: 'wait', until: now + HOUR, note: '' });
  await atRest();
  const { promise: changed, resolve: letGo } = Promise.withResolvers<void>();
  const held = navigator.locks.request('haoshuo:rules', () => changed);
  const ticked = tickAt(now + HOUR);
  const waits = async () => (await navigator.locks.query()).pending?.map(({ name }) => name);
  await expect.poll(waits).toContain('haoshuo:rules');
  await saveSettings(within(20));
  letGo();
  await Promise.all([held, ticked]);
  const row = await db.cases.get(ID);
  const clock = row?.clocks.find(({ kind }) => kind === 'first-reply');
  expect(row?.status).toBe('claimed');
  expect((clock?.dueAt ?? 0) - (clock?.startedAt ?? 0)).toBeLessThanOrEqual(HOUR + 20 * 60_000);
});

it('three days asleep, and then a clock that is two hours back: everything is written and told once', async () => {
  const awake = Date.now() + 3 * DAY;
  await tickAt(awake);
  const [written, told] = [await db.events.count(), worker.shown.length];
  expect((await db.cases.get(ID))?.breaches).toEqual(['first-reply']);
  expect(told).toBe(1);
  for (const at of [awake + HOUR, awake - HOUR, awake - 2 * HOUR, awake + HOUR]) await tickAt(at);
  expect([await db.events.count(), worker.shown.length]).toEqual([written, told]);
});

it('a clock that jumps a year ahead and back again deletes nothing, and what was written stays', async () => {
  await onCommand(ID, { type: 'resolve' });
  await atRest();
  const now = Date.now();
  await cleanUp(now);
  for (const day of [0, 1, 2]) await cleanUp(now + YEAR + day * DAY);
  await cleanUp(now + 3 * DAY);
  expect(await db.cases.count()).toBe(1);
  // Ninety days later it is time.
  for (let day = 4; day <= 96; day += 3) await cleanUp(now + day * DAY);
  expect(await db.cases.count()).toBe(0);
});

it('a case that is closed while the clock stands a year back is not a year old', async () => {
  const row = await db.cases.get(ID);
  vi.useFakeTimers({ now: Date.now() - YEAR, toFake: ['Date'] });
  await onCommand(ID, { type: 'resolve' });
  vi.useRealTimers();
  const now = Date.now();
  for (const day of [0, 1, 2]) await cleanUp(now + day * DAY);
  expect((await db.cases.get(ID))?.dueAt).toBe(row?.firstSeenAt);
});
