import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onSighted } from '@/entrypoints/background/intake';
import { isOurs, isOwnScreen } from '@/entrypoints/background/sender';
import { MAX_TEXT } from '@/lib/review/schema';
import { db } from '@/lib/store/db';
import { fresh, freshWorker, page, screen } from '../../support/worker';

vi.mock('#i18n', () => ({
  i18n: { t: (key: string, values?: unknown[]) => [key, ...(values ?? [])].join(' ') },
}));

beforeEach(async () => {
  await freshWorker();
});

describe('the door', () => {
  it('takes what our script read in a console tab and answers with the marks of the bad ones', async () => {
    const fine = fresh(2, { rating: { stars: 5, level: null }, text: '很好用' });
    const result = await onSighted({ console: 'pinduoduo', reviews: [fresh(1), fine] }, page());
    expect(result).toMatchObject({ ok: true, refused: 0, marks: [{ lane: 'active', status: 'new' }, null] });
    expect(await db.cases.count()).toBe(1);
  });

  it.each<[string, Partial<Browser.runtime.MessageSender>]>([
    ['another extension', { id: 'somebody-else' }],
    ['a page that is no console', { origin: 'https://evil.example' }],
    ['a look-alike host', { origin: 'https://mms.pinduoduo.com.evil.example' }],
    ['no tab at all', { tab: undefined }],
    ['an unknown origin', { origin: undefined, url: undefined }],
  ] as [string, Partial<Browser.runtime.MessageSender>][])('refuses %s', async (_name, change) => {
    const sender = { ...page(), ...change };
    expect(await onSighted({ console: 'pinduoduo', reviews: [fresh(1)] }, sender)).toEqual({
      ok: false,
      why: 'not-allowed',
    });
    expect(await db.cases.count()).toBe(0);
  });

  it('refuses a console that speaks for another one', async () => {
    const result = await onSighted({ console: 'qianniu', reviews: [fresh(1)] }, page());
    expect(result).toEqual({ ok: false, why: 'not-allowed' });
  });

  it('lets one bad row go without losing the others, wherever it stands', async () => {
    const broken: unknown[] = [
      null,
      42,
      { ...fresh(3), text: 'x'.repeat(MAX_TEXT + 1) },
      { ...fresh(4), id: 9.1e17 },
      { ...fresh(5), images: ['javascript:alert(1)'] },
      { ...fresh(6), extra: 1 },
      { ...fresh(7), rating: { stars: 6, level: null } },
      { ...fresh(8), console: 'qianniu' },
    ];
    for (const [i, row] of broken.entries()) {
      const result = await onSighted(
        { console: 'pinduoduo', reviews: [fresh(100 + i), row, fresh(200 + i)] },
        page(),
      );
      expect(result).toMatchObject({
        ok: true,
        refused: 1,
        marks: [{ grade: 'quality' }, null, { grade: 'quality' }],
      });
    }
    expect(await db.cases.count()).toBe(broken.length * 2);
  });

  it.each([
    ['nothing', undefined],
    ['a string', 'sighted'],
    ['too many rows', { console: 'pinduoduo', reviews: Array.from({ length: 201 }, (_, i) => fresh(i)) }],
    ['more than was asked', { console: 'pinduoduo', reviews: [], also: 'delete' }],
  ])('refuses %s', async (_name, data) => {
    expect(await onSighted(data, page())).toEqual({ ok: false, why: 'malformed' });
  });

  it('stores markup as the text it is', async () => {
    const text = '<img src=x onerror=alert(1)><script>alert(2)</script>质量差';
    await onSighted({ console: 'pinduoduo', reviews: [fresh(1, { text })] }, page());
    expect((await db.cases.toArray())[0]?.review.text).toBe(text);
  });

  it('says that the disk is full and keeps what is there', async () => {
    await onSighted({ console: 'pinduoduo', reviews: [fresh(1)] }, page());
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(db.events, 'bulkAdd').mockRejectedValueOnce(
      Object.assign(new Error('no room'), { name: 'QuotaExceededError' }),
    );
    const result = await onSighted({ console: 'pinduoduo', reviews: [fresh(2)] }, page());
    expect(result).toEqual({ ok: false, why: 'storage-full' });
    expect((await fakeBrowser.storage.session.get('trouble')).trouble).toMatchObject({
      kind: 'storage-full',
    });
    await onSighted({ console: 'pinduoduo', reviews: [fresh(2)] }, page());
    expect((await fakeBrowser.storage.session.get('trouble')).trouble ?? null).toBeNull();
    expect(await db.cases.count()).toBe(2);
  });

  it('knows its own screens from pages', () => {
    expect(isOwnScreen(screen())).toBe(true);
    expect(isOwnScreen(page())).toBe(false);
    expect(isOurs(page())).toBe(true);
    expect(isOurs(screen())).toBe(false);
  });
});
