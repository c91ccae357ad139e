import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fold } from '@/lib/cases/apply';
import type { Review } from '@/lib/review/schema';
import { DAY, HOUR } from '@/lib/review/time';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';
import { act } from '@/lib/store/act';
import { exportBackup, restoreBackup } from '@/lib/store/backup';
import { DB_NAME, db } from '@/lib/store/db';
import { importReviews } from '@/lib/store/import';
import { takeIn } from '@/lib/store/intake';
import { learnPrices } from '@/lib/store/orders';
import { eventsOf } from '@/lib/store/queries';
import { enforceRetention } from '@/lib/store/retention';
import { desk, NOW, review } from '../../support/reviews';

const agent = { kind: 'agent' as const, name: '小林', role: 'agent' as const };
const CASE = 'pinduoduo:10001:900000000000000002';
const ORDER = review().orderSn ?? '';
const learn = (paid: number, now = NOW) => learnPrices('pinduoduo', [{ orderSn: ORDER, paid }], now);
const enter = (paid: number, now = NOW) => act(CASE, { type: 'price', paid }, agent, desk({ now }));
const pricedAt = async (id = CASE) => (await db.cases.get(id))?.pricedAt;
const prices = async (id = CASE) =>
  (await eventsOf(id)).flatMap((event) =>
    event.type === 'priced' ? [[event.data.paid, event.actor.kind]] : [],
  );

async function everyCaseIsItsFold(): Promise<void> {
  for (const row of await db.cases.toArray()) expect(fold(await eventsOf(row.id))).toEqual(row);
}

beforeEach(async () => {
  await db.delete();
  await db.open();
});

describe('a price that a page told', () => {
  it('goes to the case that is there, once', async () => {
    await takeIn([review()], desk());
    for (let i = 0; i < 3; i++) await learn(15_800, NOW + i * HOUR);
    expect(await pricedAt()).toBe(15_800);
    expect(await prices()).toEqual([[15_800, 'page']]);
    await everyCaseIsItsFold();
  });

  it('waits for the review, and is in the answer to its sighting', async () => {
    await learn(15_800, NOW - DAY);
    const [row] = await takeIn([review()], desk());
    expect(row?.pricedAt).toBe(15_800);
    expect((await eventsOf(CASE)).map(({ type }) => type)).toEqual(['seen', 'graded', 'priced']);
    await takeIn([review()], desk({ now: NOW + HOUR }));
    expect(await prices()).toHaveLength(1);
    await everyCaseIsItsFold();
  });

  it('is found when the order number of a case is told only later, and for imported reviews', async () => {
    await learn(15_800);
    await takeIn([review({ orderSn: null })], desk());
    expect(await pricedAt()).toBeNull();
    await takeIn([review()], desk({ now: NOW + HOUR }));
    expect(await pricedAt()).toBe(15_800);
    await importReviews([review({ shop: null, id: '77', text: '质量差' })], desk());
    expect(await pricedAt('pinduoduo:-:77')).toBe(15_800);
  });

  it('is no news where the review itself says what was paid', async () => {
    await learn(100);
    await takeIn([review({ paid: 15_800 })], desk());
    await learn(200);
    expect(await prices()).toEqual([]);
  });

  it('belongs to its console only', async () => {
    await takeIn([review(), review({ console: 'qianniu' })], desk());
    await learnPrices('qianniu', [{ orderSn: ORDER, paid: 100 }], NOW);
    expect(await pricedAt()).toBeNull();
    expect(await pricedAt('qianniu:10001:900000000000000002')).toBe(100);
  });

  it('keeps nothing but number, price and time, and claims nothing', async () => {
    await takeIn([review()], desk());
    await learn(15_800);
    expect(await db.orders.toArray()).toEqual([{ key: `pinduoduo|${ORDER}`, paid: 15_800, seenAt: NOW }]);
    expect(await db.cases.get(CASE)).toMatchObject({ status: 'new', assignee: null });
  });
});

describe('what an agent entered', () => {
  beforeEach(async () => {
    await takeIn([review()], desk());
  });

  it('gives way to another figure of the platform; the journal has both', async () => {
    await enter(8_900);
    await learn(15_800, NOW + HOUR);
    expect(await pricedAt()).toBe(15_800);
    expect(await prices()).toEqual([
      [8_900, 'agent'],
      [15_800, 'page'],
    ]);
  });

  it('stands without another event where both agree', async () => {
    await enter(15_800);
    await learn(15_800, NOW + HOUR);
    expect(await prices()).toEqual([[15_800, 'agent']]);
  });

  it('stands as a correction when the page only says again what it said before', async () => {
    await learn(15_800);
    await enter(8_900, NOW + HOUR);
    await learn(15_800, NOW + 2 * HOUR);
    await takeIn([review({ text: '质量更差' })], desk({ now: NOW + 3 * HOUR }));
    expect(await pricedAt()).toBe(8_900);
    await learn(15_000, NOW + 4 * HOUR);
    expect(await pricedAt()).toBe(15_000);
  });
});

describe('one order number in two shops', () => {
  const other: Partial<Review> = { shop: '20002', id: '91' };

  it('prices neither', async () => {
    await takeIn([review(), review(other)], desk());
    await learn(15_800);
    expect(await pricedAt()).toBeNull();
    expect(await pricedAt('pinduoduo:20002:91')).toBeNull();
  });

  it('prices neither when both come after the price', async () => {
    await learn(15_800);
    await takeIn([review(), review(other)], desk());
    expect((await db.cases.toArray()).map((row) => row.pricedAt)).toEqual([null, null]);
  });

  it('prices both reviews of one order in one shop, also where one does not say its shop', async () => {
    await takeIn([review(), review({ shop: null, id: '92', text: '物流慢' })], desk());
    await learn(15_800);
    expect((await db.cases.toArray()).map((row) => row.pricedAt)).toEqual([15_800, 15_800]);
  });
});

it('prices that no page showed for as long as cases are kept are deleted, fresh ones stay', async () => {
  await learnPrices(
    'pinduoduo',
    Array.from({ length: 1_100 }, (_, i) => ({ orderSn: `261122-${100_000 + i}`, paid: i })),
    NOW - 91 * DAY,
  );
  await learn(15_800, NOW - 89 * DAY);
  await enforceRetention(NOW, 90);
  expect((await db.orders.toArray()).map(({ key }) => key)).toEqual([`pinduoduo|${ORDER}`]);
});

it('a store of the version before keeps its cases, and learns from then on', async () => {
  await takeIn([review()], desk());
  const [cases, events] = [await db.cases.toArray(), await db.events.toArray()];
  await db.delete();
  const old = new Dexie(DB_NAME);
  old.version(1).stores({
    cases: 'id, joinKey, looseKey, wakeAt, tellAt, [lane+dueAt], [lane+grade]',
    events: '[caseId+n]',
  });
  await old.table('cases').bulkAdd(cases);
  await old.table('events').bulkAdd(events);
  old.close();
  await db.open();
  expect(await db.cases.toArray()).toEqual(cases);
  await learn(15_800);
  expect(await pricedAt()).toBe(15_800);
});

describe('a backup', () => {
  const lines = async () =>
    (await (await exportBackup({ settings: DEFAULT_SETTINGS, consoles: null }, NOW)).text()).split('\n');

  it('has the prices and brings them back, in place of what is there', async () => {
    await takeIn([review()], desk());
    await learn(15_800);
    const before = [await db.orders.toArray(), await db.cases.toArray()];
    const file = await exportBackup({ settings: DEFAULT_SETTINGS, consoles: null }, NOW);
    await learnPrices('pinduoduo', [{ orderSn: '1', paid: 1 }], NOW);
    await restoreBackup(file);
    expect([await db.orders.toArray(), await db.cases.toArray()]).toEqual(before);
  });

  it('of version 1 still restores', async () => {
    await takeIn([review()], desk());
    const old = (await lines()).join('\n').replace('"version":2', '"version":1').replace(',"orders":0', '');
    expect(await restoreBackup(new Blob([old]))).toMatchObject({ cases: 1, events: 2 });
  });

  it.each([
    ['a key without a console', (text: string) => text.replace('pinduoduo|', '')],
    ['a broken price', (text: string) => text.replace('15800', '"15800"')],
    ['an order less than counted', (text: string) => text.replace(/^\{"order".*\n/m, '')],
    ['more in an order than is kept', (text: string) => text.replace('"paid"', '"buyer":"张三","paid"')],
  ])('with %s is refused and changes nothing', async (_name, spoil) => {
    await learn(15_800);
    const spoilt = spoil((await lines()).join('\n'));
    await db.orders.clear();
    await expect(restoreBackup(new Blob([spoilt]))).rejects.toMatchObject({ code: 'damaged' });
    expect(await db.orders.count()).toBe(0);
  });
});

it('whatever comes first, reviews or prices, and however often: the cases end the same', async () => {
  const orders = [0, 1, 2, 3];
  const reviewAt = (n: number) => review({ id: `8${n}`, orderSn: `261122-90000${n}` });
  const steps = orders.flatMap((n) => [
    { n, tell: false },
    { n, tell: true },
  ]);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(steps, { minLength: steps.length }),
      fc.array(fc.constantFrom(...steps), { maxLength: 4 }),
      async (all, again) => {
        await Promise.all([db.cases.clear(), db.events.clear(), db.orders.clear()]);
        for (const [i, { n, tell }] of [...all, ...again].entries()) {
          const now = NOW + i;
          if (tell) await learnPrices('pinduoduo', [{ orderSn: `261122-90000${n}`, paid: n * 100 }], now);
          else await takeIn([reviewAt(n)], desk({ now }));
        }
        const rows = await db.cases.toArray();
        expect(rows.map((row) => [row.id, row.pricedAt])).toEqual(
          orders.map((n) => [`pinduoduo:10001:8${n}`, n * 100]),
        );
        expect(await db.events.count()).toBe(3 * orders.length);
        await everyCaseIsItsFold();
      },
    ),
    { numRuns: 40 },
  );
});
