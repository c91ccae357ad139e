import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '@/lib/cases/commands';
import type { TextOrigin } from '@/lib/reply/source';
import { DAY, MINUTE } from '@/lib/review/time';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';
import { act } from '@/lib/store/act';
import { exportBackup, restoreBackup } from '@/lib/store/backup';
import { db } from '@/lib/store/db';
import { takeIn } from '@/lib/store/intake';
import { enforceRetention } from '@/lib/store/retention';
import { scriptTallies } from '@/lib/store/scripts';
import { desk, NOW, review } from '../../support/reviews';

const agent = { kind: 'agent' as const, name: '小林', role: 'agent' as const };
const TEXT = '抱歉，杯盖漏水给您添麻烦了。';
const FROM: TextOrigin = { source: { kind: 'template', id: 't1', version: 2 }, edited: 0 };

beforeEach(async () => {
  await db.delete();
  await db.open();
});

async function answered(n: number, commands: readonly Command[]): Promise<string> {
  const [row] = await takeIn([review({ id: `7${n}`, orderSn: `261122-${n}` })], desk());
  if (!row) throw new Error('no case');
  for (const [i, command] of commands.entries()) {
    const done = await act(row.id, command, agent, desk({ now: NOW + i * MINUTE }));
    if (!done.ok) throw new Error(done.why);
  }
  return row.id;
}
const WAY: Command[] = [
  { type: 'draft', text: TEXT, from: FROM },
  { type: 'inserted', text: TEXT },
  { type: 'replied', text: TEXT },
];
const LATER = NOW + 30 * DAY;

describe('the record of the scripts', () => {
  it('tells from the draft what was inserted, and from the journal what came of it', async () => {
    const id = await answered(1, WAY);
    expect((await db.cases.get(id))?.textFrom).toBe('template:t1');
    expect(await scriptTallies(LATER)).toMatchObject([
      { key: 'template:t1', inserted: 1, sent: 1, untouched: 1, onTime: 1, judged: 1, again: 0 },
    ]);
  });

  it('counts nothing for a text that is not the draft it was told of', async () => {
    await answered(1, [
      { type: 'draft', text: TEXT, from: FROM },
      { type: 'inserted', text: '另一段话' },
    ]);
    expect(await scriptTallies(LATER)).toEqual([]);
  });

  it('outlives the cases, once, and goes with the backup', async () => {
    await answered(1, WAY);
    await answered(2, WAY);
    const before = await scriptTallies(LATER);
    await enforceRetention(NOW + 200 * DAY, 90);
    expect(await db.cases.count()).toBe(0);
    expect(await scriptTallies(LATER)).toEqual(before);
    await enforceRetention(NOW + 200 * DAY, 90);
    await answered(3, WAY);
    expect(await scriptTallies(LATER)).toMatchObject([{ key: 'template:t1', sent: 3, judged: 3 }]);

    const file = await exportBackup({ settings: DEFAULT_SETTINGS, consoles: null }, NOW);
    const whole = await scriptTallies(LATER);
    await db.delete();
    await db.open();
    await restoreBackup(file);
    expect(await scriptTallies(LATER)).toEqual(whole);
  });
});
