import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Actor } from '@/lib/cases/event';
import { DAY } from '@/lib/review/time';
import { act } from '@/lib/store/act';
import { db } from '@/lib/store/db';
import { takeIn } from '@/lib/store/intake';
import { openLoads } from '@/lib/store/loads';
import { casesWithDuties } from '@/lib/store/queries';
import { desk, NOW, review } from '../../support/reviews';

const lin: Actor = { kind: 'agent', name: '小林', role: 'agent' };
const wang: Actor = { kind: 'agent', name: '小王', role: 'agent' };
const idOf = (n: number): string => `pinduoduo:10001:7${n}`;

beforeEach(async () => {
  vi.restoreAllMocks();
  await db.delete();
  await db.open();
  await takeIn(
    Array.from({ length: 6 }, (_, n) => review({ id: `7${n}`, orderSn: `261122-${n}` })),
    desk(),
  );
});

it('counts the open cases of those who are asked about, and reads none of them', async () => {
  for (const n of [0, 1, 2]) await act(idOf(n), { type: 'claim' }, lin, desk());
  await act(idOf(3), { type: 'claim' }, wang, desk());
  await act(idOf(2), { type: 'resolve' }, lin, desk());
  await act(idOf(3), { type: 'hand', handler: 'agent', to: '小林', note: '' }, wang, desk());
  await act(idOf(0), { type: 'release' }, lin, desk());
  const read = vi.fn();
  db.cases.hook('reading', (row) => {
    read();
    return row;
  });
  expect([...(await openLoads(['小林', '小王', '阿梅']))]).toEqual([
    ['小林', 2],
    ['小王', 0],
    ['阿梅', 0],
  ]);
  expect(read).not.toHaveBeenCalled();
  expect((await openLoads([])).size).toBe(0);
});

it('finds what is owed in whatever lane, until it is done', async () => {
  await act(idOf(0), { type: 'plan', dueAt: NOW + DAY, note: '' }, lin, desk());
  await act(idOf(1), { type: 'plan', dueAt: NOW + DAY, note: '' }, lin, desk());
  const { followUps = [] } = (await db.cases.get(idOf(1))) ?? {};
  await act(idOf(0), { type: 'resolve' }, lin, desk());
  expect([...(await casesWithDuties())].sort()).toEqual([idOf(0), idOf(1)]);
  await act(idOf(1), { type: 'follow-up', id: followUps[0]?.id ?? '', note: '' }, lin, desk());
  expect([...(await casesWithDuties())]).toEqual([idOf(0)]);
});
