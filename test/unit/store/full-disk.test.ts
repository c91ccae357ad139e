import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaseRow } from '@/lib/cases/case';
import type { Command } from '@/lib/cases/commands';
import { DAY } from '@/lib/review/time';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';
import { act } from '@/lib/store/act';
import { db } from '@/lib/store/db';
import { takeIn } from '@/lib/store/intake';
import { offerDrafts } from '@/lib/store/offer';
import { enforceRetention } from '@/lib/store/retention';
import { storageTrouble } from '@/lib/store/trouble';
import { desk, NOW, review } from '../../support/reviews';

const agent = { kind: 'agent' as const, name: '小林', role: 'agent' as const };
const TEXT = '抱歉，杯盖漏水给您添麻烦了。明天18:00前在订单消息里给您答复。';
const FROM = { source: { kind: 'own' as const }, edited: null };
const INSERT: Command = { type: 'inserted', text: TEXT };
const DRAFT_DESK = { shop: DEFAULT_SETTINGS, length: 200, now: NOW };

let row: CaseRow;
beforeEach(async () => {
  vi.restoreAllMocks();
  await db.delete();
  await db.open();
  const [taken] = await takeIn([review()], desk());
  if (!taken) throw new Error('no case');
  row = taken;
  await act(row.id, { type: 'draft', text: TEXT, from: FROM }, agent, desk());
});

const full = () => Object.assign(new Error('full'), { name: 'QuotaExceededError' });
const everything = async () =>
  JSON.stringify(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()])));

describe('a full disk', () => {
  it.each(['events', 'cases', 'replies'] as const)(
    'in %s: nothing of an insertion is half written, and it can be told again',
    async (name) => {
      const before = await everything();
      // The method by which the journal writes this table.
      const method = name === 'events' ? 'bulkAdd' : 'bulkPut';
      const spy = vi.spyOn(db[name], method).mockRejectedValueOnce(full());
      const failed = await act(row.id, INSERT, agent, desk()).catch(storageTrouble);
      expect(spy).toHaveBeenCalled();
      expect(failed).toBe('storage-full');
      expect(await everything()).toBe(before);
      spy.mockRestore();
      expect(await act(row.id, INSERT, agent, desk())).toMatchObject({ ok: true });
      expect(await db.replies.count()).toBe(1);
      expect((await db.cases.get(row.id))?.uses).toHaveLength(1);
    },
  );

  it('drafts are given all the same where they cannot be remembered', async () => {
    const spy = vi.spyOn(db.offered, 'bulkPut').mockRejectedValue(full());
    const offer = await offerDrafts(row, DRAFT_DESK, 'sincere');
    expect(spy).toHaveBeenCalled();
    expect(offer.drafts).toHaveLength(3);
    expect(await db.offered.count()).toBe(0);
  });

  it('the clean-up deletes no case whose figures cannot be kept', async () => {
    await act(row.id, INSERT, agent, desk());
    await act(row.id, { type: 'replied', text: TEXT }, agent, desk());
    const spy = vi.spyOn(db.scripts, 'bulkPut').mockRejectedValueOnce(full());
    const failed = await enforceRetention(NOW + 200 * DAY, 90).catch(storageTrouble);
    expect(spy).toHaveBeenCalled();
    expect(failed).toBe('storage-full');
    expect(await db.cases.count()).toBe(1);
    expect(await db.events.count()).toBeGreaterThan(3);
    spy.mockRestore();
    expect(await enforceRetention(NOW + 200 * DAY, 90)).toBe(1);
  });
});
