import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onCommand } from '@/entrypoints/background/command';
import { onSighted } from '@/entrypoints/background/intake';
import { isOurs, isOwnScreen } from '@/entrypoints/background/sender';
import { tick } from '@/entrypoints/background/tick';
import { MAX_TEXT } from '@/lib/review/schema';
import { HOUR } from '@/lib/review/time';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';
import { saveSettings } from '@/lib/settings/store';
import { db } from '@/lib/store/db';
import { eventsOf } from '@/lib/store/queries';
import { review } from '../../support/reviews';

vi.mock('#i18n', () => ({
  i18n: { t: (key: string, values?: unknown[]) => [key, ...(values ?? [])].join(' ') },
}));

const ID = 'haoshuo-extension-id';
const page = (change: Partial<Browser.runtime.MessageSender> = {}): Browser.runtime.MessageSender => ({
  id: ID,
  origin: 'https://mms.pinduoduo.com',
  url: 'https://mms.pinduoduo.com/goods/evaluation/index',
  tab: { id: 7, windowId: 1 } as Browser.tabs.Tab,
  ...change,
});
const fresh = (n: number, change = {}) =>
  review({
    id: `9${n}`,
    orderSn: `261122-${n}`,
    createdAt: Date.now() - HOUR,
    text: '质量太差，坏了',
    ...change,
  });

const shown: string[] = [];
let badge = '';

beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.runtime.id = ID;
  shown.length = 0;
  badge = '';
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation(async ({ text }) => {
    badge = text ?? '';
  });
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation((async (id: string) => {
    shown.push(id);
    return id;
  }) as unknown as typeof fakeBrowser.notifications.create);
  await db.delete();
  await db.open();
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
    const screen = { id: ID, url: fakeBrowser.runtime.getURL('/sidepanel.html') };
    expect(isOwnScreen(screen)).toBe(true);
    expect(isOwnScreen(page())).toBe(false);
    expect(isOurs(page())).toBe(true);
    expect(isOurs(screen)).toBe(false);
  });
});

describe('the worker between two deaths', () => {
  const LATE = 30 * HOUR;
  const loud = { ...DEFAULT_SETTINGS, notifications: { enabled: true, quiet: null } };

  it('marks overdue cases on the badge and tells each once', async () => {
    await saveSettings(loud);
    await onSighted({ console: 'pinduoduo', reviews: [fresh(1), fresh(2)] }, page());
    expect(shown).toEqual([]);
    const late = Date.now() + LATE;
    await tick(late);
    await tick(late + HOUR);
    expect(badge).toBe('2');
    expect(shown.sort()).toEqual(['overdue:pinduoduo:10001:91', 'overdue:pinduoduo:10001:92']);
  });

  it('makes one notification of many', async () => {
    await saveSettings(loud);
    await onSighted(
      { console: 'pinduoduo', reviews: Array.from({ length: 50 }, (_, i) => fresh(i)) },
      page(),
    );
    await tick(Date.now() + LATE);
    expect(shown).toEqual(['overdue:*']);
  });

  it('counts all of a long night in one notification', async () => {
    await saveSettings(loud);
    for (const from of [0, 200])
      await onSighted(
        { console: 'pinduoduo', reviews: Array.from({ length: 150 }, (_, i) => fresh(from + i)) },
        page(),
      );
    const titles: string[] = [];
    vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation((async (
      _id: string,
      { title }: { title: string },
    ) => titles.push(title)) as unknown as typeof fakeBrowser.notifications.create);
    await tick(Date.now() + LATE);
    expect(titles).toEqual(['notify.many 300']);
  });

  it('tells once when two alarms ring at the same time', async () => {
    await saveSettings(loud);
    await onSighted({ console: 'pinduoduo', reviews: [fresh(1)] }, page());
    const late = Date.now() + LATE;
    await Promise.all([tick(late), tick(late), tick(late)]);
    expect(shown).toEqual(['overdue:pinduoduo:10001:91']);
  });

  it('shows the badge and stays in debt when the system refuses notifications', async () => {
    await saveSettings(loud);
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await onSighted({ console: 'pinduoduo', reviews: [fresh(1)] }, page());
    const late = Date.now() + LATE;
    vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValueOnce(new Error('refused'));
    badge = '';
    await tick(late);
    expect(badge).toBe('1');
    await tick(late);
    expect(shown).toEqual(['overdue:pinduoduo:10001:91']);
  });

  it('shows the badge when nothing can be written', async () => {
    await onSighted({ console: 'pinduoduo', reviews: [fresh(1)] }, page());
    vi.spyOn(db.events, 'bulkAdd').mockRejectedValue(new Error('full'));
    badge = '';
    await tick(Date.now() + LATE).catch(() => 'full');
    expect(badge).toBe('1');
  });

  it('never calls a command failed that was carried out, or the agent does it twice', async () => {
    await onSighted({ console: 'pinduoduo', reviews: [fresh(1)] }, page());
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(fakeBrowser.action, 'setBadgeText').mockRejectedValue(new Error('no window'));
    const note = await onCommand('pinduoduo:10001:91', { type: 'note', text: '已电联仓库' });
    expect(note).toEqual({ ok: true });
    expect((await db.cases.toArray())[0]?.notes).toHaveLength(1);
  });

  it('forgets trouble with the disk once a command is stored', async () => {
    await onSighted({ console: 'pinduoduo', reviews: [fresh(1)] }, page());
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(db.events, 'bulkAdd').mockRejectedValueOnce(new Error('quota'));
    const claim = () => onCommand('pinduoduo:10001:91', { type: 'claim' });
    expect(await claim()).toEqual({ ok: false, why: 'storage-full' });
    expect(await claim()).toEqual({ ok: true });
    expect((await fakeBrowser.storage.session.get('trouble')).trouble ?? null).toBeNull();
  });

  it('tells again, under the same id, when it died after telling and before writing it down', async () => {
    await saveSettings(loud);
    await onSighted({ console: 'pinduoduo', reviews: [fresh(1)] }, page());
    const late = Date.now() + LATE;
    vi.spyOn(db.events, 'bulkAdd').mockRejectedValueOnce(new Error('killed'));
    await tick(late).catch(() => 'killed');
    await tick(late);
    await tick(late);
    expect(shown).toEqual(['overdue:pinduoduo:10001:91', 'overdue:pinduoduo:10001:91']);
  });

  it('is silent for good when notifications are off, and waits through quiet hours', async () => {
    await onSighted({ console: 'pinduoduo', reviews: [fresh(1)] }, page());
    const late = Date.now() + LATE;
    await saveSettings({ ...loud, notifications: { enabled: true, quiet: { from: 0, to: 1439 } } });
    await tick(late - (late % HOUR));
    expect(shown).toEqual([]);
    await saveSettings({ ...loud, notifications: { enabled: false, quiet: null } });
    await tick(late);
    await saveSettings(loud);
    await tick(late);
    expect(shown).toEqual([]);
  });

  it('carries out commands of the desk under the name of the agent and clears the badge', async () => {
    await saveSettings({ ...loud, agent: { name: '小林', role: 'agent' } });
    await onSighted({ console: 'pinduoduo', reviews: [fresh(1)] }, page());
    const id = 'pinduoduo:10001:91';
    await tick(Date.now() + LATE);
    expect(await onCommand(id, { type: 'claim' })).toEqual({ ok: true });
    expect(await onCommand(id, { type: 'replied', text: '抱歉' })).toEqual({ ok: true });
    expect(badge).toBe('');
    expect((await eventsOf(id)).at(-1)?.actor).toEqual({ kind: 'agent', name: '小林', role: 'agent' });
    expect(await onCommand(id, { type: 'burn' } as never)).toEqual({ ok: false, why: 'malformed' });
    expect(await onCommand('pinduoduo:1:1', { type: 'claim' })).toEqual({ ok: false, why: 'no-such-case' });
  });
});
