import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fillReply } from '@/components/reply/fill';
import type { CaseRow } from '@/lib/cases/case';
import type { FillOutcome } from '@/lib/messages';
import type { PageHealth } from '@/lib/wire';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('@/components/shell/console-page', () => ({ consoleTabs: async () => [{ id: 1, active: false }] }));
vi.mock('@/lib/messages', () => ({ sendMessage }));

const review = { console: 'qianniu', orderSn: '1', product: { id: null }, text: null };
const fill = () => fillReply({ id: 'a', review } as CaseRow, '您好', null);
const NOT_HERE: FillOutcome = { kind: 'no-box', why: 'row-not-on-page' };
const INSERTED = { kind: 'inserted' } as FillOutcome;

/** What each frame answers, and how it reads; null: nobody hears there. */
async function frames(
  all: Record<string, [PageHealth['state'], FillOutcome | null, string?]>,
): Promise<void> {
  const health = Object.entries(all).map(([frame, [state, , console = 'qianniu']]) => [
    `1:${frame}`,
    { console, state },
  ]);
  await fakeBrowser.storage.session.set({
    health: { ...Object.fromEntries(health), '11:4': { console: 'qianniu', state: 'reading' } },
  });
  sendMessage.mockImplementation(async (_type: string, _request: unknown, to: { frameId: number }) => {
    const outcome = all[to.frameId]?.[1] ?? null;
    if (outcome === null) throw new Error('No response');
    return outcome;
  });
}

const asked = () => sendMessage.mock.calls.map((call: unknown[]) => call[2]);

beforeEach(() => {
  fakeBrowser.reset();
  sendMessage.mockReset();
});

it('says what the page said although the tab cannot be brought to the front', async () => {
  await frames({ 0: ['reading', INSERTED] });
  vi.spyOn(fakeBrowser.tabs, 'update').mockRejectedValue(new Error('Tabs cannot be edited right now'));
  expect(await fill()).toEqual(INSERTED);
});

it('asks the frames that read this console, one after the other, and no more once one has the row', async () => {
  await frames({
    0: ['elsewhere', NOT_HERE],
    7: ['reading', NOT_HERE],
    8: ['reading', { kind: 'no-box', why: 'already-answered' }, 'jingdong'],
    12: ['reading', INSERTED],
    30: ['reading', INSERTED],
  });
  expect(await fill()).toEqual(INSERTED);
  expect(asked()).toEqual([
    { tabId: 1, frameId: 7 },
    { tabId: 1, frameId: 12 },
  ]);
});

it('asks the page itself where no frame told anything', async () => {
  await frames({ 0: ['loading', NOT_HERE] });
  expect(await fill()).toEqual(NOT_HERE);
  expect(asked()).toEqual([{ tabId: 1, frameId: 0 }]);
});

it('a frame that went since does not hide what another said', async () => {
  await frames({ 3: ['reading', NOT_HERE], 9: ['reading', null] });
  expect(await fill()).toEqual(NOT_HERE);
});
