import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onCommand } from '@/entrypoints/background/command';
import { tick } from '@/entrypoints/background/tick';
import { away, heartbeat } from '@/lib/alerts/state';
import { DAY, HOUR, MINUTE } from '@/lib/review/time';
import { saveSettings } from '@/lib/settings/store';
import { db } from '@/lib/store/db';
import { enforceRetention } from '@/lib/store/retention';
import { alarmDesk, caseId, LOUD, QUIET, type ShownNotice, seeCases } from '../../support/alarms';
import { tickAt } from '../../support/worker';

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

describe('nobody was here', () => {
  it('says for how long and what became overdue, in one notification and in the panel', async () => {
    now = await seeCases(2);
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
    now = await seeCases(1);
    await onCommand(caseId(1), { type: 'claim' });
    await heartbeat.setValue(now);
    await tick(now + 30 * MINUTE);
    await heartbeat.setValue(now + 3 * HOUR + 55 * MINUTE);
    await tick(now + 4 * HOUR + MINUTE);
    expect(shown.map((one) => one.id)).toEqual([`overdue:${caseId(1)}`]);
    expect(await away.getValue()).toBeNull();
  });

  it('is said of three days asleep, once', async () => {
    now = await seeCases(5);
    await heartbeat.setValue(now);
    await tick(now + 3 * DAY);
    expect(shown.map(({ title }) => title)).toEqual(['notify.away time.wholeDays 3 5']);
  });

  it('is told again under the same id by a worker that died before it wrote that down', async () => {
    now = await seeCases(1);
    await heartbeat.setValue(now);
    const add = db.events.bulkAdd.bind(db.events) as never;
    vi.spyOn(db.events, 'bulkAdd').mockImplementationOnce(add).mockRejectedValueOnce(new Error('killed'));
    await tick(now + 5 * HOUR).catch(() => 'killed');
    await tick(now + 5 * HOUR + MINUTE);
    expect(shown.map((one) => one.id)).toEqual(['overdue:*', 'overdue:*']);
    expect(new Set(shown.map(({ title }) => title)).size).toBe(1);
  });

  it('waits in quiet hours with everything else, and is then no news', async () => {
    await saveSettings(QUIET);
    now = await seeCases(2);
    await heartbeat.setValue(now);
    await tick(now + 5 * HOUR);
    expect(shown).toEqual([]);
    expect(worker.badge).toBe('2');
    await saveSettings(LOUD);
    await tickAt(now + 9 * HOUR);
    expect(shown.map((one) => one.id).sort()).toEqual([`overdue:${caseId(1)}`, `overdue:${caseId(2)}`]);
  });
});

describe('a clock that is set', () => {
  it('back by two hours is no absence, and tells nothing twice', async () => {
    now = await seeCases(1);
    await tickAt(now + 5 * HOUR);
    for (const at of [3, 3.1, 4, 5.2]) await tick(now + at * HOUR);
    expect(shown).toHaveLength(1);
    expect(await away.getValue()).toBeNull();
  });

  it('forward by a year is one notification without an absence; set back, the cases are there', async () => {
    now = await seeCases(3);
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
