import { create } from 'zustand';

/** One line at the foot of the screen: what just happened. `trouble` stays until it is dismissed. */
interface Notice {
  kind: 'done' | 'trouble';
  text: string;
  detail: string | null;
}

export const useNotice = create<{ notice: Notice | null }>()(() => ({ notice: null }));

export function say(kind: Notice['kind'], text: string, detail: string | null = null): void {
  useNotice.setState({ notice: { kind, text, detail } });
}

export function hush(): void {
  useNotice.setState({ notice: null });
}
