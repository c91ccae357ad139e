import { create } from 'zustand';
import type { Lane } from '@/lib/cases/event';
import type { QueueFilter } from '@/lib/cases/queue';

export const NO_FILTER: Omit<QueueFilter, 'lane'> = { grades: [], handlers: [], statuses: [], search: '' };

interface PanelState {
  filter: QueueFilter;
  /** What the queue shows now, in order; next and previous follow it. */
  ids: string[];
  selected: string | null;
  /** The case on the screen; null = the queue alone. */
  open: string | null;
  /** A fill that was asked for from the queue: the case does it as soon as it is on the screen. */
  fillAsked: boolean;
  setFilter(part: Partial<QueueFilter>): void;
  setLane(lane: Lane): void;
  setIds(ids: string[]): void;
  select(id: string | null): void;
  openCase(id: string, fill?: boolean): void;
  takeFill(): boolean;
  close(): void;
  /** Moves the selection by one, and the open case with it. */
  move(step: 1 | -1): void;
}

export const usePanel = create<PanelState>()((set, get) => ({
  filter: { lane: 'active', ...NO_FILTER },
  ids: [],
  selected: null,
  open: null,
  fillAsked: false,
  setFilter: (part) => set(({ filter }) => ({ filter: { ...filter, ...part } })),
  setLane: (lane) => set({ filter: { lane, ...NO_FILTER }, selected: null }),
  setIds: (ids) => set((state) => ({ ids, selected: keepPlace(state.ids, ids, state.selected) })),
  select: (selected) => set({ selected }),
  openCase: (id, fill = false) => set({ open: id, selected: id, fillAsked: fill }),
  takeFill: () => {
    const { fillAsked } = get();
    if (fillAsked) set({ fillAsked: false });
    return fillAsked;
  },
  close: () => set({ open: null, fillAsked: false }),
  move: (step) =>
    set(({ ids, selected, open }) => {
      const at = selected === null ? -1 : ids.indexOf(selected);
      // A case that left the list while open already gave its place to the next one.
      const gone = open !== null && open !== selected;
      const to = gone && step === 1 ? at : at + step;
      const next = ids[Math.min(Math.max(to, 0), ids.length - 1)];
      if (next === undefined) return {};
      // A fill was asked for on one case, never for the one the agent went on to before that case was on the screen.
      return { selected: next, open: open === null ? null : next, fillAsked: false };
    }),
}));

/**
 * The selection after the list changed: the same case while it is there, else whatever took its place, so that the
 * next key goes on where the agent was.
 */
export function keepPlace(before: string[], after: string[], selected: string | null): string | null {
  if (selected !== null && after.includes(selected)) return selected;
  const place = selected === null ? 0 : Math.max(before.indexOf(selected), 0);
  return after[Math.min(place, after.length - 1)] ?? null;
}
