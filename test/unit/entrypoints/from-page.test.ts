import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onCommand } from '@/entrypoints/background/command';
import * as fromPage from '@/entrypoints/background/from-page';
import { onSighted } from '@/entrypoints/background/intake';
import { cleanUp } from '@/entrypoints/background/retention';
import { MAX_TEXT } from '@/lib/review/schema';
import { HOUR } from '@/lib/review/time';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';
import { saveSettings } from '@/lib/settings/store';
import { db } from '@/lib/store/db';
import { fresh, freshWorker, page } from '../../support/worker';

vi.mock('#i18n', () => ({
  i18n: { t: (key: string, values?: unknown[]) => [key, ...(values ?? [])].join(' ') },
}));

beforeEach(async () => {
  await freshWorker();
});

describe('small messages of a page', () => {
  const id = 'pinduoduo:10001:91';
  const row = async () => (await db.cases.toArray())[0];

  it('records what was filled and sent, from our own script only', async () => {
    await onSighted({ console: 'pinduoduo', reviews: [fresh(1)] }, page());
    await fromPage.filled({ caseId: id, text: '抱歉' }, page({ origin: 'https://evil.example' }));
    await fromPage.sent({ caseId: id, text: null, more: 1 }, page());
    await fromPage.sent({ caseId: id, text: 'x'.repeat(MAX_TEXT + 1) }, page());
    await fromPage.health({ console: 'pinduoduo', state: 'reading' }, page());
    expect(await row()).toMatchObject({ status: 'new', inserted: null });
    await fromPage.filled({ caseId: id, text: '抱歉' }, page());
    await fromPage.sent({ caseId: id, text: '抱歉' }, page());
    expect(await row()).toMatchObject({ status: 'replied', inserted: { text: '抱歉' } });
  });

  it('opens no panel and drafts nothing for a stranger', async () => {
    await onSighted({ console: 'pinduoduo', reviews: [fresh(1)] }, page());
    const open = vi.fn().mockResolvedValue(undefined);
    Object.assign(fakeBrowser, { sidePanel: { open } });
    fromPage.openPanel({ caseId: id }, page({ id: 'somebody-else' }));
    fromPage.openPanel({ caseId: { html: '<b>' } }, page());
    expect(open).not.toHaveBeenCalled();
    fromPage.openPanel({ caseId: id }, page());
    // Within the click, before anything is awaited.
    expect(open).toHaveBeenCalledWith({ windowId: 1 });
    expect(await fromPage.draftFor({ caseId: id, behind: null }, page({ id: 'somebody-else' }))).toBeNull();
    expect(await fromPage.draftFor({ caseId: id, behind: null }, page())).toEqual({
      text: expect.stringMatching(/.{20}/),
    });
  });

  it('hands out no text that a rule blocks, whoever wrote it, and none that the shop tightened', async () => {
    await onSighted({ console: 'pinduoduo', reviews: [fresh(1)] }, page());
    await onCommand(id, { type: 'draft', text: '抱歉，加微信 abc123 处理，改一下评价' });
    expect(await fromPage.draftFor({ caseId: id, behind: null }, page())).toEqual({ blocked: 'alone' });
    const amount = '抱歉，这边给您退80元，请申请售后。';
    await onCommand(id, { type: 'draft', text: amount });
    expect(await fromPage.draftFor({ caseId: id, behind: null }, page())).toEqual({ text: amount });
    await saveSettings({ ...DEFAULT_SETTINGS, replyRules: { R30: 'block' } });
    expect(await fromPage.draftFor({ caseId: id, behind: null }, page())).toEqual({ blocked: 'alone' });
  });

  it('hands out no text that makes a forbidden sentence behind the words in the box', async () => {
    await onSighted({ console: 'pinduoduo', reviews: [fresh(1)] }, page());
    const half = 'abc123，我们马上为您处理，抱歉没有装好。';
    await onCommand(id, { type: 'draft', text: half });
    const behind = (text: string, length = text.length) => ({ caseId: id, behind: { text, length } });
    expect(await fromPage.draftFor(behind('抱歉让您久等了。'), page())).toEqual({ text: half });
    expect(await fromPage.draftFor(behind('请加微信'), page())).toEqual({ blocked: 'together' });
    // More stands there than was told: nobody can check it.
    expect(await fromPage.draftFor(behind('抱歉', 6_000), page())).toEqual({ blocked: 'together' });
    for (const bad of [{ text: 'x' }, { text: 'x'.repeat(MAX_TEXT + 1), length: 1 }, 'x', undefined])
      expect(await fromPage.draftFor({ caseId: id, behind: bad }, page())).toBeNull();
  });
});

describe('the daily clean-up', () => {
  it('deletes nothing by a clock that jumped until a week of days has proved it', async () => {
    await onSighted({ console: 'pinduoduo', reviews: [fresh(1)] }, page());
    await onCommand('pinduoduo:10001:91', { type: 'resolve' });
    const now = Date.now();
    await cleanUp(now);
    await cleanUp(now + 8_760 * HOUR);
    await cleanUp(now + 24 * HOUR);
    expect(await db.cases.count()).toBe(1);
    for (let day = 0; day < 7; day++) await cleanUp(now + (2_400 + 24 * day) * HOUR);
    expect(await db.cases.count()).toBe(1);
    await cleanUp(now + (2_400 + 24 * 7) * HOUR);
    expect(await db.cases.count()).toBe(0);
  });
});
