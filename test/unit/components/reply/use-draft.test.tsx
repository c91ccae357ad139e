// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type DraftState, useDraft } from '@/components/reply/use-draft';
import { run } from '@/components/shell/command';
import type { CaseRow } from '@/lib/cases/case';
import { DEFAULT_CALENDAR } from '@/lib/deadlines/calendar';

vi.mock('@/components/shell/command', () => ({ run: vi.fn(async () => true) }));
vi.mock('@/lib/reply/compose', () => ({
  composeDrafts: (grade: string) => [{ text: `一：${grade}` }, { text: `二：${grade}` }],
}));
vi.mock('@/lib/cases/draft-input', () => ({ draftInputOf: ({ grade }: CaseRow) => grade }));
Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

let draft: DraftState | null = null;
let root: Root;

function Editor({ row }: { row: Partial<CaseRow> }) {
  draft = useDraft(row as CaseRow, DEFAULT_CALENDAR);
  return null;
}

const show = (id: string, part: Partial<CaseRow> = {}) => {
  const review = { text: '坏了', append: null } as CaseRow['review'];
  const row = { id, grade: 'quality', review, draft: null, ...part } satisfies Partial<CaseRow>;
  return act(async () => root.render(<Editor key={id} row={row} />));
};

beforeEach(async () => {
  vi.useFakeTimers();
  vi.mocked(run).mockClear();
  root = createRoot(document.createElement('div'));
  await show('a');
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.useRealTimers();
});

it('saves what was written when the agent turns to the page, whose mark fills what is saved', async () => {
  await act(async () => draft?.write('我写的'));
  expect(run).not.toHaveBeenCalled();
  await act(async () => window.dispatchEvent(new Event('blur')));
  expect(run).toHaveBeenCalledExactlyOnceWith('a', { type: 'draft', text: '我写的' });
});

it('saves what was written to the case it was written for, however quickly the next one opens', async () => {
  await act(async () => draft?.write('给甲的'));
  await show('b');
  await act(async () => vi.advanceTimersByTime(10_000));
  expect(vi.mocked(run).mock.calls).toEqual([['a', { type: 'draft', text: '给甲的' }]]);
  expect(draft?.own).toBeNull();
});

it('a draft of ours that was chosen is saved anew when another grade gives it other words', async () => {
  await act(async () => draft?.choose(1));
  await act(async () => draft?.flush());
  await show('a', { draft: '二：quality', grade: 'service' });
  expect(draft?.text).toBe('二：service');
  await act(async () => vi.advanceTimersByTime(10_000));
  expect(run).toHaveBeenLastCalledWith('a', { type: 'draft', text: '二：service' });
});

it('another grade saves nothing where nothing was chosen', async () => {
  await show('a', { grade: 'service' });
  await act(async () => vi.advanceTimersByTime(10_000));
  expect(run).not.toHaveBeenCalled();
});

it('the agent’s own text is still there after a draft of ours was chosen and another case looked at', async () => {
  await act(async () => draft?.write('我自己的话'));
  await act(async () => draft?.choose(1));
  await show('b');
  expect(draft?.own).toBeNull();
  await show('a', { draft: '二：quality' });
  expect(draft).toMatchObject({ choice: 1, own: '我自己的话' });
});
