import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { QueueFilter } from '@/lib/cases/queue';
import type { Review } from '@/lib/review/schema';
import { DAY, HOUR, MINUTE } from '@/lib/review/time';
import { act } from '@/lib/store/act';
import { db } from '@/lib/store/db';
import { createQueue } from '@/lib/store/queue';
import { desk, NOW } from '../../support/reviews';
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
  many,
  numbered,
  queue,
  see,
  started,
} from './queue-kit';

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
    const list = (sort: QueueFilter['sort']) => find({ ...filterOf('active'), sort }).ids;
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
      expect(list(sort)).toEqual(find({ ...filterOf('active'), sort }, {}, fresh).ids);
    }
  });

  it('puts the cases of a product together, whichever are collapsed', async () => {
    const of = (n: number, name: string) => numbered(n, { product: { id: name, name, sku: null } });
    await see([of(1, 'pan'), of(2, 'lid'), of(3, 'pan')]);
    await started();
    const filter = { ...filterOf('active'), group: 'product' as const };
    const { ids: all, total, groups } = find(filter);
    expect([all.length, total]).toEqual([3, 3]);
    const pan = groups.find(({ size }) => size === 2);
    const collapsed = new Set([pan?.key ?? '']);
    expect(find(filter, { collapsed })).toMatchObject({ ids: [idOf(2)], total: 3 });
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
    const free = queue.free({ name: '小林', role, now: NOW }, 50);
    expect([...free].sort()).toEqual([idOf(1), idOf(2), idOf(4)]);
    const own = free.map((id) => handlers.get(id) === role);
    expect(own).toEqual([...own].sort((a, b) => Number(b) - Number(a)));
    expect(free.indexOf(idOf(2))).toBeLessThan(free.indexOf(idOf(4)));
  });
});
