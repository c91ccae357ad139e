import 'fake-indexeddb/auto';
import { Dexie, RangeSet } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Lane } from '@/lib/cases/event';
import type { QueueFilter } from '@/lib/cases/queue';
import type { ViewName } from '@/lib/cases/views';
import type { Review } from '@/lib/review/schema';
import { DAY, HOUR, MINUTE } from '@/lib/review/time';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';
import { act } from '@/lib/store/act';
import { exportBackup, restoreBackup } from '@/lib/store/backup';
import { DB_NAME, db } from '@/lib/store/db';
import { takeIn } from '@/lib/store/intake';
import { countsNow, knownShops, pagesOfLane } from '@/lib/store/queries';
import { createQueue, type Queue } from '@/lib/store/queue';
import { desk, NOW, review } from '../../support/reviews';

const agent = { kind: 'agent' as const, name: '小林', role: 'agent' as const };
const idOf = (n: number): string => `pinduoduo:10001:90000000000000${1000 + n}`;
const numbered = (n: number, change: Partial<Review> = {}): Review =>
  review({ id: `90000000000000${1000 + n}`, orderSn: `261122-${100000000000000 + n}`, ...change });
const many = (count: number, from = 0): Review[] =>
  Array.from({ length: count }, (_, i) => numbered(from + i));
const see = (reviews: Review[], now = NOW) => takeIn(reviews, desk({ now }));
const answer = (n: number) => act(idOf(n), { type: 'replied', text: '抱歉' }, agent, desk());

let life: AbortController;
let queue: Queue;

const looking = { looker: { name: '小林', role: 'agent' as const, now: NOW } };
const countsAt = (now: number) => queue.count({ ...looking.looker, now });
function filterOf(view: ViewName, search = ''): QueueFilter {
  return {
    view,
    sort: 'deadline',
    group: 'none',
    consoles: [],
    shops: [],
    grades: [],
    handlers: [],
    statuses: [],
    search,
  };
}
const ids = (view: ViewName = 'active', search = ''): string[] =>
  queue.find(filterOf(view, search), looking).ids;
const eventually = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 5_000, interval: 10 });

async function started(...lanes: Lane[]): Promise<void> {
  queue.start(life.signal);
  for (const lane of lanes) queue.find(filterOf(lane), looking);
  await eventually(() =>
    expect([...queue.snapshot().loaded]).toEqual(expect.arrayContaining(['active', 'work', ...lanes])),
  );
}

beforeEach(async () => {
  await db.delete();
  await db.open();
  life = new AbortController();
  queue = createQueue();
});
afterEach(() => life.abort());

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

describe('views', () => {
  const other = { kind: 'agent' as const, name: '阿芳', role: 'supervisor' as const };
  const named = (n: number): string[] => [idOf(n)];

  it('follow whoever takes, waits for the buyer, plans and asks, in whatever lane the case is', async () => {
    await see(many(6));
    await started();
    await act(idOf(0), { type: 'claim' }, agent, desk());
    await act(idOf(1), { type: 'claim' }, other, desk());
    await act(idOf(2), { type: 'wait', until: NOW + DAY, note: '' }, agent, desk());
    await act(idOf(3), { type: 'plan', dueAt: NOW + 2 * DAY, note: '' }, agent, desk());
    await answer(3);
    await act(idOf(4), { type: 'plan', dueAt: NOW + DAY, note: '' }, agent, desk());
    const about = { kind: 'compensation' as const, amount: 5_000 };
    await act(idOf(5), { type: 'ask', about, note: '' }, agent, desk());
    await eventually(() => expect(ids('approvals')).toEqual(named(5)));
    expect(ids('mine')).toContain(idOf(0));
    expect(ids('mine')).not.toContain(idOf(1));
    expect(ids('waiting')).toEqual(named(2));
    expect(ids('unclaimed')).not.toContain(idOf(1));
    // First due, first; the one that is answered too.
    expect(ids('follow-ups')).toEqual([idOf(4), idOf(3)]);
    expect(ids('active')).toHaveLength(5);
    const counts = countsAt(NOW);
    for (const view of ['active', 'mine', 'unclaimed', 'waiting', 'follow-ups', 'approvals'] as const)
      expect([view, counts[view]]).toEqual([view, ids(view).length]);
    // Nobody asked for these lanes: their number is not known here.
    expect(counts).not.toHaveProperty('done');
  });

  it('has work of lanes that nobody looks at from the start, and lets go of it', async () => {
    await see(many(2));
    await answer(0);
    await act(idOf(0), { type: 'plan', dueAt: NOW + DAY, note: '' }, agent, desk());
    await started();
    expect(ids('follow-ups')).toEqual(named(0));
    await act(idOf(0), { type: 'unplan', id: 'f4' }, agent, desk());
    const planned = (await db.cases.get(idOf(0)))?.followUps?.[0]?.id ?? '';
    await act(idOf(0), { type: 'unplan', id: planned }, agent, desk());
    await eventually(() => expect(ids('follow-ups')).toEqual([]));
    expect(queue.snapshot().size).toBe(1);
  });

  it('keep every order while cases come, change and go', async () => {
    const at = (n: number, change: Partial<Review> = {}) =>
      numbered(n, { paid: (n * 37) % 11, createdAt: NOW - ((n * 13) % 17) * HOUR, ...change });
    await see(Array.from({ length: 30 }, (_, n) => at(n)));
    await started();
    const list = (sort: QueueFilter['sort']) => queue.find({ ...filterOf('active'), sort }, looking).ids;
    for (const sort of ['price', 'newest', 'deadline'] as const) {
      const before = list(sort).length;
      await see([at(100 + before), at(3, { text: '漏水，质量太差' })], NOW + MINUTE);
      await answer(before % 7);
      await eventually(() => expect(ids('active')).toContain(idOf(100 + before)));
      await eventually(() => expect(ids('active')).not.toContain(idOf(before % 7)));
      // A queue that begins now sorts once, and must come to the same.
      const fresh = createQueue();
      fresh.start(life.signal);
      await eventually(() => expect(fresh.snapshot().loaded.has('active')).toBe(true));
      expect(list(sort)).toEqual(fresh.find({ ...filterOf('active'), sort }, looking).ids);
    }
  });

  it('puts the cases of a product together, whichever are collapsed', async () => {
    const of = (n: number, name: string) => numbered(n, { product: { id: name, name, sku: null } });
    await see([of(1, 'pan'), of(2, 'lid'), of(3, 'pan')]);
    await started();
    const filter = { ...filterOf('active'), group: 'product' as const };
    const { ids: all, total, groups } = queue.find(filter, looking);
    expect([all.length, total]).toEqual([3, 3]);
    const pan = groups.find(({ size }) => size === 2);
    const collapsed = new Set([pan?.key ?? '']);
    expect(queue.find(filter, { ...looking, collapsed })).toMatchObject({ ids: [idOf(2)], total: 3 });
  });

  it('offers to take what nobody has, of the own desk first, each by urgency', async () => {
    await see([numbered(1, { text: '不给钱就差评' })], NOW);
    await see([numbered(2), numbered(3, { text: '物流太慢' })], NOW + MINUTE);
    await see([numbered(4)], NOW + HOUR);
    await started();
    const handlers = new Map((await db.cases.toArray()).map(({ id, handler }) => [id, handler]));
    await act(idOf(3), { type: 'claim' }, other, desk());
    await eventually(() => expect(ids('unclaimed')).not.toContain(idOf(3)));
    const role = handlers.get(idOf(4)) ?? 'agent';
    const free = queue.free({ name: '小林', role, now: NOW });
    expect([...free].sort()).toEqual([idOf(1), idOf(2), idOf(4)]);
    const own = free.map((id) => handlers.get(id) === role);
    expect(own).toEqual([...own].sort((a, b) => Number(b) - Number(a)));
    expect(free.indexOf(idOf(2))).toBeLessThan(free.indexOf(idOf(4)));
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
    expect(queue.find(filter, looking).total).toBe(1);
    const { consoles, shops } = queue.facets(filter, looking);
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
    await see(many(200));
    await started();
    await db.cases.delete(idOf(0));
    await eventually(() => expect(ids()).toHaveLength(199));
    await db.cases.bulkDelete(Array.from({ length: 100 }, (_, i) => idOf(1 + i)));
    await eventually(() => expect(ids()).toHaveLength(99));
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
    expect(ids()).toHaveLength(60);
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
