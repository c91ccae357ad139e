import type { KeyMap } from '@/components/shell/keys';
import { usePanel } from '@/components/shell/panel-state';
import { MOST_MARKED } from '@/lib/cases/bulk';

/** Marks everything that the list shows, as far as that is a choice. */
export function markAll(): void {
  const { ids, mark } = usePanel.getState();
  mark(ids.slice(0, MOST_MARKED));
}

/** Shift and a step: the range grows by the next row, or gives back the one that it leaves. */
export function extendMarks(step: 1 | -1): void {
  const { ids, selected, markedFrom, select, unmark, markRange, mark } = usePanel.getState();
  const from = markedFrom ?? selected;
  const [at, anchor] = [ids.indexOf(selected ?? ''), ids.indexOf(from ?? '')];
  const next = ids[at + step];
  const here = ids[at];
  if (here === undefined || next === undefined || anchor < 0) return;
  if (Math.abs(at + step - anchor) < Math.abs(at - anchor)) unmark([here]);
  else {
    if (markedFrom === null) mark([here]);
    markRange(next);
  }
  select(next);
}

/** The keys of the list that mark rows. */
export function markKeys(): KeyMap {
  return {
    x: () => {
      const { selected, toggleMark } = usePanel.getState();
      if (selected !== null) toggleMark(selected);
    },
    'Shift+j': () => extendMarks(1),
    'Shift+k': () => extendMarks(-1),
    'Mod+a': markAll,
  };
}

/** A click on a row with a key held down is about marks; false where it is none. */
export function clickMarks(
  id: string,
  { ctrlKey, metaKey, shiftKey }: Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'shiftKey'>,
): boolean {
  const { toggleMark, markRange, select } = usePanel.getState();
  if (shiftKey) markRange(id);
  else if (ctrlKey || metaKey) toggleMark(id);
  else return false;
  select(id);
  return true;
}
