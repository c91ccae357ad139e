import { create } from 'zustand';
import type { Lane } from '@/lib/cases/event';
import type { QueueFilter } from '@/lib/cases/queue';
import type { PromiseSlice } from '@/lib/store/promises';

export const NO_FILTER: Omit<QueueFilter, 'lane'> = {
  consoles: [],
  shops: [],
  grades: [],
  handlers: [],
  statuses: [],
  search: '',
};

/** The cases over and under a place in the list; null = none. */
export interface Neighbours {
  above: string | null;
  below: string | null;
}

interface PanelState {
  filter: QueueFilter;
  /** Which promises are listed instead of a lane; null = none. */
  promises: PromiseSlice | null;
  /** What the queue shows now, in order; next and previous follow it. */
  ids: string[];
  selected: string | null;
  /** The place the selected case left when a claim or correction gave it another deadline; J and K go on from there. */
  left: Neighbours | null;
  /** The case on the screen; null = the queue alone. */
  open: string | null;
  /** A fill that was asked for from the queue: the case does it as soon as it is on the screen. */
  fillAsked: boolean;
  /** The list of all keys is over the panel. */
  keysShown: boolean;
  setFilter(part: Partial<QueueFilter>): void;
  setLane(lane: Lane): void;
  showPromises(slice: PromiseSlice | null): void;
  setIds(ids: string[]): void;
  select(id: string | null): void;
  openCase(id: string, fill?: boolean): void;
  takeFill(): boolean;
  close(): void;
  showKeys(on: boolean): void;
  /** Moves the selection by one, and the open case with it. */
  move(step: 1 | -1): void;
}

export const usePanel = create<PanelState>()((set, get) => ({
  filter: { lane: 'active', ...NO_FILTER },
  promises: null,
  ids: [],
  selected: null,
  left: null,
  open: null,
  fillAsked: false,
  keysShown: false,
  setFilter: (part) => set(({ filter }) => ({ filter: { ...filter, ...part } })),
  setLane: (lane) => set({ filter: { lane, ...NO_FILTER }, promises: null, selected: null, left: null }),
  showPromises: (promises) => set({ promises, selected: null, left: null }),
  setIds: (ids) =>
    set((state) => {
      const selected = keepPlace(state.ids, ids, state.selected, state.left);
      const left = selected === state.selected ? (state.left ?? placeLeft(state.ids, ids, selected)) : null;
      return { ids, selected, left };
    }),
  select: (selected) => set({ selected, left: null }),
  openCase: (id, fill = false) =>
    set(({ selected, left }) => ({
      open: id,
      selected: id,
      left: id === selected ? left : null,
      fillAsked: fill,
    })),
  takeFill: () => {
    const { fillAsked } = get();
    if (fillAsked) set({ fillAsked: false });
    return fillAsked;
  },
  close: () => set({ open: null, fillAsked: false }),
  showKeys: (keysShown) => set({ keysShown }),
  move: (step) =>
    set(({ ids, selected, left, open }) => {
      const at = selected === null ? -1 : ids.indexOf(selected);
      // A case that left the list while open already gave its place to the next one.
      const gone = open !== null && open !== selected;
      const to = gone && step === 1 ? at : at + step;
      const waiting = step === 1 ? left?.below : left?.above;
      const next = ids.find((id) => id === waiting) ?? ids[Math.min(Math.max(to, 0), ids.length - 1)];
      if (next === undefined) return {};
      // A fill was asked for on one case, never for the one the agent went on to before that case was on the screen.
      return { selected: next, left: null, open: open === null ? null : next, fillAsked: false };
    }),
}));

/**
 * The selection after the list changed: the same case while it is there, else whatever took its place, so that the
 * next key goes on where the agent was. `left`: the place from which a claim had carried it before it was answered.
 */
export function keepPlace(
  before: string[],
  after: string[],
  selected: string | null,
  left: Neighbours | null = null,
): string | null {
  if (selected !== null && after.includes(selected)) return selected;
  const waiting = left?.below ?? null;
  if (waiting !== null && after.includes(waiting)) return waiting;
  const place = selected === null ? 0 : Math.max(before.indexOf(selected), 0);
  return after[Math.min(place, after.length - 1)] ?? null;
}

/**
 * The neighbours that the selected case had, when it alone went elsewhere in the list; null when it still stands
 * between them or when one of them is gone.
 */
export function placeLeft(before: string[], after: string[], selected: string | null): Neighbours | null {
  const at = selected === null ? -1 : before.indexOf(selected);
  if (selected === null || at < 0) return null;
  const above = before[at - 1] ?? null;
  const below = before[at + 1] ?? null;
  const over = above === null ? -1 : after.indexOf(above);
  const under = below === null ? after.length : after.indexOf(below);
  const gone = (above !== null && over < 0) || under < 0;
  const now = after.indexOf(selected);
  return !gone && over < under && (now < over || now > under) ? { above, below } : null;
}
