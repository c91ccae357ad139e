import 'fake-indexeddb/auto';
import { Dexie, RangeSet } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { DAY, HOUR, MINUTE } from '@/lib/review/time';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';
import { act } from '@/lib/store/act';
import { exportBackup, restoreBackup } from '@/lib/store/backup';
import { DB_NAME, db } from '@/lib/store/db';
import { countsNow, knownShops, pagesOfLane } from '@/lib/store/queries';
import { desk, NOW } from '../../support/reviews';
import { atOnce } from '../../support/steps';
import {
  agent,
  answer,
  countsAt,
  eventually,
  filterOf,
  find,
  idOf,
  ids,
  life,
  looking,
  many,
  numbered,
  queue,
  see,
  started,
} from './queue-kit';

describe('loading', () => {
  it('is loaded at once where there is nothing', async () => {
    await started();
    expect(ids()).toEqual([]);
  });

  it('has every case of the lane once, more than a page of one deadline included', async () => {
    await see(many(700));
    await started();
    expect(ids()).toHaveLength(700);
    expect(new Set(ids()).size).toBe(700);
  });

  it('reads no more than a page at a time, also where all have one deadline', async () => {
    await see(many(1_200));
    const sizes: number[] = [];
    for await (const rows of pagesOfLane('active', 250)) sizes.push(rows.length);
    expect(Math.max(...sizes)).toBe(250);
    await see(many(300, 2_000), NOW + MINUTE);
    const seen: string[] = [];
    for await (const rows of pagesOfLane('active', 250)) seen.push(...rows.map(({ id }) => id));
    expect(new Set(seen).size).toBe(1_500);
    expect(seen.length).toBeLessThan(2_250);
  });

  it('shows a first screen before the rest, in the same order', async () => {
    for (let i = 0; i < 6; i++) await see(many(100, i * 100), NOW + i * MINUTE);
    const seen: number[] = [];
    queue.subscribe(() => seen.push(queue.snapshot().size));
    const firsts: string[][] = [];
    queue.subscribe(() => firsts.push(ids().slice(0, 10)));
    await started();
    expect(seen[0]).toBeGreaterThan(0);
    expect(seen[0]).toBeLessThan(600);
    expect(firsts[0]).toEqual(ids().slice(0, 10));
  });

  it('loads another lane when it is asked for, newest first, and says so lane by lane', async () => {
    await see([numbered(1), numbered(2, { createdAt: NOW - 30 * DAY }), numbered(3), numbered(4)]);
    await act(idOf(3), { type: 'replied', text: '抱歉' }, agent, desk({ now: NOW + MINUTE }));
    await act(idOf(4), { type: 'replied', text: '抱歉' }, agent, desk({ now: NOW + HOUR }));
    await started();
    expect([...queue.snapshot().loaded]).toEqual(['active', 'work']);
    expect(queue.snapshot().size).toBe(1);
    await started('backlog', 'done');
    expect(ids('backlog')).toEqual([idOf(2)]);
    expect(ids('done')).toEqual([idOf(4), idOf(3)]);
  });
});

describe('order and search', () => {
  it('puts the first deadline first and keeps to it when cases come later', async () => {
    await see([numbered(2)], NOW + HOUR);
    await started();
    await see([numbered(1)], NOW);
    await eventually(() => expect(ids()).toEqual([idOf(1), idOf(2)]));
  });

  it('finds text, order number and product, every word, whatever the case of letters', async () => {
    await see([
      numbered(1, { text: '质量太差，盖子裂了' }),
      numbered(2, { product: { id: '7', name: 'USB 台灯', sku: null } }),
    ]);
    await started();
    expect(ids('active', '盖子')).toContain(idOf(1));
    expect(ids('active', 'usb 台灯')).toEqual([idOf(2)]);
    expect(ids('active', 'usb 盖子 没有')).toEqual([]);
    expect(ids('active', '261122-100000000000002')).toEqual([idOf(2)]);
  });
});

describe('counting', () => {
  it('tells nothing before the lane is complete, then open and overdue cases as the store would', async () => {
    await see(many(3), NOW);
    await see(many(2, 3), NOW + HOUR);
    expect(countsAt(NOW)).toEqual({});
    await started();
    for (const now of [NOW, NOW + 20 * MINUTE, NOW + HOUR, NOW + DAY]) {
      const { active, overdue, dueSoon } = await countsNow(now);
      expect(countsAt(now)).toMatchObject({ active, overdue, soon: dueSoon });
    }
    expect(countsAt(NOW + 3 * DAY)).toMatchObject({ active: 5, overdue: 5 });
  });
});

describe('shops and consoles', () => {
  it('are told each once, in as many steps as there are shops', async () => {
    await see(many(300));
    await see([
      numbered(900, { shop: '10001-b' }),
      numbered(901, { shop: null }),
      numbered(902, { console: 'doudian', shop: '7' }),
      numbered(903, { console: 'qianniu', shop: '10001' }),
    ]);
    const steps = vi.spyOn(db.cases, 'where');
    expect(await knownShops()).toEqual([
      { console: 'doudian', shop: '7' },
      { console: 'pinduoduo', shop: '10001-b' },
      { console: 'pinduoduo', shop: '10001' },
      { console: 'qianniu', shop: '10001' },
    ]);
    expect(steps.mock.calls.length).toBeLessThan(8);
  });

  it('filter the list and are counted with it', async () => {
    await see([...many(3), numbered(10, { console: 'doudian', shop: null })]);
    await started();
    const filter = { ...filterOf('active'), consoles: ['doudian'] };
    expect(find(filter).total).toBe(1);
    const { consoles, shops } = atOnce(queue.countingFacets(filter, looking));
    expect([...consoles]).toEqual(
      expect.arrayContaining([
        ['pinduoduo', 3],
        ['doudian', 1],
      ]),
    );
    expect([...shops]).toEqual([['', 1]]);
  });
});

describe('following the store', () => {
  it('takes new, changed and answered cases, with one intake of more than fifty rows', async () => {
    await started('done');
    await see(many(120));
    await eventually(() => expect(ids()).toHaveLength(120));
    await see([numbered(5, { text: '质量差，漏水' })], NOW + MINUTE);
    await eventually(() => expect(ids('active', '漏水')).toEqual([idOf(5)]));
    await answer(5);
    await eventually(() => expect(ids('done')).toEqual([idOf(5)]));
    expect(ids()).toHaveLength(119);
  });

  it('lets go of a case that left for a lane nobody asked for', async () => {
    await see(many(2));
    await started();
    await answer(1);
    await eventually(() => expect(ids()).toEqual([idOf(0)]));
    expect(queue.snapshot().size).toBe(1);
  });

  it('lets go of deleted cases: one, many, and a whole table', async () => {
    await see(many(300));
    await started();
    await db.cases.delete(idOf(0));
    await eventually(() => expect(ids()).toHaveLength(299));
    await db.cases.bulkDelete(Array.from({ length: 100 }, (_, i) => idOf(1 + i)));
    await eventually(() => expect(ids()).toHaveLength(199));
    // More than are let go of at a time.
    await db.cases.clear();
    await eventually(() => expect(ids()).toEqual([]));
  });

  it('shows what a restored backup holds and nothing else', async () => {
    await see(many(60));
    const backup = await exportBackup({ settings: DEFAULT_SETTINGS, consoles: null }, NOW);
    await see([...many(60, 100)]);
    await answer(3);
    await started('done');
    await restoreBackup(backup);
    await eventually(() => expect(ids('done')).toEqual([]));
    await eventually(() => expect(ids()).toHaveLength(60));
    expect(ids()).toContain(idOf(3));
  });

  it('follows what another page or the worker writes: the ranges arrive as a bare copy', async () => {
    await see(many(3));
    await started();
    const told = (ranges: RangeSetOf) =>
      Dexie.on.storagemutated.fire(structuredClone({ [`idb://${DB_NAME}/cases/`]: ranges }));
    await silently((store) => store.delete(idOf(1)));
    expect(ids()).toHaveLength(3);
    told(new RangeSet().addKeys([idOf(1)]));
    await eventually(() => expect(ids()).toHaveLength(2));
    await silently((store) => store.clear());
    told(new RangeSet(-Infinity, [[]]));
    await eventually(() => expect(ids()).toEqual([]));
  });

  it('keeps up while a large lane is still loading', async () => {
    await see(many(900));
    queue.start(life.signal);
    let asked = false;
    queue.subscribe(() => {
      if (!asked) void answer(899);
      asked = true;
    });
    await eventually(() => expect(queue.snapshot().loaded.has('active')).toBe(true));
    await eventually(() => expect(ids()).not.toContain(idOf(899)));
    expect(ids()).toHaveLength(899);
  });

  it('says when the store cannot be read', async () => {
    vi.spyOn(db.cases, 'where').mockImplementation(() => {
      throw new Error('broken');
    });
    queue.start(life.signal);
    await eventually(() => expect(queue.snapshot().fault).toMatchObject({ message: 'broken' }));
  });

  it('stops when its screen goes', async () => {
    await started();
    life.abort();
    await see(many(1));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(ids()).toEqual([]);
  });
});

type RangeSetOf = ReturnType<InstanceType<typeof RangeSet>['addKeys']>;

/** Changes the table behind Dexie's back, as another process does. */
async function silently(change: (store: IDBObjectStore) => unknown): Promise<void> {
  const transaction = db.backendDB().transaction('cases', 'readwrite');
  change(transaction.objectStore('cases'));
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
}
