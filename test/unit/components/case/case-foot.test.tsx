// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { CaseFoot } from '@/components/case/case-foot';
import { run } from '@/components/shell/command';
import type { CaseRow } from '@/lib/cases/case';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
vi.mock('@/components/casework/work-menu', () => ({
  useWork: () => ({ asked: null, ask: () => {} }),
  WorkItems: () => null,
  WorkDialogs: () => null,
}));
vi.mock('@/components/shell/command', () => ({ run: vi.fn() }));
Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

it('a double click on "replied" does not reopen the case by the button that takes its place', async () => {
  const host = document.createElement('div');
  document.body.append(host);
  const root = createRoot(host);
  const settings = { ...DEFAULT_SETTINGS, agent: { name: '我', role: 'agent' as const } };
  const open = {
    id: 'a',
    lane: 'active',
    status: 'claimed',
    assignee: '我',
    inserted: { at: 1 },
    reply: null,
  };
  const done = { ...open, lane: 'done', status: 'replied', reply: { at: 2 } };
  const show = (row: object) =>
    act(async () =>
      root.render(
        <CaseFoot
          row={row as CaseRow}
          settings={settings}
          text="您好"
          fill={{ run: () => {}, busy: false, copies: false, why: null }}
        />,
      ),
    );
  const click = (label: string, detail: number) =>
    act(async () => {
      const button = [...host.querySelectorAll('button')].find(({ textContent }) => textContent === label);
      button?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
    });
  await show(open);
  await click('case.markReplied', 1);
  await show(done);
  await click('case.reopen', 2);
  expect(vi.mocked(run).mock.calls).toEqual([['a', { type: 'replied', text: '您好' }]]);
  await click('case.reopen', 1);
  expect(run).toHaveBeenLastCalledWith('a', { type: 'reopen' });
});
