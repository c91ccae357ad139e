import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onCommand } from '@/entrypoints/background/command';
import { onSighted } from '@/entrypoints/background/intake';
import { openPromises, proposalsOf } from '@/lib/cases/promises';
import { DAY, HOUR } from '@/lib/review/time';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';
import { saveSettings } from '@/lib/settings/store';
import { caseById, eventsOf } from '@/lib/store/queries';
import { fresh, freshWorker, page, tickAt } from '../../support/worker';

vi.mock('@/lib/grader', async () => {
  const { gradeByPhrases } = await import('@/lib/grading');
  return { loadGrader: async () => ({ grade: gradeByPhrases, kind: 'model' }) };
});

vi.mock('#i18n', () => ({
  i18n: { t: (key: string, values?: unknown[]) => [key, ...(values ?? [])].join(' ') },
}));

const ID = 'pinduoduo:10001:91';
let worker: Awaited<ReturnType<typeof freshWorker>>;
let titles: string[];

beforeEach(async () => {
  worker = await freshWorker();
  await saveSettings({ ...DEFAULT_SETTINGS, notifications: { enabled: true, quiet: null } });
  await onSighted({ console: 'pinduoduo', reviews: [fresh(1)] }, page());
  await onCommand(ID, { type: 'replied', text: '抱歉，我们给您补发一件，24小时内给您答复。' });
  const row = await caseById(ID);
  if (row === undefined) throw new Error('no case');
  const promises = proposalsOf(row).map(({ id, type, dueAt }) => ({ id, type, dueAt }));
  expect(await onCommand(ID, { type: 'promise', promises })).toEqual({ ok: true });
  titles = [];
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation((async (
    id: string,
    told: { title: string },
  ) => {
    titles.push(told.title);
    return id;
  }) as unknown as typeof fakeBrowser.notifications.create);
});

const SOON = 'notify.one grade.quality · notify.promiseSoon promise.type_reissue · time.left time.minutes 12';
const types = async () => (await eventsOf(ID)).map(({ type }) => type);

describe('promises of a case that is answered', () => {
  it('remind, then break, each told once by its own words, and stay on the badge until they are kept', async () => {
    const now = Date.now();
    await tickAt(now + HOUR);
    expect([worker.badge, titles]).toEqual(['', []]);
    await tickAt(now + 23.8 * HOUR);
    await tickAt(now + 23.9 * HOUR);
    expect(worker.badge).toBe('1');
    expect(titles).toEqual([SOON]);
    await tickAt(now + 25 * HOUR);
    await tickAt(now + 9 * DAY);
    expect(titles).toEqual([SOON, expect.stringContaining('notify.promiseBroken promise.type_reissue')]);
    expect((await types()).filter((type) => type === 'breached')).toHaveLength(2);
    expect(worker.badge).toBe('1');
    const row = await caseById(ID);
    for (const { id } of row === undefined ? [] : openPromises(row))
      await onCommand(ID, { type: 'keep', id });
    await tickAt(now + 9 * DAY);
    expect(worker.badge).toBe('');
  });

  it('stay owed when the system refuses notifications', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const late = Date.now() + 2 * DAY;
    vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValueOnce(new Error('refused'));
    await tickAt(late);
    expect(await types()).not.toContain('notified');
    await tickAt(late);
    expect((await types()).filter((type) => type === 'notified')).toHaveLength(1);
  });
});
