// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';
import { BackupError, exportBackup, restoreBackup } from '@/lib/store/backup';
import { db } from '@/lib/store/db';
import { markUsed, setFavourite, templateMarks } from '@/lib/store/template-marks';
import {
  addTemplate,
  bringBack,
  changeTemplate,
  KEPT_VERSIONS,
  ownTemplates,
  removeTemplates,
  type TemplateContent,
  takeInTemplates,
  versionsOf,
} from '@/lib/store/templates';

const NOW = 1_800_000_000_000;
const content = (text: string, change: Partial<TemplateContent> = {}): TemplateContent => ({
  title: '催快递',
  text,
  grades: ['logistics'],
  consoles: [],
  tone: 'sincere',
  kind: 'public',
  ...change,
});
const kept = { settings: DEFAULT_SETTINGS, consoles: null };
const everything = async () => ({
  own: await ownTemplates(),
  versions: await db.templateVersions.toArray(),
  marks: await templateMarks(),
});

beforeEach(async () => {
  vi.restoreAllMocks();
  await db.delete();
  await db.open();
});

describe('a template of the shop', () => {
  it('gets a version with each change, and keeps what it said before', async () => {
    const { id } = await addTemplate(content('一'), { id: 'hs-any', version: 3 }, NOW);
    await changeTemplate(id, content('二'), NOW + 1);
    await changeTemplate(id, content('三', { title: '新名' }), NOW + 2);
    const [row] = await ownTemplates();
    expect(row).toMatchObject({ origin: { id: 'hs-any', version: 3 } });
    expect(row?.template).toMatchObject({ id, text: '三', title: '新名', version: 3, updatedAt: NOW + 2 });
    expect((await versionsOf(id)).map(({ version, text }) => [version, text])).toEqual([
      [2, '二'],
      [1, '一'],
    ]);
  });

  it('has no new version when nothing was changed, in whatever order its causes stand', async () => {
    const { id } = await addTemplate(content('一', { grades: ['logistics', 'price'] }), null, NOW);
    expect(
      await changeTemplate(id, content('一', { grades: ['price', 'logistics'] }), NOW + 1),
    ).toMatchObject({
      version: 1,
      updatedAt: NOW,
    });
    expect(await versionsOf(id)).toEqual([]);
  });

  it(`keeps ${KEPT_VERSIONS} earlier versions, of its own only`, async () => {
    const { id } = await addTemplate(content('0'), null, NOW);
    const other = await addTemplate(content('别的'), null, NOW);
    await changeTemplate(other.id, content('别的二'), NOW);
    for (let i = 1; i <= KEPT_VERSIONS + 5; i++) await changeTemplate(id, content(String(i)), NOW + i);
    const versions = await versionsOf(id);
    expect(versions).toHaveLength(KEPT_VERSIONS);
    expect(versions[0]).toMatchObject({ version: KEPT_VERSIONS + 5 });
    expect(versions.at(-1)).toMatchObject({ version: 6, text: '5' });
    expect(await versionsOf(other.id)).toHaveLength(1);
  });

  it('changed in two places at once loses neither text', async () => {
    const { id } = await addTemplate(content('一'), null, NOW);
    await Promise.all([changeTemplate(id, content('左'), NOW), changeTemplate(id, content('右'), NOW)]);
    const [row] = await ownTemplates();
    const texts = [row?.template.text, ...(await versionsOf(id)).map(({ text }) => text)];
    expect(texts.sort()).toEqual(['一', '右', '左']);
  });

  it('goes with its versions and its mark, and comes back with them', async () => {
    const { id } = await addTemplate(content('一'), null, NOW);
    await addTemplate(content('留下'), null, NOW);
    await changeTemplate(id, content('二'), NOW);
    await setFavourite(id, true);
    const before = await everything();
    const removed = await removeTemplates([id, 'own-gone']);
    expect(await everything()).toMatchObject({ versions: [], marks: [] });
    expect(await ownTemplates()).toHaveLength(1);
    await bringBack(removed);
    expect(await everything()).toEqual(before);
    // A second press of the button brings nothing twice, and nothing back to what it was.
    await changeTemplate(id, content('三'), NOW);
    await bringBack(removed);
    expect((await ownTemplates()).find((row) => row.id === id)?.template.text).toBe('三');
  });
});

describe('templates of a file', () => {
  it('are taken in with ids of their own; one that is there becomes the next version', async () => {
    const mine = await addTemplate(content('旧'), null, NOW);
    await takeInTemplates(
      [
        { ...mine, text: '新', version: 2 },
        { ...mine, id: 'own-other', text: '别的', version: 7 },
      ],
      NOW + 5,
    );
    const rows = new Map((await ownTemplates()).map((row) => [row.id, row.template]));
    expect(rows.get(mine.id)).toMatchObject({ text: '新', version: 2, updatedAt: NOW + 5 });
    expect(rows.get('own-other')).toMatchObject({ text: '别的', version: 7 });
    expect((await versionsOf(mine.id)).map(({ text }) => text)).toEqual(['旧']);
  });

  it('are all there or none, when the disk is full in the middle', async () => {
    const mine = await addTemplate(content('旧'), null, NOW);
    const before = await everything();
    vi.spyOn(db.templateVersions, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const file = [
      { ...mine, id: 'own-new' },
      { ...mine, text: '新' },
    ];
    await expect(takeInTemplates(file, NOW)).rejects.toThrow('full');
    vi.restoreAllMocks();
    expect(await everything()).toEqual(before);
  });
});

describe('marks', () => {
  it('count uses and remember favourites, ours and own alike, two at once too', async () => {
    await Promise.all([markUsed('hs-any', NOW), markUsed('hs-any', NOW + 1), setFavourite('hs-any', true)]);
    await setFavourite('own-1', true);
    await setFavourite('own-1', false);
    expect(await templateMarks()).toEqual([
      { id: 'hs-any', favourite: true, usedAt: NOW + 1, uses: 2 },
      { id: 'own-1', favourite: false, usedAt: null, uses: 0 },
    ]);
  });
});

describe('the backup', () => {
  const filled = async (): Promise<string> => {
    const { id } = await addTemplate(content('一'), { id: 'hs-any', version: 1 }, NOW);
    await changeTemplate(id, content('二'), NOW);
    await markUsed('hs-any', NOW);
    return (await exportBackup(kept, NOW)).text();
  };

  it('holds the library and puts it in the place of what is there', async () => {
    const file = await filled();
    const before = await everything();
    await addTemplate(content('后来的'), null, NOW);
    await setFavourite('hs-any', true);
    await restoreBackup(new Blob([file]));
    expect(await everything()).toEqual(before);
  });

  it('of before the library leaves what is there', async () => {
    const old = (await (await exportBackup(kept, NOW)).text())
      .replace('"version":4', '"version":3')
      .replace(',"library":0', '');
    await filled();
    const before = await everything();
    await restoreBackup(new Blob([old]));
    expect(await everything()).toEqual(before);
  });

  it.each([
    ['a template that is none', (text: string) => text.replace('"tone":"sincere"', '"tone":"loud"'), 2],
    ['a template under the id of another', (text: string) => text.replace(/"id":"own-/, '"id":"own-x'), 2],
    ['a mark that counts backwards', (text: string) => text.replace('"uses":1', '"uses":-1'), 4],
    ['a line too few', (text: string) => text.split('\n').toSpliced(2, 1).join('\n'), 4],
  ])('with %s is refused, and nothing is changed', async (_, spoil, line) => {
    const file = await filled();
    const before = await everything();
    const error = await restoreBackup(new Blob([spoil(file)])).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(BackupError);
    expect(error).toMatchObject({ code: 'damaged', line });
    expect(await everything()).toEqual(before);
  });
});
