import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onCommands, onUndo } from '@/entrypoints/background/bulk';
import { onSighted } from '@/entrypoints/background/intake';
import { PORTION } from '@/lib/cases/bulk';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';
import { saveSettings } from '@/lib/settings/store';
import { db } from '@/lib/store/db';
import { atRest, fresh, freshWorker, page } from '../../support/worker';

// There is no extension here to fetch the model from.
vi.mock('@/lib/grader', async () => {
  const { gradeByPhrases } = await import('@/lib/grading');
  return { loadGrader: async () => ({ grade: gradeByPhrases, kind: 'model' }) };
});

vi.mock('#i18n', () => ({
  i18n: { t: (key: string, values?: unknown[]) => [key, ...(values ?? [])].join(' ') },
}));

const LIN = { name: '小林', role: 'agent' as const };
const caseIds = [0, 1, 2].map((n) => `pinduoduo:10001:9${n}`);
const claimed = async () => (await db.cases.toArray()).filter(({ assignee }) => assignee === '小林').length;

beforeEach(async () => {
  await freshWorker();
  await saveSettings({ ...DEFAULT_SETTINGS, agent: LIN });
  await onSighted({ console: 'pinduoduo', reviews: [fresh(0), fresh(1), fresh(2)] }, page());
});

describe('the worker and many cases', () => {
  it('claims and gives back, though it told the desk something in between', async () => {
    const done = await onCommands({ caseIds, command: { type: 'claim' } }, LIN);
    if (!done.ok) throw new Error(done.why);
    expect(await claimed()).toBe(3);
    // What is behind the answer: alerts are written down.
    await atRest();
    expect(await onUndo({ deeds: done.deeds }, LIN)).toMatchObject({ ok: true, refused: [] });
    expect(await claimed()).toBe(0);
  });

  it('does nothing under the name of somebody who has left', async () => {
    const other = { name: '小王', role: 'agent' as const };
    const answer = { ok: false, why: 'agent-changed' };
    expect(await onCommands({ caseIds, command: { type: 'claim' } }, other)).toEqual(answer);
    expect(await onUndo({ deeds: [{ caseId: caseIds[0], from: 2, to: 3 }] }, other)).toEqual(answer);
    expect(await claimed()).toBe(0);
  });

  it.each<[string, unknown]>([
    ['more cases than a portion', { caseIds: Array(PORTION + 1).fill('x'), command: { type: 'claim' } }],
    ['no case', { caseIds: [], command: { type: 'claim' } }],
    ['what is not done by the dozen', { caseIds, command: { type: 'replied', text: null } }],
    ['the supervisor’s word', { caseIds, command: { type: 'settle', id: 'a1', approved: true, note: '' } }],
    ['no command', { caseIds }],
  ])('refuses %s', async (_, data) => {
    expect(await onCommands(data, LIN)).toEqual({ ok: false, why: 'malformed' });
    expect(await claimed()).toBe(0);
  });
});
