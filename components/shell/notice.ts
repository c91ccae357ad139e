import { create } from 'zustand';

/** One line at the foot of the screen: what just happened. `trouble` stays until it is dismissed. */
interface Notice {
  kind: 'done' | 'trouble';
  text: string;
  detail: string | null;
  /** Takes back what was just done; null = nothing to take back. */
  undo: (() => void) | null;
}

export const useNotice = create<{ notice: Notice | null }>()(() => ({ notice: null }));

export function say(
  kind: Notice['kind'],
  text: string,
  detail: string | null = null,
  undo: Notice['undo'] = null,
): void {
  useNotice.setState({ notice: { kind, text, detail, undo } });
}

export function hush(): void {
  useNotice.setState({ notice: null });
}
