// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Review } from '@/lib/review/schema';
import { DAY, HOUR, MINUTE } from '@/lib/review/time';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';
import { act } from '@/lib/store/act';
import { exportBackup, restoreBackup } from '@/lib/store/backup';
import { DB_NAME, db } from '@/lib/store/db';
import { importReviews } from '@/lib/store/import';
import { takeIn } from '@/lib/store/intake';
import { enforceRetention } from '@/lib/store/retention';
import { signalsFor } from '@/lib/store/signals';
import { fillTraces } from '@/lib/store/traces';
import { desk, NOW, review } from '../../support/reviews';

const COPY = '收到的杯子盖子拧不紧，装水就漏，客服让我自己想办法，质量太差';
const KEPT = 90;
const agent = { kind: 'agent' as const, name: '小林', role: 'agent' as const };
/** No two of them are alike. */
const own = (n: number) =>
  `质量${Array.from({ length: 16 }, (_, i) => String.fromCharCode(0x4e00 + ((n * 131 + i * 977) % 9_000))).join('')}`;
const numbered = (n: number, change: Partial<Review> = {}) =>
  review({ id: `7${n}`, orderSn: `261122-${n}`, text: own(n), ...change });
const idOf = (n: number) => `pinduoduo:10001:7${n}`;
const kinds = async (n: number, now = NOW, kept = KEPT) =>
  (await signalsFor(idOf(n), now, kept)).map(({ kind }) => kind);
const many = (count: number, of: (n: number) => Partial<Review>, from = 0) =>
  takeIn(
    Array.from({ length: count }, (_, i) => numbered(from + i, of(from + i))),
    desk(),
  );
/** A shop that is known for a month, of another product. */
const past = () =>
  many(1, () => ({ product: { id: '1', name: null, sku: null }, createdAt: NOW - 35 * DAY }), 900);

beforeEach(async () => {
  await db.delete();
  await db.open();
});

describe('the same text', () => {
  it('is found across shops and lanes from both sides, and follows a text that changes', async () => {
    await many(2, () => ({ text: COPY }));
    await takeIn([numbered(2, { shop: '20002', text: `${COPY}！！`, createdAt: NOW - 30 * DAY })], desk());
    await act(idOf(1), { type: 'resolve' }, agent, desk());
    const other = 'pinduoduo:20002:72';
    expect(await signalsFor(idOf(0), NOW, KEPT)).toMatchObject([
      { kind: 'same-text', cases: [other, idOf(1)].sort() },
    ]);
    expect(await signalsFor(other, NOW, KEPT)).toMatchObject([{ cases: [idOf(0), idOf(1)] }]);
    await many(1, () => ({ text: '质量其实还可以，是我自己没有看清楚说明书的步骤' }), 1);
    expect(await signalsFor(idOf(0), NOW, KEPT)).toMatchObject([{ cases: [other] }]);
  });

  it('is looked for in no more than some hundred rows, though thousands have it', async () => {
    await importReviews(
      Array.from({ length: 2_000 }, (_, i) =>
        numbered(i, { console: 'import', text: COPY, createdAt: null }),
      ),
      desk(),
    );
    const read = vi.spyOn(db.cases, 'bulkGet');
    const [found] = await signalsFor('import:10001:75', NOW, KEPT);
    expect(found).toMatchObject({ kind: 'same-text', more: true });
    expect(found?.cases).toHaveLength(20);
    expect(read.mock.calls.flatMap(([ids]) => ids).length).toBeLessThanOrEqual(200);
  });

  it('is not that of thousands of placeholders or reviews without words', async () => {
    const texts = ['该用户未填写文字评价', '差评', '垃圾垃圾', '', null];
    await importReviews(
      Array.from({ length: 2_000 }, (_, i) =>
        numbered(i, { text: texts[i % 5] ?? null, createdAt: null, buyer: 'a***b' }),
      ),
      desk(),
    );
    expect(await db.traces.where('bands').above(Dexie.minKey).count()).toBe(0);
    for (const n of [0, 1, 2, 3, 4]) expect(await kinds(n)).toEqual([]);
  });
});

describe('one masked buyer', () => {
  it('over three orders of one shop in a month is a signal', async () => {
    await many(3, (n) => ({ buyer: 'a***b', createdAt: NOW - n * 5 * DAY }));
    await takeIn([numbered(9, { shop: '20002', buyer: 'a***b' })], desk());
    expect(await signalsFor(idOf(1), NOW, KEPT)).toMatchObject([
      { kind: 'same-buyer', cases: [idOf(0), idOf(2)], figures: { orders: 3, days: 10 } },
    ]);
    expect(await signalsFor('pinduoduo:20002:79', NOW, KEPT)).toEqual([]);
  });

  it.each<[string, (n: number) => Partial<Review>]>([
    ['a family name', () => ({ buyer: '李***' })],
    ['reviews a quarter apart', (n) => ({ createdAt: NOW - n * 80 * DAY })],
    ['times that are not known', () => ({ createdAt: null })],
    ['a shop that is not known', () => ({ shop: null })],
  ])('is none with %s', async (_name, change) => {
    const rows = await many(3, (n) => ({ buyer: 'a***b', ...change(n) }));
    for (const row of rows) expect(await signalsFor(row?.id ?? '', NOW, KEPT)).toEqual([]);
  });

  it('is none when thousands share the mask', async () => {
    await many(3_000, (n) => ({
      buyer: 'a***b',
      createdAt: NOW - n * HOUR,
      product: { id: `${n}`, name: null, sku: null },
    }));
    expect(await kinds(100)).toEqual([]);
    expect(await kinds(2_999, NOW, 365)).toEqual([]);
  });
});

describe('a burst', () => {
  const hour = (n: number) => ({ createdAt: NOW - HOUR - n * 10 * MINUTE });

  it('is found of a product, with what was usual before', async () => {
    await past();
    await many(2, (n) => ({ createdAt: NOW - (n - 95) * DAY }), 100);
    await many(8, hour);
    expect(await signalsFor(idOf(3), NOW, KEPT)).toMatchObject([
      { kind: 'burst', others: 7, figures: { of: 'product', count: 8, before: 2, days: 30 } },
    ]);
  });

  it('is found of a shop when no product stands out', async () => {
    await past();
    await many(8, (n) => ({ ...hour(n), product: { id: `${n}`, name: null, sku: null } }));
    expect(await signalsFor(idOf(3), NOW, KEPT)).toMatchObject([
      { kind: 'burst', figures: { of: 'shop', count: 8, before: 0 } },
    ]);
  });

  it('is none on a desk that was set up today, nor where the past was deleted', async () => {
    await many(30, hour);
    expect(await kinds(3)).toEqual([]);
    await past();
    expect(await kinds(3)).toEqual(['burst']);
    expect(await kinds(3, NOW, 3)).toEqual([]);
  });

  it('is none of reviews from a wrong clock, whichever is wrong', async () => {
    await past();
    await many(8, (n) => ({ createdAt: NOW + 400 * DAY + n }));
    expect(await kinds(3)).toEqual([]);
    await many(8, hour, 50);
    expect(await kinds(53, NOW - 300 * DAY)).toEqual([]);
    expect(await kinds(53, NOW + 300 * DAY)).toEqual([]);
    expect(await kinds(53)).toEqual(['burst']);
  });
});

describe('traces', () => {
  const untraced = async (): Promise<void> => {
    await db.traces.clear();
    await db.unfinished.put({ job: 'traces', after: '' });
  };

  it('of a store of the version before are made in portions, whenever the worker is killed', async () => {
    await many(450, () => ({ text: COPY }));
    const [cases, events, traces] = [
      await db.cases.toArray(),
      await db.events.toArray(),
      await db.traces.toArray(),
    ];
    await db.delete();
    const old = new Dexie(DB_NAME);
    old.version(1).stores({
      cases: 'id, joinKey, looseKey, wakeAt, tellAt, [lane+dueAt], [lane+grade]',
      events: '[caseId+n]',
    });
    old.version(2).stores({ orders: 'key, seenAt' });
    await old.table('cases').bulkAdd(cases);
    await old.table('events').bulkAdd(events);
    old.close();
    await db.open();
    expect(await db.cases.toArray()).toEqual(cases);
    expect(await kinds(0)).toEqual([]);

    const put = vi.spyOn(db.traces, 'bulkPut');
    put
      .mockImplementationOnce((...given) => db.traces.bulkAdd(...given))
      .mockRejectedValueOnce(new Error('killed'));
    await expect(fillTraces()).rejects.toThrow('killed');
    expect(await db.traces.count()).toBe(200);
    put.mockRestore();
    await many(1, () => ({ text: COPY }), 450);
    expect(await kinds(0)).toEqual([]);
    await Promise.all([fillTraces(), fillTraces()]);
    expect((await db.traces.toArray()).filter(({ id }) => id !== idOf(450))).toEqual(traces);
    expect(await kinds(0)).toEqual(['same-text']);
  });

  it('come back with a backup, and go with what is deleted', async () => {
    await many(5, () => ({ text: COPY }));
    const before = await db.traces.toArray();
    const file = await exportBackup({ settings: DEFAULT_SETTINGS, consoles: null }, NOW);
    await many(1, () => ({ text: COPY }), 90);
    await restoreBackup(file);
    await fillTraces();
    expect(await db.traces.toArray()).toEqual(before);
    for (const n of [0, 1, 2, 3]) await act(idOf(n), { type: 'resolve' }, agent, desk());
    await enforceRetention(NOW + 100 * DAY, 90);
    expect((await db.traces.toArray()).map(({ id }) => id)).toEqual([idOf(4)]);
    expect(await kinds(4)).toEqual([]);
  });

  it('cost nothing more once they are made, and are the same however they came', async () => {
    await many(230, (n) => ({ text: own(n) }));
    const before = await db.traces.toArray();
    await untraced();
    await fillTraces();
    expect(await db.traces.toArray()).toEqual(before);
    const begun = vi.spyOn(db, 'transaction');
    await fillTraces();
    expect(begun).not.toHaveBeenCalled();
  });
});

it('a case that is gone has no signals, and a signal changes no case', async () => {
  expect(await signalsFor('pinduoduo:10001:1', NOW, KEPT)).toEqual([]);
  await many(3, () => ({ text: COPY }));
  const before = await db.cases.toArray();
  expect(await kinds(0)).toEqual(['same-text']);
  expect(await db.cases.toArray()).toEqual(before);
});
