import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dutiesOf } from '@/lib/alerts/duty';
import { fold } from '@/lib/cases/apply';
import type { CaseRow } from '@/lib/cases/case';
import { DEFAULT_LADDER } from '@/lib/desks/contract';
import type { Review } from '@/lib/review/schema';
import { DAY, HOUR, MINUTE } from '@/lib/review/time';
import { act, record } from '@/lib/store/act';
import { casesToTell } from '@/lib/store/alarms';
import { db } from '@/lib/store/db';
import { takeIn } from '@/lib/store/intake';
import { casesToWake, countsNow, eventsOf, firstCases, urgentNow } from '@/lib/store/queries';
import { enforceRetention } from '@/lib/store/retention';
import { storageTrouble } from '@/lib/store/trouble';
import { desk, NOW, review } from '../../support/reviews';

const agent = { kind: 'agent' as const, name: '小林', role: 'agent' as const };
const numbered = (n: number, change: Partial<Review> = {}) =>
  review({ id: `90000000000000${1000 + n}`, orderSn: `261122-${100000000000000 + n}`, ...change });

beforeEach(async () => {
  await db.delete();
  await db.open();
});

async function everyCaseIsItsFold(): Promise<void> {
  for (const row of await db.cases.toArray()) expect(fold(await eventsOf(row.id))).toEqual(row);
}

describe('intake', () => {
  it('makes one case of a review seen a hundred times, with one journal', async () => {
    for (let i = 0; i < 100; i++) await takeIn([review()], desk({ now: NOW + i * MINUTE }));
    expect(await db.cases.count()).toBe(1);
    expect(await db.events.count()).toBe(2);
    await everyCaseIsItsFold();
  });

  it('keeps fine reviews out of the store', async () => {
    const [outcome] = await takeIn([review({ rating: { stars: 5, level: null }, text: '很好' })], desk());
    expect(outcome).toBeNull();
    expect(await db.cases.count()).toBe(0);
  });

  it('takes the same id with other content in one answer as one case that changed', async () => {
    const rows = await takeIn([review(), review({ text: '物流太慢' })], desk());
    expect(rows[0]?.id).toBe(rows[1]?.id);
    expect((await db.cases.toArray())[0]?.review.text).toBe('物流太慢');
    await everyCaseIsItsFold();
  });

  it('keeps two shops apart even where order and review number agree', async () => {
    await takeIn([review(), review({ shop: '20002' })], desk());
    expect(await db.cases.count()).toBe(2);
  });

  it('joins what the rows showed first with what the answer tells later, under the same case', async () => {
    const [first] = await takeIn(
      [review({ id: null, shop: null, readFrom: 'rows', text: '收到时盖子裂了，质…' })],
      desk(),
    );
    const [second] = await takeIn([review()], desk({ now: NOW + HOUR }));
    expect(second?.id).toBe(first?.id);
    expect(second?.review).toMatchObject({
      id: '900000000000000002',
      shop: '10001',
      text: '收到时盖子裂了，质量太差',
    });
    expect(second?.firstSeenAt).toBe(NOW);
    const [third] = await takeIn([review()], desk({ now: NOW + 2 * HOUR }));
    expect(third?.version).toBe(second?.version);
    expect(await db.cases.count()).toBe(1);
  });

  it.each([
    ['the row first', [0, 1]],
    ['the answer first', [1, 0]],
  ])('joins row and answer that come in one sighting, %s', async (_name, order) => {
    const both = [review({ id: null, shop: null, readFrom: 'rows' }), review()];
    await takeIn(
      order.flatMap((i) => both[i] ?? []),
      desk(),
    );
    expect(await db.cases.count()).toBe(1);
    await everyCaseIsItsFold();
  });

  it('keeps two reviews of one order apart when a row without text could be either', async () => {
    await takeIn([review({ id: null, shop: null, readFrom: 'rows', text: null })], desk());
    const two = [review({ id: '1', text: '质量差' }), review({ id: '2', text: '物流慢' })];
    const rows = await takeIn(two, desk());
    expect(rows.map((row) => row?.review.text)).toEqual(['质量差', '物流慢']);
    expect(new Set(rows.map((row) => row?.id)).size).toBe(2);
    await everyCaseIsItsFold();
  });

  it('keeps two rows of one page apart, one of them without text', async () => {
    const row = review({ id: null, shop: null, readFrom: 'rows' });
    await takeIn([row, { ...row, text: null }], desk());
    expect(await db.cases.count()).toBe(2);
  });

  it.each([
    ['loses', ['10001', null]],
    ['gains', [null, '10001']],
  ])('makes one case of a review whose answer %s the shop', async (_name, shops) => {
    for (const shop of shops) await takeIn([review({ shop })], desk());
    expect(await db.cases.count()).toBe(1);
  });

  it('does not guess between two cases that both fit', async () => {
    await takeIn([review({ id: '1' }), review({ id: '2' })], desk());
    const [row] = await takeIn([review({ id: null, shop: null, readFrom: 'rows' })], desk());
    expect(row?.review.id).toBeNull();
    expect(await db.cases.count()).toBe(3);
  });

  it('leaves nothing behind when the store fails in the middle, and works again afterwards', async () => {
    const put = vi
      .spyOn(db.cases, 'bulkPut')
      .mockRejectedValueOnce(Object.assign(new Error('full'), { name: 'QuotaExceededError' }));
    const failed = await takeIn([review()], desk()).catch((error: unknown) => storageTrouble(error));
    expect(failed).toBe('storage-full');
    expect(await db.events.count()).toBe(0);
    put.mockRestore();
    await takeIn([review()], desk());
    expect(await db.cases.count()).toBe(1);
  });

  it('lets two writers at once both succeed, one after the other', async () => {
    await Promise.all([
      takeIn([review()], desk()),
      takeIn([review()], desk()),
      takeIn([numbered(1)], desk()),
    ]);
    expect(await db.cases.count()).toBe(2);
    await everyCaseIsItsFold();
  });
});

describe('acting', () => {
  it('writes event and case together and refuses what cannot be', async () => {
    const [row] = await takeIn([review()], desk());
    const id = row?.id ?? '';
    expect(await act(id, { type: 'claim' }, agent, desk())).toMatchObject({
      ok: true,
      row: { status: 'claimed' },
    });
    expect(await act(id, { type: 'activate' }, agent, desk())).toEqual({ ok: false, why: 'not-now' });
    expect(await act('nobody', { type: 'claim' }, agent, desk())).toEqual({ ok: false, why: 'no-such-case' });
    await everyCaseIsItsFold();
  });
});

describe('what is owed', () => {
  const owed = async (now: number) => {
    const ids = new Set([...(await casesToWake(now, 10)), ...(await casesToTell(now))]);
    return record(
      [...ids],
      (row) => dutiesOf(row, { ...desk({ now }), ladder: DEFAULT_LADDER }, 'notify'),
      now,
    );
  };

  it('alerts at once, tells each breach once and notifies once, however often the worker looks', async () => {
    await takeIn([review()], desk());
    await owed(NOW);
    await owed(NOW);
    const late = NOW + 9 * HOUR;
    await owed(late);
    await owed(late);
    await owed(late + DAY);
    const [row] = await db.cases.toArray();
    const types = (await eventsOf(row?.id ?? '')).map((event) => event.type);
    expect(types).toEqual([
      'seen',
      'graded',
      'alerted',
      'breached',
      'breached',
      'escalated',
      'escalated',
      'notified',
    ]);
    await everyCaseIsItsFold();
  });

  it('owes a notification through the quiet hours and nothing to a case that was answered meanwhile', async () => {
    const [row] = await takeIn([review()], desk());
    const late = NOW + 9 * HOUR;
    const duties = (r: CaseRow) => dutiesOf(r, { ...desk({ now: late }), ladder: DEFAULT_LADDER }, 'later');
    await record(await casesToWake(late, 10), duties, late);
    expect(await casesToWake(late, 10)).toEqual([]);
    expect(await casesToTell(late)).toHaveLength(1);
    await act(row?.id ?? '', { type: 'replied', text: '抱歉' }, agent, desk({ now: late }));
    expect(await casesToWake(late + DAY, 10)).toEqual([]);
    expect(await casesToTell(late + DAY)).toEqual([]);
  });
});

describe('counts', () => {
  it('tells overdue, due soon, backlog and grades, and the next deadline', async () => {
    await takeIn(
      [numbered(1), numbered(2, { text: '物流慢' }), numbered(3, { createdAt: NOW - 30 * DAY })],
      desk(),
    );
    expect(await countsNow(NOW)).toEqual({
      overdue: 0,
      dueSoon: 2,
      active: 2,
      backlog: 1,
      nextDueAt: NOW + 15 * MINUTE,
      byGrade: { quality: 1, logistics: 1 },
    });
    expect(await urgentNow(NOW + HOUR)).toEqual({ overdue: 2, dueSoon: 0, nextDueAt: null });
    // A clock that jumps back takes the red away again: nothing was stored that depends on it.
    expect((await urgentNow(NOW - DAY)).overdue).toBe(0);
    expect((await firstCases(10)).map((row) => row.grade)).toHaveLength(2);
  });
});

describe('the first screen', () => {
  it('shows the graver first among cases that were seen in one moment', async () => {
    const many = Array.from({ length: 60 }, (_, i) => numbered(i, { text: '物流慢' }));
    await takeIn([...many, numbered(99, { text: '质量差' })], desk());
    const first = await firstCases(5);
    expect(first.map((row) => row.grade)).toEqual([
      'quality',
      'logistics',
      'logistics',
      'logistics',
      'logistics',
    ]);
    expect(await firstCases(100)).toHaveLength(61);
  });
});

describe('retention', () => {
  it('deletes done and backlog cases with their journals and never open work', async () => {
    const [done] = await takeIn(
      [numbered(1), numbered(2), numbered(3, { createdAt: NOW - 30 * DAY })],
      desk(),
    );
    await act(done?.id ?? '', { type: 'resolve' }, agent, desk());
    expect(await enforceRetention(NOW + 89 * DAY, 90)).toBe(0);
    expect(await enforceRetention(NOW + 91 * DAY, 90)).toBe(2);
    expect((await db.cases.toArray()).map((row) => row.lane)).toEqual(['active']);
    expect(await db.events.where('[caseId+n]').between(['', 0], ['\uffff', 0]).count()).toBe(2);
  });

  it('does not delete what is opened again while it runs', async () => {
    const [row] = await takeIn([review()], desk());
    await act(row?.id ?? '', { type: 'resolve' }, agent, desk());
    const late = NOW + 91 * DAY;
    const find = db.cases.where.bind(db.cases);
    let reopening: Promise<unknown> | undefined;
    vi.spyOn(db.cases, 'where').mockImplementation(((index: string) => {
      // Outside the transaction of the clean-up, as a message to the worker would come.
      reopening ??= Dexie.ignoreTransaction(() =>
        act(row?.id ?? '', { type: 'reopen' }, agent, desk({ now: late })),
      );
      return find(index);
    }) as typeof db.cases.where);
    await enforceRetention(late, 90);
    const result = await reopening;
    const left = await db.cases.count();
    expect(result).toMatchObject(left === 1 ? { ok: true } : { ok: false, why: 'no-such-case' });
  });
});
