import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onCommand, onScreenCommand } from '@/entrypoints/background/command';
import { onSighted } from '@/entrypoints/background/intake';
import type { Command } from '@/lib/cases/commands';
import { enterPin, lock, setPin } from '@/lib/settings/pin';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';
import { saveSettings } from '@/lib/settings/store';
import { eventsOf } from '@/lib/store/queries';
import { fresh, freshWorker, page } from '../../support/worker';

vi.mock('@/lib/grader', async () => {
  const { gradeByPhrases } = await import('@/lib/grading');
  return { loadGrader: async () => ({ grade: gradeByPhrases, kind: 'model' }) };
});
vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

const ID = 'pinduoduo:10001:91';
const LIN = { name: '小林', role: 'agent' } as const;
const MEI = { name: '阿梅', role: 'agent' } as const;
const ZHOU = { name: '老周', role: 'supervisor' } as const;
const sits = (agent: typeof LIN | typeof MEI | typeof ZHOU) => saveSettings({ ...DEFAULT_SETTINGS, agent });
const note = (text: string): Command => ({ type: 'note', text });
/** Who did what; that the first of them claims the case is not told here. */
const written = async () =>
  (await eventsOf(ID)).flatMap(({ actor, type }) =>
    actor.kind === 'agent' && type !== 'claimed' ? [`${actor.name} ${type}`] : [],
  );

beforeEach(async () => {
  await freshWorker();
  await sits(LIN);
  await onSighted({ console: 'pinduoduo', reviews: [fresh(1)] }, page());
});

describe('two agents in one minute', () => {
  it('writes each under their own name', async () => {
    expect(await onScreenCommand(ID, note('一'), LIN)).toEqual({ ok: true });
    await sits(MEI);
    expect(await onScreenCommand(ID, note('二'), MEI)).toEqual({ ok: true });
    expect(await written()).toEqual(['小林 noted', '阿梅 noted']);
  });

  it('writes nothing under a name that the screen did not show', async () => {
    await sits(MEI);
    expect(await onScreenCommand(ID, note('一'), LIN)).toEqual({ ok: false, why: 'agent-changed' });
    // The same name at another desk is not the same actor.
    await sits(ZHOU);
    const asAgent = { ...ZHOU, role: 'agent' } as const;
    expect(await onScreenCommand(ID, note('一'), asAgent)).toEqual({ ok: false, why: 'agent-changed' });
    expect(await written()).toEqual([]);
  });

  it('writes what a screen without a name sends for whoever sits here', async () => {
    expect(await onScreenCommand(ID, note('一'), null)).toEqual({ ok: true });
    expect(await written()).toEqual(['小林 noted']);
  });
});

describe('what is the supervisor’s alone', () => {
  const settle: Command = { type: 'settle', id: 'a', approved: true, note: '' };
  const asked = async () => {
    await onCommand(ID, { type: 'ask', about: { kind: 'compensation', amount: 5_000 }, note: '' });
    const question = (await eventsOf(ID)).find(({ type }) => type === 'asked');
    if (question?.type !== 'asked') throw new Error('nothing was asked');
    return { ...settle, id: question.data.id };
  };

  it('is locked until the PIN is entered, and again when somebody locks it', async () => {
    const answer = await asked();
    await sits(ZHOU);
    const now = Date.now();
    await setPin('0421', now);
    await lock();
    expect(await onCommand(ID, answer)).toEqual({ ok: false, why: 'locked' });
    expect(await onCommand(ID, note('谁都可以'))).toEqual({ ok: true });
    await enterPin('0421', now);
    expect(await onCommand(ID, answer)).toEqual({ ok: true });
    expect(await written()).toEqual(['小林 asked', '老周 noted', '老周 settled']);
  });

  it('is nobody else’s, with or without the PIN', async () => {
    const answer = await asked();
    await setPin('0421', Date.now());
    expect(await onCommand(ID, answer)).toEqual({ ok: false, why: 'not-allowed' });
    await lock();
    expect(await onCommand(ID, answer)).toEqual({ ok: false, why: 'not-allowed' });
  });

  it('needs no PIN where none is set', async () => {
    const answer = await asked();
    await sits(ZHOU);
    expect(await onCommand(ID, answer)).toEqual({ ok: true });
  });
});
