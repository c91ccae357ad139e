import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fillReply } from '@/components/reply/fill';
import type { CaseRow } from '@/lib/cases/case';

vi.mock('@/components/shell/console-page', () => ({ consoleTabs: async () => [{ id: 1, active: false }] }));
vi.mock('@/lib/messages', () => ({ sendMessage: vi.fn(async () => ({ kind: 'inserted' })) }));

beforeEach(() => fakeBrowser.reset());

it('says what the page said although the tab cannot be brought to the front', async () => {
  vi.spyOn(fakeBrowser.tabs, 'update').mockRejectedValue(new Error('Tabs cannot be edited right now'));
  const review = { orderSn: '1', product: { id: null }, text: null };
  expect(await fillReply({ id: 'a', review } as CaseRow, '您好', null)).toEqual({ kind: 'inserted' });
});
