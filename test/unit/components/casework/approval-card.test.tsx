// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, expect, it, vi } from 'vitest';
import { ApprovalCards } from '@/components/casework/approval-card';
import { run } from '@/components/shell/command';
import type { CaseRow } from '@/lib/cases/case';
import type { Handler } from '@/lib/grading/policy';

vi.mock('#i18n', () => ({ i18n: { t: (key: string, slots: unknown[] = []) => [key, ...slots].join(' ') } }));
vi.mock('@/components/shell/command', () => ({ run: vi.fn() }));
Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

const question = (id: string, amount: number, answer: string | null = null) => ({
  id,
  about: { kind: 'compensation', amount },
  note: '老客户',
  askedAt: 1,
  by: '小林',
  answer,
});
const row = (...approvals: object[]) => ({ id: 'c', approvals }) as unknown as CaseRow;

async function shown(of: CaseRow, role: Handler, name = '小林') {
  const host = document.createElement('div');
  document.body.append(host);
  const root = createRoot(host);
  const show = (next: CaseRow) =>
    act(async () => root.render(<ApprovalCards row={next} agent={{ name, role }} />));
  await show(of);
  const press = (label: string, detail = 1) =>
    act(async () => {
      const found = [...host.querySelectorAll('button')].find(({ textContent }) =>
        textContent?.startsWith(label),
      );
      found?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
    });
  return { host, press, show };
}

beforeEach(() => vi.mocked(run).mockReset());

it('is nothing where nothing is asked any more', async () => {
  const { host } = await shown(row(question('a1', 9_350, 'refused')), 'supervisor');
  expect(host.textContent).toBe('');
});

it('lets an agent take it back, and not answer it', async () => {
  const { host, press } = await shown(row(question('a1', 9_350)), 'agent');
  expect(host.textContent).toContain('approval.waits');
  expect(host.querySelector('form')).toBeNull();
  await press('approval.withdraw');
  expect(vi.mocked(run).mock.calls).toEqual([['c', { type: 'unask', id: 'a1' }]]);
});

it('lets nobody else take it back', async () => {
  const { host } = await shown(row(question('a1', 9_350)), 'agent', '阿梅');
  expect(host.textContent).toContain('approval.waits');
  expect(host.querySelector('button')).toBeNull();
});

it('approves one question with one press: a double click does not answer the one that takes its place', async () => {
  const [first, second] = [question('a1', 9_350), question('a2', 99_900)];
  const { press, show } = await shown(row(first, second), 'supervisor');
  await press('approval.approve', 1);
  await show(row(second));
  await press('approval.approve', 2);
  await press('approval.refuse', 2);
  expect(vi.mocked(run).mock.calls).toEqual([['c', { type: 'settle', id: 'a1', approved: true, note: '' }]]);
  await press('approval.refuse');
  expect(run).toHaveBeenLastCalledWith('c', { type: 'settle', id: 'a2', approved: false, note: '' });
});
