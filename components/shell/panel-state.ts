import { create } from 'zustand';
import { collapsedNear, type Group, groupAt } from '@/lib/cases/groups';
import { FACETS, type QueueFilter } from '@/lib/cases/queue';
import type { ViewName } from '@/lib/cases/views';
import type { PromiseSlice } from '@/lib/store/promises';
import { type Marks, NO_MARKS, shownMarks, withMarks, withoutMarks, withRange } from './marks';

/** Nothing is filtered, whatever the view and its order. */
export const NO_FILTER: Omit<QueueFilter, 'view' | 'sort' | 'group'> = {
  consoles: [],
  shops: [],
  grades: [],
  handlers: [],
  statuses: [],
  search: '',
};

export function isFiltered(filter: QueueFilter): boolean {
  return filter.search !== '' || FACETS.some((facet) => filter[facet].length > 0);
}

/** The cases over and under a place in the list; null = none. */
export interface Neighbours {
  above: string | null;
  below: string | null;
}

interface PanelState extends Marks {
  filter: QueueFilter;
  /** Which promises are listed instead of a view; null = none. */
  promises: PromiseSlice | null;
  /** What the queue shows now, in order; next and previous follow it. */
  ids: string[];
  /** The sections of the list; none where it is not grouped. */
  groups: readonly Group[];
  /** Keys of the sections of which only the header is shown. */
  collapsed: ReadonlySet<string>;
  /** How many cases the list has, with those of collapsed sections. */
  total: number;
  selected: string | null;
  /** The place the selected case left when a claim or correction gave it another deadline; J and K go on from there. */
  left: Neighbours | null;
  /** The case on the screen; null = the queue alone. */
  open: string | null;
  /** A fill that was asked for from the queue: the case does it as soon as it is on the screen. */
  fillAsked: boolean;
  /** The list of all keys is over the panel. */
  keysShown: boolean;
  /** The menu of the views is open, and hears their letters. */
  viewsShown: boolean;
  setFilter(part: Partial<QueueFilter>): void;
  /** Shows a view, with nothing filtered. */
  setView(view: ViewName): void;
  /** Shows what was saved. */
  showFilter(filter: QueueFilter): void;
  showPromises(slice: PromiseSlice | null): void;
  setIds(ids: string[], groups?: readonly Group[], total?: number): void;
  toggleGroup(key: string): void;
  /** Collapses the section of the selected case, or opens the collapsed one that is nearest. */
  fold(on: boolean): void;
  select(id: string | null): void;
  openCase(id: string, fill?: boolean): void;
  /** Fills the open case as soon as it can be. */
  askFill(): void;
  takeFill(): boolean;
  close(): void;
  showKeys(on: boolean): void;
  showViews(on: boolean): void;
  /** Moves the selection by one, and the open case with it. */
  move(step: 1 | -1): void;
  /** Selects what took the place of a case that its claim carried out of sight. An open case stays selected. */
  stayHere(): void;
  mark(ids: readonly string[]): void;
  unmark(ids: readonly string[]): void;
  toggleMark(id: string): void;
  /** Marks everything between the last mark (else the selected row) and this one. */
  markRange(to: string): void;
  clearMarks(): void;
}

export const usePanel = create<PanelState>()((set, get) => ({
  filter: { view: 'active', sort: 'deadline', group: 'none', ...NO_FILTER },
  promises: null,
  ids: [],
  groups: [],
  collapsed: new Set(),
  total: 0,
  selected: null,
  left: null,
  open: null,
  fillAsked: false,
  keysShown: false,
  viewsShown: false,
  ...NO_MARKS,
  setFilter: (part) => set(({ filter }) => ({ filter: { ...filter, ...part } })),
  setView: (view) => get().showFilter({ ...get().filter, view, ...NO_FILTER }),
  showFilter: (filter) =>
    set({ filter, promises: null, selected: null, left: null, collapsed: new Set(), ...NO_MARKS }),
  showPromises: (promises) => set({ promises, selected: null, left: null, ...NO_MARKS }),
  setIds: (ids, groups = [], total = ids.length) =>
    set((state) => {
      const selected = keepPlace(state.ids, ids, state.selected, state.left);
      const left = selected === state.selected ? (state.left ?? placeLeft(state.ids, ids, selected)) : null;
      return { ids, groups, total, selected, left, ...shownMarks(state, ids) };
    }),
  toggleGroup: (key) =>
    set(({ collapsed }) => {
      const next = new Set(collapsed);
      if (!next.delete(key)) next.add(key);
      return { collapsed: next };
    }),
  fold: (on) => {
    const { ids, groups, selected, toggleGroup } = get();
    const place = selected === null ? 0 : Math.max(ids.indexOf(selected), 0);
    const group = on ? groupAt(groups, place) : collapsedNear(groups, place);
    if (group !== null) toggleGroup(group.key);
  },
  select: (selected) => set({ selected, left: null }),
  openCase: (id, fill = false) =>
    set(({ selected, left }) => ({
      open: id,
      selected: id,
      left: id === selected ? left : null,
      fillAsked: fill,
    })),
  askFill: () => set({ fillAsked: true }),
  takeFill: () => {
    const { fillAsked } = get();
    if (fillAsked) set({ fillAsked: false });
    return fillAsked;
  },
  close: () => set({ open: null, fillAsked: false }),
  showKeys: (keysShown) => set({ keysShown }),
  showViews: (viewsShown) => set({ viewsShown }),
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
  stayHere: () =>
    set(({ ids, left, open }) => {
      const next = left?.below ?? left?.above ?? null;
      return open !== null || next === null || !ids.includes(next) ? {} : { selected: next, left: null };
    }),
  mark: (ids) => set((state) => withMarks(state, ids)),
  unmark: (ids) => set((state) => withoutMarks(state, ids)),
  toggleMark: (id) => {
    const { marked, mark, unmark } = get();
    (marked.has(id) ? unmark : mark)([id]);
  },
  markRange: (to) =>
    set((state) => withRange(state, state.ids, state.markedFrom ?? state.selected ?? to, to)),
  clearMarks: () => set(NO_MARKS),
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
