import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Command } from '@/lib/cases/commands';
import { askedOf } from '@/lib/cases/replies';
import type { Review } from '@/lib/review/schema';
import { DAY, MINUTE } from '@/lib/review/time';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';
import { act } from '@/lib/store/act';
import { exportBackup, restoreBackup } from '@/lib/store/backup';
import { DB_NAME, db, UNCOLLECTED } from '@/lib/store/db';
import { takeIn } from '@/lib/store/intake';
import { fillReplies } from '@/lib/store/replies';
import { createReplyBook } from '@/lib/store/reply-book';
import { enforceRetention } from '@/lib/store/retention';
import { desk, NOW, review } from '../../support/reviews';

const agent = { kind: 'agent' as const, name: '小林', role: 'agent' as const };
const TEXT = '抱歉，杯盖漏水给您添麻烦了。我们正在核对出库记录，明天18:00前在订单消息里答复您。';

beforeEach(async () => {
  await db.delete();
  await db.open();
});

let next = 0;
async function seen(change: Partial<Review> = {}, now = NOW) {
  next++;
  const [row] = await takeIn(
    [review({ id: `8${next}`, orderSn: `261122-${next}`, ...change })],
    desk({ now }),
  );
  if (!row) throw new Error('no case');
  return row;
}
const does = (id: string, command: Command, now = NOW) => act(id, command, agent, desk({ now }));
const kept = async () =>
  (await db.replies.toArray()).map(({ caseId, kind, text, at }) => ({ caseId, kind, text, at }));

describe('what the shop wrote', () => {
  it('is kept when it is inserted, and the later text stands in its place', async () => {
    const { id } = await seen();
    await does(id, { type: 'draft', text: '草稿不算' });
    expect(await kept()).toEqual([]);
    await does(id, { type: 'inserted', text: TEXT });
    await does(id, { type: 'replied', text: '另一段话，已经发出。' }, NOW + MINUTE);
    expect(await kept()).toEqual([
      { caseId: id, kind: 'public', text: '另一段话，已经发出。', at: NOW + MINUTE },
    ]);
  });

  it('stays as it was inserted where the page does not tell what was sent', async () => {
    const { id } = await seen();
    await does(id, { type: 'inserted', text: TEXT });
    await does(id, { type: 'replied', text: null }, NOW + MINUTE);
    expect(await kept()).toEqual([{ caseId: id, kind: 'public', text: TEXT, at: NOW }]);
  });

  it('stays when the case is opened again', async () => {
    const { id } = await seen();
    await does(id, { type: 'inserted', text: TEXT });
    await does(id, { type: 'resolve' });
    await does(id, { type: 'reopen' });
    expect(await kept()).toMatchObject([{ caseId: id, text: TEXT }]);
  });

  it('is taken from the page where the shop answered before', async () => {
    const answered = (text: string, at: number | null) => ({ replied: true, text, at });
    await seen({ reply: answered('有时间', NOW - DAY) });
    await seen({ reply: answered('没有时间', null) });
    await seen({ reply: answered('太久了', NOW - 31 * DAY) });
    expect((await kept()).map(({ text, at }) => [text, at]).sort()).toEqual([
      ['有时间', NOW - DAY],
      ['没有时间', NOW],
    ]);
  });

  it('is written with the journal or not at all', async () => {
    const { id } = await seen();
    const put = vi.spyOn(db.replies, 'bulkPut').mockRejectedValueOnce(new Error('killed'));
    await expect(does(id, { type: 'inserted', text: TEXT })).rejects.toThrow('killed');
    put.mockRestore();
    expect((await db.cases.get(id))?.inserted).toBeNull();
    expect(await kept()).toEqual([]);
  });
});

describe('cases that were there before', () => {
  it('bring their replies of 30 days, however often the work is interrupted', async () => {
    for (let i = 0; i < 401; i++) await seen();
    const ids = (await db.cases.toCollection().primaryKeys()).slice(0, 250);
    for (const id of ids) await does(id, { type: 'inserted', text: `${TEXT}${id}` });
    await db.replies.clear();
    await db.unfinished.put(UNCOLLECTED);
    vi.spyOn(db.replies, 'bulkPut')
      .mockImplementationOnce(db.replies.bulkPut.bind(db.replies))
      .mockRejectedValueOnce(new Error('killed'));
    await expect(fillReplies(NOW)).rejects.toThrow('killed');
    vi.restoreAllMocks();
    expect(await db.replies.count()).toBeLessThan(250);
    await fillReplies(NOW);
    expect(await db.replies.count()).toBe(250);
    expect(await db.unfinished.get('replies')).toBeUndefined();
  });

  it('bring none that is older', async () => {
    const { id } = await seen();
    await does(id, { type: 'inserted', text: TEXT });
    await db.replies.clear();
    await db.unfinished.put(UNCOLLECTED);
    await fillReplies(NOW + 30 * DAY);
    expect(await kept()).toEqual([]);
  });

  it('bring them with a backup', async () => {
    const { id } = await seen();
    await does(id, { type: 'inserted', text: TEXT });
    const file = await exportBackup({ settings: DEFAULT_SETTINGS, consoles: null }, NOW);
    await restoreBackup(file);
    expect(await kept()).toEqual([]);
    await fillReplies(NOW);
    expect(await kept()).toMatchObject([{ caseId: id, text: TEXT }]);
  });
});

it('goes after 30 days, and with its case', async () => {
  const [early, late] = [await seen(), await seen()];
  await does(early.id, { type: 'inserted', text: TEXT }, NOW);
  await does(late.id, { type: 'inserted', text: TEXT }, NOW + 10 * DAY);
  await enforceRetention(NOW + 30 * DAY, 365);
  expect(await kept()).toMatchObject([{ caseId: late.id }]);
  await does(late.id, { type: 'resolve' }, NOW + 10 * DAY);
  await enforceRetention(NOW + 12 * DAY, 1);
  expect(await kept()).toEqual([]);
});

describe('the book', () => {
  const share = (book: ReturnType<typeof createReplyBook>, row: Parameters<typeof askedOf>[0]) =>
    book.near(askedOf(row, TEXT, 'public', NOW)).nearest?.share ?? 0;
  const book = () => createReplyBook(() => NOW);

  it('reads what is there, and never compares a case with itself', async () => {
    const [one, other] = [await seen(), await seen()];
    await does(one.id, { type: 'inserted', text: TEXT });
    const reading = book();
    expect(reading.version()).toBe(0);
    await reading.settled();
    expect(reading.version()).toBeGreaterThan(0);
    expect(share(reading, other)).toBe(1);
    expect(share(reading, one)).toBe(0);
  });

  it('a reading that failed is told to whoever waits, and done anew for the next', async () => {
    const [one, other] = [await seen(), await seen()];
    await does(one.id, { type: 'inserted', text: TEXT });
    const broken = vi.spyOn(db.replies, 'bulkGet').mockImplementation(() => {
      throw new Error('broken');
    });
    const reading = book();
    await expect(reading.settled()).rejects.toThrow('broken');
    await expect(reading.settled()).rejects.toThrow('broken');
    broken.mockRestore();
    await reading.settled();
    expect(share(reading, other)).toBe(1);
  });

  it('keeps up: new, changed, deleted, cleared, and hundreds at once', async () => {
    const [one, other] = [await seen(), await seen()];
    const reading = book();
    await reading.settled();
    const told = vi.fn();
    const stop = reading.subscribe(told);
    const becomes = (wanted: number) =>
      vi.waitFor(() => expect(share(reading, other)).toBe(wanted), { timeout: 5_000 });
    await does(one.id, { type: 'inserted', text: TEXT });
    await becomes(1);
    expect(told).toHaveBeenCalled();
    await does(one.id, { type: 'inserted', text: '完全' }, NOW + 1);
    await becomes(0);
    const row = { kind: 'public' as const, shop: 'pinduoduo:10001', at: NOW, text: TEXT, product: null };
    await db.replies.bulkPut(
      Array.from({ length: 600 }, (_, i) => ({ ...row, key: `public|x${i}`, caseId: `x${i}` })),
    );
    await becomes(1);
    await db.replies.clear();
    await becomes(0);
    stop();
  });

  it('answers from what it has when the store fails, and tells who waits', async () => {
    const keys = vi.spyOn(db.replies, 'where').mockImplementationOnce(() => {
      throw new Dexie.DatabaseClosedError();
    });
    const reading = book();
    await expect(reading.settled()).rejects.toThrow();
    keys.mockRestore();
    await vi.waitFor(() => expect(reading.version()).toBeGreaterThan(0));
    expect(share(reading, await seen())).toBe(0);
  });
});

it('finds the work placed by the update from the version without replies', async () => {
  const { id } = await seen();
  await does(id, { type: 'inserted', text: TEXT });
  const row = await db.cases.get(id);
  await db.delete();
  const old = new Dexie(DB_NAME);
  old.version(3).stores({ cases: 'id', events: '[caseId+n]', unfinished: 'job' });
  await old.table('cases').put(row);
  old.close();
  await db.open();
  await fillReplies(NOW);
  expect(await kept()).toMatchObject([{ caseId: id, text: TEXT }]);
});
