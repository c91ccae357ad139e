import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { usePinAsked } from '@/components/desks/ask-pin';
import { stoppedAtDoor } from '@/components/reply/door';
import { onCommand } from '@/entrypoints/background/command';
import { onSighted } from '@/entrypoints/background/intake';
import { lock, setPin } from '@/lib/settings/pin';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';
import { saveSettings } from '@/lib/settings/store';
import { caseById } from '@/lib/store/queries';
import { fresh, freshWorker, page } from '../../../support/worker';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

const AMOUNT = '抱歉，这边给您退80元，请申请售后。';
const HALF = 'abc123，我们马上为您处理，抱歉没有装好。';

async function row() {
  await onSighted({ console: 'pinduoduo', reviews: [fresh(1)] }, page());
  const found = await caseById('pinduoduo:10001:91');
  if (found === undefined) throw new Error('no case');
  return found;
}

beforeEach(freshWorker);

it('asks the rules as they are stored now, not as a screen drew them', async () => {
  const shown = await row();
  expect(await stoppedAtDoor(shown, AMOUNT, 'public')).toBeNull();
  await saveSettings({ ...DEFAULT_SETTINGS, replyRules: { R30: 'supervised' } });
  expect(await stoppedAtDoor(shown, AMOUNT, 'public')).toEqual({ kind: 'blocked' });
  const supervisor = { name: '主管', role: 'supervisor' as const };
  await saveSettings({ ...DEFAULT_SETTINGS, replyRules: { R30: 'supervised' }, agent: supervisor });
  expect(await stoppedAtDoor(shown, AMOUNT, 'public')).toBeNull();
});

it('asks for the supervisor’s PIN before the role lets a text pass', async () => {
  const shown = await row();
  const supervisor = { name: '主管', role: 'supervisor' as const };
  await saveSettings({ ...DEFAULT_SETTINGS, replyRules: { R30: 'supervised' }, agent: supervisor });
  await setPin('2468', Date.now());
  await lock();
  const answers = async (entered: boolean) => {
    const asked = stoppedAtDoor(shown, AMOUNT, 'public');
    await vi.waitFor(() => expect(usePinAsked.getState().waiting).toHaveLength(1));
    usePinAsked.getState().answer(entered);
    return asked;
  };
  expect(await answers(false)).toEqual({ kind: 'blocked' });
  expect(await answers(true)).toBeNull();
  expect(await stoppedAtDoor(shown, '您好，抱歉没有装好，我们马上核对。', 'public')).toBeNull();
});

it('lets a text through that the supervisor released, as the store has it now, and nothing beside it', async () => {
  const shown = await row();
  const given = '抱歉，全额退款，另外再补您50块。';
  const stands = (text: string, kind: 'public' | 'private' = 'private') => stoppedAtDoor(shown, text, kind);
  const asked = (text: string) => ({ kind: 'rule' as const, rules: ['R31'], text, door: 'private' as const });
  const settle = (id: string, role: 'agent' | 'supervisor') =>
    onCommand(
      shown.id,
      { type: 'settle', id, approved: true, note: '' },
      { kind: 'agent', name: '周', role },
    );
  expect(await stands(given)).toEqual({ kind: 'blocked' });
  await onCommand(shown.id, { type: 'ask', about: asked(given), note: '' });
  const id = (await caseById(shown.id))?.approvals?.[0]?.id ?? '';
  expect(await settle(id, 'agent')).toEqual({ ok: false, why: 'not-allowed' });
  expect(await stands(given)).toEqual({ kind: 'blocked' });
  expect(await settle(id, 'supervisor')).toMatchObject({ ok: true });
  expect(await stands(given)).toBeNull();
  expect(await stands(given.replace('50', '500'))).toEqual({ kind: 'blocked' });
  expect(await stands(given, 'public')).toEqual({ kind: 'blocked' });
  // Behind other words it is another text.
  const seen = { text: '您好。', length: 3 };
  expect(await stoppedAtDoor(shown, given, 'private', { mode: 'append', seen })).toEqual({
    kind: 'blocked-together',
  });
});

it.each(['public', 'private'] as const)(
  'reads ours together with what it is appended to: %s',
  async (kind) => {
    const shown = await row();
    const answer = (mode: 'append' | 'replace', text: string, length = text.length) =>
      stoppedAtDoor(shown, HALF, kind, { mode, seen: { text, length } });
    expect(await answer('append', '让您久等了。')).toBeNull();
    expect(await answer('append', '请加微信')).toEqual({ kind: 'blocked-together' });
    expect(await answer('replace', '请加微信')).toBeNull();
    // More stands there than was told: nobody can check it.
    expect(await answer('append', '让您久等了。', 9_000)).toEqual({ kind: 'blocked-together' });
  },
);
