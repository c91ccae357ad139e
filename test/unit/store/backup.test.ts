// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { KUAISHOU } from '@/lib/consoles/kuaishou/file';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';
import { act } from '@/lib/store/act';
import { actMany, undoMany } from '@/lib/store/act-many';
import { BackupError, exportBackup, type Kept, restoreBackup } from '@/lib/store/backup';
import { db } from '@/lib/store/db';
import { takeIn } from '@/lib/store/intake';
import { desk, NOW, review } from '../../support/reviews';

const taught = {
  ...KUAISHOU,
  id: 'taught-desk',
  proof: 'taught' as const,
  origins: ['https://desk.example.com'],
  answers: null,
  links: { reviews: null, order: null, chat: null, complaint: null },
};
const kept: Kept = {
  settings: { ...DEFAULT_SETTINGS, retentionDays: 30 },
  consoles: {
    files: { 'taught-desk': taught },
    confirmed: { kuaishou: KUAISHOU.version },
    shops: { 'a:1': '青禾' },
  },
};
const agent = { kind: 'agent' as const, name: '小林', role: 'agent' as const };

beforeEach(async () => {
  await db.delete();
  await db.open();
  await takeIn(
    Array.from({ length: 1_200 }, (_, i) => review({ id: `7${i}`, orderSn: `261122-${i}` })),
    desk(),
  );
  await act('pinduoduo:10001:75', { type: 'note', text: '<b>记</b>\n第二行' }, agent, desk());
  const { deeds } = await actMany(['pinduoduo:10001:76'], { type: 'claim' }, agent, desk());
  expect((await undoMany(deeds, agent, desk())).deeds).toHaveLength(1);
});

const everything = async () => ({ cases: await db.cases.toArray(), events: await db.events.toArray() });
const fault = async (text: string) => {
  const error = await restoreBackup(new Blob([text])).catch((e: unknown) => e);
  return error instanceof BackupError ? [error.code, error.line] : error;
};

describe('backup', () => {
  it('restores everything as it was', async () => {
    const before = await everything();
    const file = await exportBackup(kept, NOW);
    await db.delete();
    await db.open();
    expect(await restoreBackup(file)).toEqual({ cases: 1_200, events: before.events.length, kept });
    expect(await everything()).toEqual(before);
  });

  it('a file from before taught consoles leaves those that are there', async () => {
    const text = await (await exportBackup({ ...kept, consoles: null }, NOW)).text();
    const old = text.replace('"version":4', '"version":1').replace(',"consoles":null', '');
    expect((await restoreBackup(new Blob([old]))).kept).toEqual({ ...kept, consoles: null });
    const forged = { ...kept.consoles, files: { pinduoduo: { ...taught, id: 'pinduoduo' } } };
    expect(await fault(text.replace('"consoles":null', `"consoles":${JSON.stringify(forged)}`))).toEqual([
      'damaged',
      1,
    ]);
    expect(await fault(text.replace('"consoles":null', '"consoles":{"files":1}'))).toEqual(['damaged', 1]);
  });

  it('says where a file is wrong and leaves what is there untouched', async () => {
    const before = await everything();
    const lines = (await (await exportBackup(kept, NOW)).text()).split('\n');
    const changed = (i: number, text: string) => lines.with(i, text).join('\n');
    expect(await fault('')).toEqual(['not-a-backup', null]);
    expect(await fault('{"a":1}')).toEqual(['not-a-backup', null]);
    expect(await fault(changed(0, (lines[0] ?? '').replace('"version":4', '"version":5')))).toEqual([
      'newer',
      null,
    ]);
    expect(await fault(changed(7, '{"half'))).toEqual(['damaged', 8]);
    expect(await fault(changed(7, (lines[7] ?? '').replace('"type":"seen"', '"type":"sold"')))).toEqual([
      'damaged',
      8,
    ]);
    expect((await fault(lines.slice(0, -2).join('\n'))) as unknown).toEqual(['damaged', lines.length - 2]);
    // One event taken out of the middle of a journal: the count no longer fits.
    expect(((await fault(lines.toSpliced(1, 1).join('\n'))) as unknown[])[0]).toBe('damaged');
    expect(await everything()).toEqual(before);
  });
});
