import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onCommand } from '@/entrypoints/background/command';
import { onSighted } from '@/entrypoints/background/intake';
import { onNotification, onNotificationButton } from '@/entrypoints/background/notifications';
import { tick } from '@/entrypoints/background/tick';
import { away, heartbeat, notices } from '@/lib/alerts/state';
import { DAY, HOUR, MINUTE } from '@/lib/review/time';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings/schema';
import { saveSettings } from '@/lib/settings/store';
import { db } from '@/lib/store/db';
import { eventsOf } from '@/lib/store/queries';
import { enforceRetention } from '@/lib/store/retention';
import { atRest, fresh, freshWorker, page, tickAt } from '../../support/worker';

vi.mock('@/lib/grader', async () => {
  const { gradeByPhrases } = await import('@/lib/grading');
  return { loadGrader: async () => ({ grade: gradeByPhrases, kind: 'model' }) };
});
vi.mock('#i18n', () => ({
  i18n: { t: (key: string, values?: unknown[]) => [key, ...(values ?? [])].join(' ') },
}));

const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  agent: { name: '小林', role: 'agent' },
  calendar: {
    ...DEFAULT_SETTINGS.calendar,
    week: Array.from({ length: 7 }, (): [number, number][] => [[0, 1440]]),
    holidays: null,
  },
  notifications: { enabled: true, quiet: null },
};
const id = (n: number) => `pinduoduo:10001:9${n}`;

interface Shown {
  id: string;
  title: string;
  message: string;
}
let worker: Awaited<ReturnType<typeof freshWorker>>;
let shown: Shown[];
let now: number;

beforeEach(async () => {
  worker = await freshWorker();
  shown = [];
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation((async (
    name: string,
    { title, message }: Shown,
  ) => {
    shown.push({ id: name, title, message });
    return name;
  }) as unknown as typeof fakeBrowser.notifications.create);
  await saveSettings(SETTINGS);
});

/** So many fresh cases, alerted. Quality: four hours. */
async function see(count: number, change: Parameters<typeof fresh>[1] = {}): Promise<void> {
  const reviews = Array.from({ length: count }, (_, i) => fresh(i + 1, change));
  await onSighted({ console: 'pinduoduo', reviews }, page());
  await atRest();
  now = Date.now();
}
const types = async (n: number) => (await eventsOf(id(n))).map(({ type }) => type);
/** The browser lets no clock run in a test, and knows no click. */
const opened = () => vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);

describe('what a notification says', () => {
  it('is how grave it is, what happened and the time left; no word of the buyer, no order number', async () => {
    await see(1);
    await onCommand(id(1), { type: 'claim' });
    await tickAt(now + 2 * HOUR + MINUTE);
    await tickAt(now + 5 * HOUR);
    expect(shown.map(({ title }) => title)).toEqual([
      'notify.one grade.quality · time.left time.hours 1 59',
      expect.stringMatching(/^notify\.one grade\.quality · time\.overdue time\.(hours 1 0[01]|wholeHours 1)/),
    ]);
    expect(new Set(shown.map((one) => one.id))).toEqual(new Set([`overdue:${id(1)}`]));
    expect(JSON.stringify(shown)).not.toMatch(/坏了|261122/);
    expect(shown[0]?.message).toBe('示例收纳盒');
  });

  it('is that nobody claimed it, or that a wait is over, or a follow-up is due', async () => {
    await see(1);
    await tickAt(now + 16 * MINUTE);
    await onCommand(id(1), { type: 'wait', until: Date.now() + HOUR, note: '' });
    await tickAt(now + HOUR + MINUTE);
    await onCommand(id(1), { type: 'replied', text: '抱歉' });
    await onCommand(id(1), { type: 'plan', dueAt: Date.now() + 2 * HOUR, note: '' });
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
    await see(1);
    await tickAt(now + 16 * MINUTE);
    const tab = opened();
    await onNotificationButton(`overdue:${id(1)}`, 0);
    expect(tab).toHaveBeenCalledTimes(1);
    vi.setSystemTime(now + 17 * MINUTE);
    try {
      await onNotificationButton(`overdue:${id(1)}`, 1);
      await atRest();
      expect((await eventsOf(id(1))).at(-1)).toMatchObject({
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
    await see(50);
    await tickAt(now + 16 * MINUTE);
    expect(shown).toEqual([{ id: 'overdue:*', title: 'notify.many 50', message: 'notify.manyHint' }]);
    await onCommand(id(7), { type: 'replied', text: '抱歉' });
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

describe('nobody was here', () => {
  it('says for how long and what became overdue, in one notification and in the panel', async () => {
    await see(2);
    await heartbeat.setValue(now);
    const back = now + 3 * HOUR + 12 * MINUTE;
    await tick(back);
    expect(shown).toEqual([
      { id: 'overdue:*', title: 'notify.away time.hours 3 12 2', message: 'notify.manyHint' },
    ]);
    expect(await away.getValue()).toMatchObject({ from: now, to: back, overdue: 2 });
    await tick(back + MINUTE);
    await tick(back + 2 * MINUTE);
    expect(shown).toHaveLength(1);
  });

  it('is not said of a break in which nothing became overdue, nor of ten minutes', async () => {
    await see(1);
    await onCommand(id(1), { type: 'claim' });
    await heartbeat.setValue(now);
    await tick(now + 30 * MINUTE);
    await heartbeat.setValue(now + 3 * HOUR + 55 * MINUTE);
    await tick(now + 4 * HOUR + MINUTE);
    expect(shown.map((one) => one.id)).toEqual([`overdue:${id(1)}`]);
    expect(await away.getValue()).toBeNull();
  });

  it('is said of three days asleep, once', async () => {
    await see(5);
    await heartbeat.setValue(now);
    await tick(now + 3 * DAY);
    expect(shown.map(({ title }) => title)).toEqual(['notify.away time.wholeDays 3 5']);
  });

  it('is told again under the same id by a worker that died before it wrote that down', async () => {
    await see(1);
    await heartbeat.setValue(now);
    const add = db.events.bulkAdd.bind(db.events) as never;
    vi.spyOn(db.events, 'bulkAdd').mockImplementationOnce(add).mockRejectedValueOnce(new Error('killed'));
    await tick(now + 5 * HOUR).catch(() => 'killed');
    await tick(now + 5 * HOUR + MINUTE);
    expect(shown.map((one) => one.id)).toEqual(['overdue:*', 'overdue:*']);
    expect(new Set(shown.map(({ title }) => title)).size).toBe(1);
  });

  it('waits in quiet hours with everything else, and is then no news', async () => {
    await saveSettings({ ...SETTINGS, notifications: { enabled: true, quiet: { from: 0, to: 0 } } });
    await see(2);
    await heartbeat.setValue(now);
    await tick(now + 5 * HOUR);
    expect(shown).toEqual([]);
    expect(worker.badge).toBe('2');
    await saveSettings(SETTINGS);
    await tickAt(now + 9 * HOUR);
    expect(shown.map((one) => one.id).sort()).toEqual([`overdue:${id(1)}`, `overdue:${id(2)}`]);
  });
});

describe('a clock that is set', () => {
  it('back by two hours is no absence, and tells nothing twice', async () => {
    await see(1);
    await tickAt(now + 5 * HOUR);
    for (const at of [3, 3.1, 4, 5.2]) await tick(now + at * HOUR);
    expect(shown).toHaveLength(1);
    expect(await away.getValue()).toBeNull();
  });

  it('forward by a year is one notification without an absence; set back, the cases are there', async () => {
    await see(3);
    await heartbeat.setValue(now);
    await tick(now + 365 * DAY);
    expect(shown.map(({ id, title }) => [id, title])).toEqual([['overdue:*', 'notify.many 3']]);
    expect(await away.getValue()).toBeNull();
    await enforceRetention(now + 365 * DAY, 90);
    await tick(now + MINUTE);
    await tick(now + 5 * HOUR);
    expect(shown).toHaveLength(1);
    expect(
      await db.cases
        .where('[lane+dueAt]')
        .between(['active', 0], ['active', now * 2])
        .count(),
    ).toBe(3);
  });
});

describe('a system that lets no notification through', () => {
  it('is said once, the badge goes on, and all of it comes when it does', async () => {
    const level = vi.fn(async () => 'denied');
    Object.assign(fakeBrowser.notifications, { getPermissionLevel: level });
    await see(2);
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
    [true, [`overdue:${id(2)}`]],
  ])('keep the gravest back too unless the shop wants them: %s', async (graveThroughQuiet, wanted) => {
    await saveSettings({
      ...SETTINGS,
      graveThroughQuiet,
      notifications: { enabled: true, quiet: { from: 0, to: 0 } },
    });
    const reviews = [fresh(1), fresh(2, { text: '用了以后过敏，脸上起红疹，去了医院' })];
    await onSighted({ console: 'pinduoduo', reviews }, page());
    await atRest();
    expect((await db.cases.toArray()).map(({ grade }) => grade).sort()).toEqual(['quality', 'safety']);
    await tickAt(Date.now() + 5 * HOUR);
    await tickAt(Date.now() + 5 * HOUR + MINUTE);
    expect(shown.map((one) => one.id)).toEqual(wanted);
    await saveSettings(SETTINGS);
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
    await see(3);
    await tickAt(now + 16 * MINUTE);
    expect([shown.length, played.length]).toEqual([3, 0]);
    await saveSettings({ ...SETTINGS, sound: 'bell' });
    await tickAt(now + 3 * HOUR);
    await tickAt(now + 3 * HOUR + MINUTE);
    expect(shown).toHaveLength(6);
    await expect.poll(() => played.length).toBe(1);
    await saveSettings({
      ...SETTINGS,
      sound: 'bell',
      notifications: { enabled: true, quiet: { from: 0, to: 0 } },
    });
    await tickAt(now + 9 * HOUR);
    expect(played).toHaveLength(1);
  });
});
