import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onCommand } from '@/entrypoints/background/command';
import { onSighted } from '@/entrypoints/background/intake';
import { onNotification, onNotificationButton } from '@/entrypoints/background/notifications';
import { notices } from '@/lib/alerts/state';
import { HOUR, MINUTE } from '@/lib/review/time';
import { saveSettings } from '@/lib/settings/store';
import { db } from '@/lib/store/db';
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

let worker: Awaited<ReturnType<typeof alarmDesk>>['worker'];
let shown: ShownNotice[];
let now: number;

beforeEach(async () => {
  ({ worker, shown } = await alarmDesk());
});

const types = async (n: number) => (await eventsOf(caseId(n))).map(({ type }) => type);
/** The browser lets no clock run in a test, and knows no click. */
const opened = () => vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);

describe('what a notification says', () => {
  it('is how grave it is, what happened and the time left; no word of the buyer, no order number', async () => {
    now = await seeCases(1);
    await onCommand(caseId(1), { type: 'claim' });
    await tickAt(now + 2 * HOUR + MINUTE);
    await tickAt(now + 5 * HOUR);
    expect(shown.map(({ title }) => title)).toEqual([
      'notify.one grade.quality · time.left time.hours 1 59',
      expect.stringMatching(/^notify\.one grade\.quality · time\.overdue time\.(hours 1 0[01]|wholeHours 1)/),
    ]);
    expect(new Set(shown.map((one) => one.id))).toEqual(new Set([`overdue:${caseId(1)}`]));
    expect(JSON.stringify(shown)).not.toMatch(/坏了|261122/);
    expect(shown[0]?.message).toBe('示例收纳盒');
  });

  it('is that nobody claimed it, or that a wait is over, or a follow-up is due', async () => {
    now = await seeCases(1);
    await tickAt(now + 16 * MINUTE);
    await onCommand(caseId(1), { type: 'wait', until: Date.now() + HOUR, note: '' });
    await tickAt(now + HOUR + MINUTE);
    await onCommand(caseId(1), { type: 'replied', text: '抱歉' });
    await onCommand(caseId(1), { type: 'plan', dueAt: Date.now() + 2 * HOUR, note: '' });
    await tickAt(now + 2 * HOUR + MINUTE);
    expect(shown.map(({ title }) => title.split(' · ')[1])).toEqual([
      'notify.unclaimed',
      'notify.waitOver',
      'notify.followUp',
    ]);
    expect(worker.badge).toBe('1');
  });
});

describe('the buttons', () => {
  it('open the case, and tell of it again ten minutes later', async () => {
    now = await seeCases(1);
    await tickAt(now + 16 * MINUTE);
    const tab = opened();
    await onNotificationButton(`overdue:${caseId(1)}`, 0);
    expect(tab).toHaveBeenCalledTimes(1);
    vi.setSystemTime(now + 17 * MINUTE);
    try {
      await onNotificationButton(`overdue:${caseId(1)}`, 1);
      await atRest();
      expect((await eventsOf(caseId(1))).at(-1)).toMatchObject({
        type: 'snoozed',
        actor: { kind: 'agent', name: '小林' },
        data: { until: now + 27 * MINUTE },
      });
      await tickAt(now + 27 * MINUTE - 1);
      expect(shown).toHaveLength(1);
      await tickAt(now + 27 * MINUTE);
      expect(shown.at(-1)?.title).toContain('notify.again');
      await tickAt(now + 28 * MINUTE);
      expect(shown).toHaveLength(2);
    } finally {
      vi.useRealTimers();
    }
  });

  it('of one that stands for fifty put off all of them, as one again', async () => {
    now = await seeCases(50);
    await tickAt(now + 16 * MINUTE);
    expect(shown).toEqual([{ id: 'overdue:*', title: 'notify.many 50', message: 'notify.manyHint' }]);
    await onCommand(caseId(7), { type: 'replied', text: '抱歉' });
    await onNotificationButton('overdue:*', 1);
    await atRest();
    expect(await types(1)).toContain('snoozed');
    // It was answered meanwhile: nobody needs to be reminded.
    expect(await types(7)).not.toContain('snoozed');
    await tickAt(Date.now() + 10 * MINUTE + 1);
    expect(shown.map(({ title }) => title)).toEqual(['notify.many 50', 'notify.many 49']);
  });

  it('of a sample do nothing', async () => {
    const tab = opened();
    await onNotification('sample');
    await onNotificationButton('sample', 1);
    expect(tab).not.toHaveBeenCalled();
  });
});

describe('a system that lets no notification through', () => {
  it('is said once, the badge goes on, and all of it comes when it does', async () => {
    const level = vi.fn(async () => 'denied');
    Object.assign(fakeBrowser.notifications, { getPermissionLevel: level });
    now = await seeCases(2);
    await tickAt(now + 16 * MINUTE);
    expect([shown, await notices.getValue(), worker.badge]).toEqual([[], 'blocked', '2']);
    await notices.setValue('known');
    await tickAt(now + 17 * MINUTE);
    expect(await notices.getValue()).toBe('known');
    level.mockResolvedValue('granted');
    await tickAt(now + 18 * MINUTE);
    expect([shown.length, await notices.getValue()]).toEqual([2, 'fine']);
  });
});

describe('quiet hours', () => {
  it.each([
    [false, []],
    [true, [`overdue:${caseId(2)}`]],
  ])('keep the gravest back too unless the shop wants them: %s', async (graveThroughQuiet, wanted) => {
    await saveSettings({ ...QUIET, graveThroughQuiet });
    const reviews = [fresh(1), fresh(2, { text: '用了以后过敏，脸上起红疹，去了医院' })];
    await onSighted({ console: 'pinduoduo', reviews }, page());
    await atRest();
    expect((await db.cases.toArray()).map(({ grade }) => grade).sort()).toEqual(['quality', 'safety']);
    await tickAt(Date.now() + 5 * HOUR);
    await tickAt(Date.now() + 5 * HOUR + MINUTE);
    expect(shown.map((one) => one.id)).toEqual(wanted);
    await saveSettings(LOUD);
    await tickAt(Date.now() + 6 * HOUR);
    expect(shown).toHaveLength(2);
  });
});

describe('the sound', () => {
  const rings = () => {
    const played: unknown[] = [];
    Object.assign(fakeBrowser, {
      offscreen: { Reason: {}, hasDocument: async () => true, createDocument: async () => undefined },
    });
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(((
      message: { type: string },
      answer: (value: object) => void,
    ) => {
      if (message.type === 'ring') played.push(message);
      answer({});
    }) as never);
    return played;
  };

  it('is heard once a tick, where somebody chose one, and not in quiet hours', async () => {
    const played = rings();
    now = await seeCases(3);
    await tickAt(now + 16 * MINUTE);
    expect([shown.length, played.length]).toEqual([3, 0]);
    await saveSettings({ ...LOUD, sound: 'bell' });
    await tickAt(now + 3 * HOUR);
    await tickAt(now + 3 * HOUR + MINUTE);
    expect(shown).toHaveLength(6);
    await expect.poll(() => played.length).toBe(1);
    await saveSettings({ ...QUIET, sound: 'bell' });
    await tickAt(now + 9 * HOUR);
    expect(played).toHaveLength(1);
  });
});
