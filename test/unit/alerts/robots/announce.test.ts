import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { announcerOf } from '@/lib/alerts/robots/announce';
import type { EventBody } from '@/lib/cases/event';
import { act, record } from '@/lib/store/act';
import { db } from '@/lib/store/db';
import { takeIn } from '@/lib/store/intake';
import { outboxOf } from '@/lib/store/outbox';
import { desk, NOW, review } from '../../../support/reviews';
import { breach, LATE, robot, stored } from './kit';

beforeEach(async () => {
  await db.delete();
  await db.open();
});

const escalated = (share: 50 | 100, to: ('assignee' | 'supervisor')[]): EventBody => ({
  type: 'escalated',
  data: { clock: 'first-reply', share, to },
});

describe('what a robot is to say is written with the event', () => {
  it('a new case of a chosen grade, once, however often it is seen', async () => {
    const tell = announcerOf([robot()]);
    const grave = review({ id: '1', text: '用了过敏' });
    await takeIn([grave, review({ id: '2', orderSn: 'x2' })], desk(), tell);
    await takeIn([grave], desk({ now: NOW + 1 }), tell);
    const [one, ...others] = await outboxOf('r1');
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      telling: 'grave',
      grade: 'safety',
      caseId: 'pinduoduo:10001:1',
      called: ['assignee'],
    });
  });

  it('not of what was old at first sight', async () => {
    const old = review({ id: '1', text: '用了过敏', createdAt: NOW - 400 * 3_600_000 });
    await takeIn([old], desk(), announcerOf([robot()]));
    expect(await db.cases.count()).toBe(1);
    expect(await outboxOf('r1')).toEqual([]);
  });

  it('a breach and the step that came with it are one message that calls everybody', async () => {
    const row = await stored(1);
    const plan = () => [...breach(row), escalated(100, ['assignee', 'supervisor'])];
    await record([row.id], plan, LATE, announcerOf([robot()]));
    expect(await outboxOf('r1')).toMatchObject([
      { telling: 'overdue', about: 'first-reply', called: ['assignee', 'supervisor'] },
    ]);
  });

  it('a step that calls nobody is not told, a missed claim is the ladder’s', async () => {
    const row = await stored(1);
    const plan = (): EventBody[] => [
      escalated(50, []),
      { type: 'breached', data: { clock: 'claim', dueAt: LATE } },
      { type: 'breached', data: { clock: 'follow-up', dueAt: LATE, followUp: 'f1' } },
    ];
    await record([row.id], plan, LATE, announcerOf([robot()]));
    expect(await outboxOf('r1')).toEqual([]);
  });

  it('a question to the supervisor, by a command', async () => {
    const row = await stored(1);
    const ask = { type: 'ask', about: { kind: 'compensation', amount: 8_800 }, note: '' } as const;
    const actor = { kind: 'agent', name: '小林', role: 'agent' } as const;
    await act(row.id, ask, actor, desk({ now: LATE }), announcerOf([robot()]));
    expect(await outboxOf('r1')).toMatchObject([{ telling: 'approval', called: ['supervisor'] }]);
  });

  it('nothing of it is kept when the events are not', async () => {
    const row = await stored(1);
    const add = vi.spyOn(db.cases, 'bulkPut').mockRejectedValueOnce(new Error('full'));
    await expect(record([row.id], breach, LATE, announcerOf([robot()]))).rejects.toThrow('full');
    add.mockRestore();
    expect(await db.outbox.count()).toBe(0);
    expect((await db.events.toArray()).filter(({ type }) => type === 'breached')).toEqual([]);
  });

  it('also of hundreds in one transaction', async () => {
    const rows = await Promise.all(Array.from({ length: 250 }, (_, i) => stored(i)));
    await record(
      rows.map(({ id }) => id),
      breach,
      LATE,
      announcerOf([robot()]),
    );
    expect(await db.outbox.count()).toBe(250);
  });
});

describe('which robot', () => {
  const told = async (change: Parameters<typeof robot>[0]): Promise<string[]> => {
    const row = await stored(1);
    await record([row.id], breach, LATE, announcerOf([robot(change)]));
    return (await outboxOf('r1')).map(({ telling }) => telling);
  };

  it.each([
    [{ places: ['pinduoduo'] }, ['overdue']],
    [{ places: ['pinduoduo:10001'] }, ['overdue']],
    [{ places: ['pinduoduo:99'] }, []],
    [{ places: ['doudian'] }, []],
    [{ tellings: ['promise' as const] }, []],
    [{ on: false }, []],
  ])('%o → %o', async (change, expected) => expect(await told(change)).toEqual(expected));

  it('both of two', async () => {
    const row = await stored(1);
    await record([row.id], breach, LATE, announcerOf([robot(), robot({ id: 'r2' })]));
    expect((await db.outbox.toArray()).map(({ id }) => id)).toEqual([
      `r1|${row.id}|${row.version + 1}`,
      `r2|${row.id}|${row.version + 1}`,
    ]);
  });

  it('none: nobody pays for it', () => {
    expect(announcerOf([])).toBeUndefined();
    expect(announcerOf([robot({ on: false })])).toBeUndefined();
  });
});
