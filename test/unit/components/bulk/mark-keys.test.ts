import { beforeEach, describe, expect, it } from 'vitest';
import { clickMarks, extendMarks, markAll, markKeys } from '@/components/bulk/mark-keys';
import { NO_MARKS } from '@/components/shell/marks';
import { usePanel } from '@/components/shell/panel-state';
import { MOST_MARKED } from '@/lib/cases/bulk';

const state = () => usePanel.getState();
const marked = (): string => [...state().marked].sort().join('');
const press = { ctrlKey: false, metaKey: false, shiftKey: false };

beforeEach(() => {
  usePanel.setState({ ids: ['a', 'b', 'c', 'd', 'e'], selected: 'b', left: null, open: null, ...NO_MARKS });
});

describe('marking rows', () => {
  it('toggles the selected row', () => {
    markKeys().x?.({} as KeyboardEvent);
    expect(marked()).toBe('b');
    markKeys().x?.({} as KeyboardEvent);
    expect(marked()).toBe('');
    expect(state().markedFrom).toBeNull();
  });

  it('grows down from where it began, gives back what it leaves, and goes on over the other side', () => {
    for (const step of [1, 1] as const) extendMarks(step);
    expect([marked(), state().selected]).toEqual(['bcd', 'd']);
    for (const step of [-1, -1] as const) extendMarks(step);
    expect([marked(), state().selected]).toEqual(['b', 'b']);
    extendMarks(-1);
    expect(marked()).toBe('ab');
    extendMarks(-1);
    expect([marked(), state().selected]).toEqual(['ab', 'a']);
  });

  it('marks a range with Shift and single rows with Ctrl or ⌘; a plain click is none of it', () => {
    expect(clickMarks('a', press)).toBe(false);
    clickMarks('b', { ...press, ctrlKey: true });
    clickMarks('d', { ...press, shiftKey: true });
    expect(marked()).toBe('bcd');
    clickMarks('a', { ...press, shiftKey: true });
    expect(marked()).toBe('abcd');
    clickMarks('c', { ...press, metaKey: true });
    expect(marked()).toBe('abd');
  });

  it('marks all that the list shows, up to what is still a choice', () => {
    usePanel.setState({ ids: Array.from({ length: MOST_MARKED + 7 }, (_, i) => `c${i}`) });
    markAll();
    expect(state().marked.size).toBe(MOST_MARKED);
  });

  it('drops marks that the list shows no more, and all of them in another view', () => {
    markAll();
    state().setIds(['a', 'c', 'x']);
    expect(marked()).toBe('ac');
    state().setView('backlog');
    expect(marked()).toBe('');
  });
});
