import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onCommand } from '@/entrypoints/background/command';
import { intakeDesk } from '@/entrypoints/background/desk';
import { onSighted } from '@/entrypoints/background/intake';
import { tick } from '@/entrypoints/background/tick';
import { HOUR } from '@/lib/review/time';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';
import { saveSettings } from '@/lib/settings/store';
import { db } from '@/lib/store/db';
import { importReviews } from '@/lib/store/import';
import { eventsOf } from '@/lib/store/queries';
import { atRest, fresh, freshWorker, page, tickAt } from '../../support/worker';

// There is no extension here to fetch the model from.
vi.mock('@/lib/grader', async () => {
  const { gradeByPhrases } = await import('@/lib/grading');
  return { loadGrader: async () => ({ grade: gradeByPhrases, kind: 'model' }) };
});

vi.mock('#i18n', () => ({
  i18n: { t: (key: string, values?: unknown[]) => [key, ...(values ?? [])].join(' ') },
}));

let worker: Awaited<ReturnType<typeof freshWorker>>;

beforeEach(async () => {
  worker = await freshWorker();
});

describe('the worker between two deaths', () => {
  const LATE = 30 * HOUR;
  const loud = { ...DEFAULT_SETTINGS, notifications: { enabled: true, quiet: null } };

  it('marks overdue cases on the badge and tells each once', async () => {
    await saveSettings(loud);
    await onSighted({ console: 'pinduoduo', reviews: [fresh(1), fresh(2)] }, page());
    expect(worker.shown).toEqual([]);
    const late = Date.now() + LATE;
    await tickAt(late);
    await tickAt(late + HOUR);
    expect(worker.badge).toBe('2');
    expect(worker.shown.sort()).toEqual(['overdue:pinduoduo:10001:91', 'overdue:pinduoduo:10001:92']);
  });

  it('makes one notification of many', async () => {
    await saveSettings(loud);
    await onSighted(
      { console: 'pinduoduo', reviews: Array.from({ length: 50 }, (_, i) => fresh(i)) },
      page(),
    );
    await tickAt(Date.now() + LATE);
    expect(worker.shown).toEqual(['overdue:*']);
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
    await tickAt(Date.now() + LATE);
    expect(titles).toEqual(['notify.many 300']);
  });

  it('goes on where it died in a list of thousands, tells once and answers a click in between', async () => {
    await saveSettings(loud);
    const reviews = Array.from({ length: 1_100 }, (_, i) => fresh(i));
    await importReviews(reviews, await intakeDesk());
    const late = Date.now() + LATE;
    const owed = () => db.cases.where('wakeAt').belowOrEqual(late).count();
    const add = db.events.bulkAdd.bind(db.events) as never;
    vi.spyOn(db.events, 'bulkAdd').mockImplementationOnce(add).mockRejectedValueOnce(new Error('killed'));
    await tickAt(late).catch(() => 'killed');
    expect(await owed()).toBe(850);
    expect(worker.shown).toEqual([]);

    const rest = tickAt(late);
    expect(await onCommand('pinduoduo:10001:91', { type: 'note', text: '已电联仓库' })).toEqual({ ok: true });
    expect(await owed()).toBeGreaterThan(0);
    await rest;
    expect(await owed()).toBe(0);
    expect(worker.shown).toEqual(['overdue:*']);
    await tickAt(late);
    expect(worker.shown).toEqual(['overdue:*']);
    expect(worker.badge).toBe('999+');
    const kinds = (await eventsOf('pinduoduo:10001:92')).map(({ type }) => type);
    expect(kinds.filter((type) => type === 'notified')).toHaveLength(1);
  }, 60_000);

  it('has nothing to do for old reviews, however many', async () => {
    const old = Array.from({ length: 600 }, (_, i) => fresh(i, { createdAt: Date.now() - 900 * HOUR }));
    expect(await importReviews(old, await intakeDesk())).toMatchObject({ backlog: 600 });
    const reading = vi.spyOn(db.cases, 'bulkGet');
    await tick();
    await tickAt(Date.now() + LATE);
    expect(reading).not.toHaveBeenCalled();
    expect(await db.events.count()).toBe(1_200);
  });

  it('tells once when two alarms ring at the same time', async () => {
    await saveSettings(loud);
    await onSighted({ console: 'pinduoduo', reviews: [fresh(1)] }, page());
    const late = Date.now() + LATE;
    await Promise.all([tickAt(late), tickAt(late), tickAt(late)]);
    expect(worker.shown).toEqual(['overdue:pinduoduo:10001:91']);
  });

  it('shows the badge and stays in debt when the system refuses notifications', async () => {
    await saveSettings(loud);
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await onSighted({ console: 'pinduoduo', reviews: [fresh(1)] }, page());
    const late = Date.now() + LATE;
    vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValueOnce(new Error('refused'));
    worker.badge = '';
    await tickAt(late);
    expect(worker.badge).toBe('1');
    await tickAt(late);
    expect(worker.shown).toEqual(['overdue:pinduoduo:10001:91']);
  });

  it('shows the badge when nothing can be written', async () => {
    await onSighted({ console: 'pinduoduo', reviews: [fresh(1)] }, page());
    vi.spyOn(db.events, 'bulkAdd').mockRejectedValue(new Error('full'));
    worker.badge = '';
    await tickAt(Date.now() + LATE).catch(() => 'full');
    expect(worker.badge).toBe('1');
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
    expect(await claim()).toMatchObject({ ok: true });
    expect((await fakeBrowser.storage.session.get('trouble')).trouble ?? null).toBeNull();
  });

  it('tells again, under the same id, when it died after telling and before writing it down', async () => {
    await saveSettings(loud);
    await onSighted({ console: 'pinduoduo', reviews: [fresh(1)] }, page());
    const late = Date.now() + LATE;
    await atRest();
    const add = db.events.bulkAdd.bind(db.events) as never;
    vi.spyOn(db.events, 'bulkAdd').mockImplementationOnce(add).mockRejectedValueOnce(new Error('killed'));
    await tickAt(late).catch(() => 'killed');
    await tickAt(late);
    await tickAt(late);
    expect(worker.shown).toEqual(['overdue:pinduoduo:10001:91', 'overdue:pinduoduo:10001:91']);
  });

  it('is silent for good when notifications are off, and waits through quiet hours', async () => {
    await onSighted({ console: 'pinduoduo', reviews: [fresh(1)] }, page());
    const late = Date.now() + LATE;
    await saveSettings({ ...loud, notifications: { enabled: true, quiet: { from: 0, to: 1439 } } });
    await tickAt(late - (late % HOUR));
    expect(worker.shown).toEqual([]);
    await saveSettings({ ...loud, notifications: { enabled: false, quiet: null } });
    await tickAt(late);
    await saveSettings(loud);
    await tickAt(late);
    expect(worker.shown).toEqual([]);
  });

  it('carries out commands of the desk under the name of the agent and clears the badge', async () => {
    await saveSettings({ ...loud, agent: { name: '小林', role: 'agent' } });
    await onSighted({ console: 'pinduoduo', reviews: [fresh(1)] }, page());
    const id = 'pinduoduo:10001:91';
    await tickAt(Date.now() + LATE);
    expect(await onCommand(id, { type: 'claim' })).toMatchObject({ ok: true, deed: { caseId: id } });
    expect(await onCommand(id, { type: 'replied', text: '抱歉' })).toMatchObject({ ok: true });
    expect(worker.badge).toBe('');
    expect((await eventsOf(id)).at(-1)?.actor).toEqual({ kind: 'agent', name: '小林', role: 'agent' });
    expect(await onCommand(id, { type: 'burn' } as never)).toEqual({ ok: false, why: 'malformed' });
    expect(await onCommand('pinduoduo:1:1', { type: 'claim' })).toEqual({ ok: false, why: 'no-such-case' });
  });
});
