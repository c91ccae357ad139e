import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fold } from '@/lib/cases/apply';
import { PORTION } from '@/lib/cases/bulk';
import type { Actor } from '@/lib/cases/event';
import { DEFAULT_POLICY } from '@/lib/grading/policy';
import { act } from '@/lib/store/act';
import { actMany, undoMany } from '@/lib/store/act-many';
import { db } from '@/lib/store/db';
import { takeIn } from '@/lib/store/intake';
import { eventsOf } from '@/lib/store/queries';
import { desk, NOW, review } from '../../support/reviews';

const lin: Actor = { kind: 'agent', name: '小林', role: 'agent' };
const wang: Actor = { kind: 'agent', name: '小王', role: 'agent' };
const idOf = (n: number): string => `pinduoduo:10001:7${n}`;
const ids = Array.from({ length: PORTION }, (_, n) => idOf(n));
const later = desk({ now: NOW + 60_000 });

beforeEach(async () => {
  await db.delete();
  await db.open();
  await takeIn(
    ids.map((_, n) => review({ id: `7${n}`, orderSn: `261122-${n}` })),
    desk(),
  );
});

describe('one command for many cases', () => {
  it('does it with all that it may, and says of each other why not', async () => {
    await act(idOf(1), { type: 'claim' }, wang, desk());
    await act(idOf(2), { type: 'dismiss', reason: '重复' }, wang, desk());
    await act(idOf(3), { type: 'claim' }, lin, desk());
    const done = await actMany([...ids, 'pinduoduo:10001:none', idOf(0)], { type: 'claim' }, lin, later);
    expect(done.refused).toEqual([
      { caseId: idOf(1), why: 'taken' },
      { caseId: idOf(2), why: 'not-now' },
      { caseId: 'pinduoduo:10001:none', why: 'no-such-case' },
    ]);
    expect(done.unchanged).toEqual([idOf(3)]);
    expect(done.deeds).toHaveLength(PORTION - 3);
    const rows = await db.cases.toArray();
    expect(rows.filter(({ assignee }) => assignee === '小林')).toHaveLength(PORTION - 2);
    expect(rows.find(({ id }) => id === idOf(1))?.assignee).toBe('小王');
  });

  it('leaves no half of a portion behind when it cannot be written', async () => {
    vi.spyOn(db.cases, 'bulkPut').mockRejectedValueOnce(new Error('disk full'));
    await expect(actMany(ids, { type: 'claim' }, lin, later)).rejects.toThrow('disk full');
    expect((await db.cases.toArray()).every(({ assignee }) => assignee === null)).toBe(true);
    expect((await eventsOf(idOf(0))).map(({ type }) => type)).toEqual(['seen', 'graded']);
  });

  it('takes all of it back but what somebody touched since, and the journal still folds to the rows', async () => {
    const before = await db.cases.bulkGet(ids);
    const done = await actMany(ids, { type: 'dismiss', reason: '刷单' }, lin, later);
    await act(idOf(5), { type: 'note', text: '这条是真的' }, wang, later);
    const back = await undoMany(done.deeds, lin, desk({ now: NOW + 65_000 }));
    expect(back.refused).toEqual([{ caseId: idOf(5), why: 'not-now' }]);
    expect(back.deeds).toHaveLength(PORTION - 1);
    for (const [n, id] of ids.entries()) {
      const row = await db.cases.get(id);
      expect(row).toEqual(fold(await eventsOf(id)));
      if (n !== 5) expect(row?.lane).toBe(before[n]?.lane);
    }
    expect((await db.cases.get(idOf(5)))?.status).toBe('dismissed');
    expect((await undoMany(done.deeds, lin, desk({ now: NOW + 70_000 }))).deeds).toEqual([]);
  });

  it('opens a case again under the rules of now, which moved nothing while it was closed', async () => {
    const quality = { ...DEFAULT_POLICY.quality, minutes: 30, handler: 'quality' as const };
    const policy = { ...DEFAULT_POLICY, quality };
    const before = await db.cases.get(idOf(1));
    const done = await actMany([idOf(0), idOf(1)], { type: 'dismiss', reason: '刷单' }, lin, later);
    await undoMany(done.deeds.slice(0, 1), lin, desk({ now: NOW + 65_000, policy }));
    await undoMany(done.deeds.slice(1), lin, desk({ now: NOW + 65_000 }));
    const [moved, same] = await db.cases.bulkGet([idOf(0), idOf(1)]);
    const dueAt = (row: typeof moved) => row?.clocks.find(({ kind }) => kind === 'first-reply')?.dueAt;
    expect([moved?.handler, dueAt(moved)]).toEqual(['quality', NOW + 30 * 60_000]);
    expect([same?.handler, same?.clocks]).toEqual(['supervisor', before?.clocks]);
    const last = (await eventsOf(idOf(0))).slice(-2).map(({ type, actor }) => [type, actor]);
    expect(last).toEqual([
      ['undone', lin],
      ['rescheduled', { kind: 'system' }],
    ]);
    expect(moved).toEqual(fold(await eventsOf(idOf(0))));
    expect((await eventsOf(idOf(1))).at(-1)?.type).toBe('undone');
  });

  it('takes nobody’s work away by handing it to oneself', async () => {
    await act(idOf(1), { type: 'claim' }, wang, desk());
    const mine = { type: 'hand', handler: 'agent', to: '小林', note: '' } as const;
    const done = await actMany([idOf(0), idOf(1)], mine, lin, later);
    expect(done.refused).toEqual([{ caseId: idOf(1), why: 'taken' }]);
    expect((await db.cases.get(idOf(1)))?.assignee).toBe('小王');
    expect((await db.cases.get(idOf(0)))?.assignee).toBe('小林');
  });

  it('compares new texts no more with a reply that was never sent', async () => {
    const result = await act(idOf(0), { type: 'replied', text: '抱歉，我们补发一件。' }, lin, later);
    if (!result.ok) throw new Error(result.why);
    expect(await db.replies.count()).toBe(1);
    const deed = { caseId: idOf(0), from: result.before, to: result.row.version };
    expect((await undoMany([deed], lin, desk({ now: NOW + 65_000 }))).deeds).toHaveLength(1);
    expect(await db.replies.count()).toBe(0);
    expect((await db.cases.get(idOf(0)))?.review.reply.replied).toBe(false);
  });
});
