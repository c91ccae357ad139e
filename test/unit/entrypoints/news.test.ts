import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onCommand } from '@/entrypoints/background/command';
import { onSighted } from '@/entrypoints/background/intake';
import { onNotification } from '@/entrypoints/background/notifications';
import { refreshStopped } from '@/entrypoints/background/watch-mode';
import { heartbeat } from '@/lib/alerts/state';
import { HOUR, MINUTE, SECOND } from '@/lib/review/time';
import { saveSettings } from '@/lib/settings/store';
import { setWatch } from '@/lib/settings/watch-mode';
import { eventsOf } from '@/lib/store/queries';
import { alarmDesk, caseId, LOUD, QUIET, type ShownNotice, seeCases } from '../../support/alarms';
import { atRest, fresh, page, tickAt } from '../../support/worker';

vi.mock('@/lib/grader', async () => {
  const { gradeByPhrases } = await import('@/lib/grading');
  return { loadGrader: async () => ({ grade: gradeByPhrases, kind: 'model' }) };
});
vi.mock('#i18n', () => ({
  i18n: { t: (key: string, values?: unknown[]) => [key, ...(values ?? [])].join(' ') },
}));

const GATHERED = 11 * SECOND;
const HARM = '用了以后过敏，脸上起红疹，去了医院';
let shown: ShownNotice[];

beforeEach(async () => {
  ({ shown } = await alarmDesk());
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('zh-CN');
});

const titles = () => shown.map(({ title }) => title);
const see = async (from: number, count: number, at: number) => {
  vi.setSystemTime(at);
  try {
    const reviews = Array.from({ length: count }, (_, i) => fresh(from + i));
    await onSighted({ console: 'pinduoduo', reviews }, page());
    await atRest();
  } finally {
    vi.useRealTimers();
  }
};

describe('new bad reviews', () => {
  it('are told without anybody touching anything; the worker asks to be woken for that', async () => {
    const alarm = vi.spyOn(fakeBrowser.alarms, 'create');
    const now = await seeCases(1);
    expect(shown).toEqual([]);
    const whens = alarm.mock.calls.map(([, info]) => (info as unknown as { when?: number }).when ?? 0);
    expect(Math.min(...whens.filter((when) => when > now - MINUTE))).toBeLessThanOrEqual(now + GATHERED);
    await tickAt(now + GATHERED);
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatchObject({ id: `overdue:${caseId(1)}`, message: '示例收纳盒' });
    expect(shown[0]?.title).toMatch(/^notify\.oneNew grade\.quality · notify\.stars 1 · time\.left/);
    expect(JSON.stringify(shown)).not.toMatch(/坏了|261122/);
    await tickAt(now + MINUTE);
    expect(shown).toHaveLength(1);
  });

  it('of a page that comes in portions, and of the next page, are one notification', async () => {
    const start = Date.now();
    await see(1, 25, start);
    await see(26, 15, start + 900);
    await see(41, 10, start + 9 * SECOND);
    await tickAt(start + GATHERED);
    expect(titles()).toEqual(['notify.news 50']);
    await tickAt(start + 30 * SECOND);
    await tickAt(start + 2 * MINUTE);
    expect(shown).toHaveLength(1);
  });

  it('up to three are told one by one', async () => {
    const now = await seeCases(3);
    await tickAt(now + GATHERED);
    expect(new Set(shown.map(({ id }) => id)).size).toBe(3);
  });

  it('go along with what is told anyway', async () => {
    const now = await seeCases(2);
    await onCommand(caseId(1), { type: 'claim' });
    await onCommand(caseId(2), { type: 'claim' });
    await atRest();
    await heartbeat.setValue(now + 5 * HOUR - MINUTE);
    await see(3, 3, now + 5 * HOUR);
    // The two that are late were told at that very tick, and the three with them.
    expect(titles()).toEqual(['notify.news 3badge.commanotify.late 2']);
    await tickAt(now + 5 * HOUR + GATHERED);
    expect(shown).toHaveLength(1);
  });

  it('of the gravest grades alone are told in quiet hours, where the shop wants that; the others after them', async () => {
    await saveSettings({ ...QUIET, graveThroughQuiet: true });
    await onSighted({ console: 'pinduoduo', reviews: [fresh(1), fresh(2, { text: HARM })] }, page());
    await atRest();
    await tickAt(Date.now() + GATHERED);
    expect(shown.map(({ id }) => id)).toEqual([`overdue:${caseId(2)}`]);
    await saveSettings(LOUD);
    await tickAt(Date.now() + MINUTE);
    expect(shown.map(({ id }) => id)).toEqual([`overdue:${caseId(2)}`, `overdue:${caseId(1)}`]);
  });

  it('are told to nobody where notifications are off, and are not caught up with', async () => {
    await saveSettings({ ...LOUD, notifications: { enabled: false, quiet: null } });
    const now = await seeCases(1);
    await tickAt(now + GATHERED);
    await saveSettings(LOUD);
    await tickAt(now + MINUTE);
    expect(shown).toEqual([]);
    const told = (await eventsOf(caseId(1))).filter(({ type }) => type === 'notified');
    expect(told).toMatchObject([{ data: { silent: true } }]);
  });
});

describe('watch mode that stops', () => {
  const STOP = { id: 'watch:pinduoduo', message: 'watch.stopped_no_list' };
  const stop = async () => {
    await setWatch('pinduoduo', { on: true });
    await refreshStopped({ console: 'pinduoduo', why: 'no-list' }, page());
    await atRest();
  };

  it('is told once, however often the page says so, and again when it stops again', async () => {
    await stop();
    await refreshStopped({ console: 'pinduoduo', why: 'no-list' }, page());
    await tickAt(Date.now() + MINUTE);
    expect(shown).toEqual([{ ...STOP, title: expect.stringMatching(/^notify\.watchStopped ./) }]);
    await stop();
    expect(shown).toHaveLength(2);
  });

  it('waits for the end of the quiet hours, unless it goes on meanwhile; is not told where notifications are off', async () => {
    await saveSettings({ ...QUIET, graveThroughQuiet: true });
    await stop();
    expect(shown).toEqual([]);
    await saveSettings(LOUD);
    await tickAt(Date.now() + MINUTE);
    expect(shown).toMatchObject([STOP]);
    await saveSettings(QUIET);
    await stop();
    await setWatch('pinduoduo', { on: true });
    await saveSettings(LOUD);
    await tickAt(Date.now() + 2 * MINUTE);
    expect(shown).toHaveLength(1);
    await saveSettings({ ...LOUD, notifications: { enabled: false, quiet: null } });
    await stop();
    await saveSettings(LOUD);
    await tickAt(Date.now() + 3 * MINUTE);
    expect(shown).toHaveLength(1);
  });

  it('stays to be told when the system refuses', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.mocked(fakeBrowser.notifications.create).mockRejectedValueOnce(new Error('refused'));
    await stop();
    expect(shown).toEqual([]);
    await tickAt(Date.now() + MINUTE);
    expect(shown).toMatchObject([STOP]);
  });

  it('shows the console’s tab that was used last, or the panel where none is open', async () => {
    const query = vi.spyOn(fakeBrowser.tabs, 'query');
    const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
    const focus = vi.spyOn(fakeBrowser.windows, 'update').mockResolvedValue({} as never);
    query.mockResolvedValueOnce([
      { id: 3, windowId: 1, lastAccessed: 5 },
      { id: 4, windowId: 2, lastAccessed: 9 },
    ] as never);
    await onNotification('watch:pinduoduo');
    expect([update.mock.calls, focus.mock.calls]).toEqual([
      [[4, { active: true }]],
      [[2, { focused: true }]],
    ]);
    query.mockResolvedValueOnce([] as never);
    const opened = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    await onNotification('watch:pinduoduo');
    expect(opened).toHaveBeenCalledTimes(1);
  });
});
