import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onUndo } from '@/entrypoints/background/bulk';
import { onCommand } from '@/entrypoints/background/command';
import type { Deed } from '@/lib/cases/undo';
import { HOUR, MINUTE } from '@/lib/review/time';
import { saveSettings } from '@/lib/settings/store';
import { db } from '@/lib/store/db';
import { alarmDesk, caseId, LOUD, QUIET, type ShownNotice, seeCases } from '../../support/alarms';
import { atRest, tickAt } from '../../support/worker';

vi.mock('@/lib/grader', async () => {
  const { gradeByPhrases } = await import('@/lib/grading');
  return { loadGrader: async () => ({ grade: gradeByPhrases, kind: 'model' }) };
});
vi.mock('#i18n', () => ({
  i18n: { t: (key: string, values?: unknown[]) => [key, ...(values ?? [])].join(' ') },
}));

let shown: ShownNotice[];
let now: number;
const [ONE, OTHER] = [caseId(1), caseId(2)];

beforeEach(async () => {
  ({ shown } = await alarmDesk());
  await saveSettings(QUIET);
  now = await seeCases(2);
  for (const id of [ONE, OTHER]) await onCommand(id, { type: 'claim' });
});

afterEach(() => vi.useRealTimers());

/** What is done, and what the worker does behind it, happens at this time. */
async function at(time: number, act: () => Promise<unknown>): Promise<void> {
  vi.setSystemTime(time);
  await act();
  await atRest();
}

async function resolve(id: string): Promise<Deed> {
  const done = await onCommand(id, { type: 'resolve' });
  await atRest();
  if (!done.ok || done.deed === undefined) throw new Error('it was not resolved');
  return done.deed;
}

/** While the next notification is shown, and before it is written down that it was, the agent takes that back. */
function undoMeanwhile(deed: Deed): void {
  let undone = false;
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation((async (id: string, all: ShownNotice) => {
    shown.push({ id, title: all.title, message: all.message });
    if (undone) return id;
    undone = true;
    // Its answer waits for nothing that waits for this notification.
    expect(await onUndo({ deeds: [deed] }, LOUD.agent)).toMatchObject({ ok: true, refused: [] });
    return id;
  }) as never);
}

const overdue = (id: string) =>
  shown.filter(
    (one) => one.id.includes(id) && one.title.startsWith('notify.one grade.quality · time.overdue'),
  ).length;

describe('an action that is taken back while the desk is told', () => {
  it('tells of the case that is open again by that: it was not among those', async () => {
    await at(now + 5 * HOUR, () => tickAt(now + 5 * HOUR));
    const deed = await resolve(OTHER);
    await saveSettings(LOUD);
    undoMeanwhile(deed);
    await at(now + 5 * HOUR + MINUTE, () => tickAt(now + 5 * HOUR + MINUTE));
    await at(now + 5 * HOUR + 2 * MINUTE, () => tickAt(now + 5 * HOUR + 2 * MINUTE));
    expect([overdue(ONE), overdue(OTHER)]).toEqual([1, 1]);
    expect((await db.cases.get(OTHER))?.owed).toBeUndefined();
  });

  it.each([
    ['was written down before it was closed', 5 * HOUR],
    ['passed while it was closed', HOUR + MINUTE],
  ])('tells of its deadline too, which %s, and not of its follow-up alone', async (_, closedAfter) => {
    await onCommand(ONE, { type: 'resolve' });
    await onCommand(OTHER, { type: 'plan', dueAt: now + HOUR, note: '' });
    const closedAt = now + closedAfter;
    await at(closedAt, () => tickAt(closedAt));
    const deed = await resolve(OTHER);
    await saveSettings(LOUD);
    undoMeanwhile(deed);
    await at(now + 6 * HOUR, () => tickAt(now + 6 * HOUR));
    expect(shown[0]?.title).toContain('notify.followUp');
    await at(now + 6 * HOUR + MINUTE, () => tickAt(now + 6 * HOUR + MINUTE));
    expect(overdue(OTHER)).toBe(1);
    const told = shown.length;
    await at(now + 6 * HOUR + 2 * MINUTE, () => tickAt(now + 6 * HOUR + 2 * MINUTE));
    expect(shown).toHaveLength(told);
    expect((await db.cases.get(OTHER))?.owed).toBeUndefined();
  });
});
