// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaseRow } from '@/lib/cases/case';
import type { IntakeDesk } from '@/lib/cases/desk';
import { gradeByPhrases as grade } from '@/lib/grading';
import type { Grade } from '@/lib/grading/contract';
import { EMPTY_LAYER } from '@/lib/grading/shop/layer';
import { gradingAccount } from '@/lib/insights/corrections';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';
import { act } from '@/lib/store/act';
import { exportBackup, restoreBackup } from '@/lib/store/backup';
import { db } from '@/lib/store/db';
import { takeIn } from '@/lib/store/intake';
import { forgetLayer, keepLayer, lessonCounts, shopLayers } from '@/lib/store/layers';
import { eventsOf } from '@/lib/store/queries';
import { correctedCases, talliesByShop } from '@/lib/store/tallies';
import { desk, NOW, review } from '../../support/reviews';

const SHOP = 'pinduoduo:10001';
const agent = { kind: 'agent' as const, name: '小林', role: 'agent' as const };
const SAID = '安装的师傅多要了一百块辛苦费';

beforeEach(async () => {
  await db.delete();
  await db.open();
});

const deskNow = async (): Promise<IntakeDesk> => desk({ grader: grade, layers: await shopLayers() });
let next = 0;
async function seen(text: string, change: Parameters<typeof review>[0] = {}): Promise<CaseRow> {
  next++;
  const one = review({ id: `5${next}`, orderSn: `261122-${next}`, text, ...change });
  const [row] = await takeIn([one], await deskNow());
  if (!row) throw new Error('no case');
  return row;
}
const correct = async (id: string, to: Grade) =>
  act(id, { type: 'correct', grade: to }, agent, await deskNow());
const layer = async (shop = SHOP) => (await shopLayers()).get(shop);

describe('what a sighting reads of the layers', () => {
  const keysFor = async (...shops: (string | null)[]) =>
    [...(await shopLayers(shops.map((shop) => ({ console: 'pinduoduo', shop })))).keys()].sort();

  it('is what its shops taught, and of a row without a shop what any of its console did', async () => {
    for (const key of ['pinduoduo:-', 'pinduoduo:1', 'pinduoduo:11', 'pinduoduo-two:1', 'jd:1'])
      await keepLayer(key, EMPTY_LAYER);
    expect(await keysFor('1')).toEqual(['pinduoduo:1']);
    expect(await keysFor('1', '2', '11')).toEqual(['pinduoduo:1', 'pinduoduo:11']);
    expect(await keysFor(null)).toEqual(['pinduoduo:-', 'pinduoduo:1', 'pinduoduo:11']);
    expect(await keysFor()).toEqual([]);
    expect((await shopLayers()).size).toBe(5);
  });
});

describe('a correction', () => {
  it('teaches the later reviews of its shop, and of no other', async () => {
    const first = await seen(SAID);
    expect(first.grade).not.toBe('service');
    await correct(first.id, 'service');
    const alike = await seen(`${SAID}！`);
    expect(alike).toMatchObject({ grade: 'service', handler: 'supervisor', corrected: false });
    expect(alike.finding).toMatchObject({ by: 'keywords-1+shop', shop: { was: first.grade, learnt: 1 } });
    expect((await seen(SAID, { shop: '10002' })).grade).toBe(first.grade);
    expect((await seen('盒子压扁了')).finding.shop).toBeUndefined();
  });

  it('of a review whose shop is not known teaches those of which nobody knows it either', async () => {
    const first = await seen(SAID, { shop: null });
    await correct(first.id, 'service');
    expect((await layer('pinduoduo:-'))?.learnt).toBe(1);
    expect((await seen(SAID, { shop: null })).grade).toBe('service');
    expect((await seen(SAID)).grade).toBe(first.grade);
  });

  it('leaves the cases that are open already as they are', async () => {
    const [first, open] = [await seen(SAID), await seen(SAID)];
    await correct(first.id, 'service');
    await takeIn([open.review], await deskNow());
    expect((await db.cases.get(open.id))?.grade).toBe(open.grade);
  });

  it('is respected: no later sighting and no new words change it', async () => {
    const { id, review: shown } = await seen(SAID);
    await correct(id, 'size');
    await takeIn([shown], await deskNow());
    await takeIn([{ ...shown, append: { text: '皮肤过敏了，要去12315投诉', at: NOW } }], await deskNow());
    expect(await db.cases.get(id)).toMatchObject({ grade: 'size', corrected: true });
    expect((await eventsOf(id)).filter(({ type }) => type === 'regraded')).toHaveLength(1);
  });

  it('is learnt once, however often it is asked for', async () => {
    const { id } = await seen(SAID);
    await correct(id, 'service');
    const once = await layer();
    await correct(id, 'service');
    expect(await layer()).toEqual(once);
  });

  it('is written with its lesson or not at all', async () => {
    const { id, grade: before } = await seen(SAID);
    vi.spyOn(db.layers, 'put').mockImplementationOnce(() => {
      throw new Error('killed');
    });
    await expect(correct(id, 'service')).rejects.toThrow('killed');
    expect(await db.cases.get(id)).toMatchObject({ grade: before, corrected: false });
    expect(await layer()).toBeUndefined();
    await correct(id, 'service');
    expect((await layer())?.learnt).toBe(1);
  });

  it('taken back teaches nothing, and is forgotten on demand', async () => {
    const first = await seen(SAID);
    await correct(first.id, 'service');
    await correct(first.id, first.grade);
    expect(await layer()).toMatchObject({ learnt: 0, weights: {} });
    expect(await db.cases.get(first.id)).toMatchObject({ grade: first.grade, machineGrade: first.grade });
    await correct(first.id, 'service');
    await forgetLayer(SHOP);
    expect((await seen(SAID)).grade).toBe(first.grade);
    expect((await db.cases.get(first.id))?.grade).toBe('service');
  });

  it('of a review without words changes its case alone', async () => {
    const [row] = await takeIn([review({ text: null })], await deskNow());
    await correct(row?.id ?? '', 'size');
    expect(await lessonCounts()).toEqual([]);
    expect((await db.cases.toArray())[0]?.grade).toBe('size');
  });

  it('over what the shop had taught is the newer lesson', async () => {
    const first = await seen(SAID);
    await correct(first.id, 'service');
    const second = await seen(SAID);
    await correct(second.id, first.grade);
    expect((await seen(SAID)).grade).toBe(first.grade);
    expect((await db.cases.get(second.id))?.finding.shop).toBeUndefined();
  });
});

describe('the record', () => {
  it('has every case once, under what the machine said', async () => {
    const a = await seen(SAID);
    await seen('等了半个月才到，物流太慢了');
    const b = await seen('等了半个月才到，物流太慢了', { shop: null });
    await seen('盒子压扁了', { createdAt: NOW - 900 * 3_600_000 });
    await correct(a.id, 'service');
    await correct(b.id, 'price');
    const [tallies, corrected] = [await talliesByShop(), await correctedCases()];
    expect(gradingAccount(tallies, corrected, null)).toMatchObject({ graded: 3, corrected: 2 });
    expect(gradingAccount(tallies, corrected, 'pinduoduo:-').grades).toMatchObject([
      { grade: 'logistics', said: 1, wrong: 1, instead: [{ grade: 'price', count: 1 }] },
    ]);
    expect(gradingAccount(tallies, corrected, SHOP).grades.map(({ said, wrong }) => [said, wrong])).toEqual(
      expect.arrayContaining([
        [1, 1],
        [1, 0],
      ]),
    );
  });

  it('knows the shop of a case that was opened before its shop was told', async () => {
    const { id, review: shown } = await seen('盒子压扁了', { shop: null });
    await takeIn([{ ...shown, shop: '10001' }], await deskNow());
    expect((await db.cases.get(id))?.review.shop).toBe('10001');
    expect(await talliesByShop()).toEqual([{ shop: SHOP, grade: 'packaging', count: 1 }]);
    await correct(id, 'quality');
    expect(await correctedCases()).toEqual([{ shop: SHOP, from: 'packaging', to: 'quality', tallied: true }]);
  });
});

describe('the backup', () => {
  const kept = { settings: DEFAULT_SETTINGS, consoles: null };

  it('takes what the shops taught along, and brings it back', async () => {
    const { id } = await seen(SAID);
    await correct(id, 'service');
    const before = await db.layers.toArray();
    const file = await exportBackup(kept, NOW);
    await db.layers.clear();
    await restoreBackup(file);
    expect(await db.layers.toArray()).toEqual(before);
    expect(await correctedCases()).toHaveLength(1);
  });

  it('an older file leaves what is there, a forged layer is refused', async () => {
    const { id } = await seen(SAID);
    const empty = await (await exportBackup(kept, NOW)).text();
    await correct(id, 'service');
    const before = await db.layers.toArray();
    const old = empty.replace('"version":4', '"version":2').replace(',"layers":0,"library":0', '');
    await restoreBackup(new Blob([old]));
    expect(await db.layers.toArray()).toEqual(before);
    const forged = (await (await exportBackup(kept, NOW)).text()).replace('"learnt":1', '"learnt":"<b>"');
    await expect(restoreBackup(new Blob([forged]))).rejects.toThrow('damaged');
    await restoreBackup(new Blob([empty]));
    expect(await db.layers.toArray()).toEqual([]);
  });
});
