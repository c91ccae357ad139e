import { Dexie, type ObservabilitySet } from 'dexie';
import type { CaseRow } from '@/lib/cases/case';
import type { Lane } from '@/lib/cases/event';
import {
  byRecency,
  byUrgency,
  countFacets,
  entryOf,
  type FacetName,
  matcher,
  type PlaceNames,
  type QueueEntry,
  type QueueFilter,
} from '@/lib/cases/queue';
import type { EpochMs } from '@/lib/review/time';
import { casesByIds, firstCases, lastCases, pagesOfLane } from './queries';
import { touchedIn } from './touched';

/** Cases of the first screen, shown before the rest is there. */
const FIRST = 40;
/** Cases read at a time: small enough that no page holds the screen's thread for long. */
const PAGE = 250;
const NO_NAMES: PlaceNames = new Map();

export interface Queue {
  /** Called after every change of what {@link Queue.find} would answer. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /** `version` grows with every change; `loaded` has the lanes that are complete; `fault`: the store cannot be read. */
  snapshot(): { loaded: ReadonlySet<Lane>; size: number; version: number; fault: unknown };
  /** Ids in order. Asking for a lane for the first time starts to load it. */
  find(filter: QueueFilter, names?: PlaceNames): { ids: string[]; total: number };
  /** What the filter can choose in its lane, with the number of cases that each value would show. */
  facets(filter: QueueFilter, names: PlaceNames): Record<FacetName, ReadonlyMap<string, number>>;
  /** Open cases and those past their deadline; null until the active lane is complete. */
  count(now: EpochMs): { active: number; overdue: number } | null;
  /** Loads the active lane and follows the store until the signal aborts. */
  start(signal: AbortSignal): void;
}

/**
 * The open cases in memory, filled in the background and kept up to date, so that a keystroke in the search is a scan
 * of short strings and not a walk through the database. Lanes are loaded when first asked for.
 */
export function createQueue(): Queue {
  const entries = new Map<string, QueueEntry>();
  const sorted = new Map<Lane, QueueEntry[]>();
  const wanted = new Set<Lane>();
  const loaded = new Set<Lane>();
  const listeners = new Set<() => void>();
  /** Changed in the store since it was last read; `all`: nothing in memory is certain. */
  let touched: Set<string> | 'all' = new Set();
  /** In memory before a reload, and not seen again in the store so far. */
  let unconfirmed = new Set<string>();
  let state: ReturnType<Queue['snapshot']> = { loaded: new Set(), size: 0, version: 0, fault: null };
  let running: AbortSignal | null = null;
  let work: Promise<void> = Promise.resolve();

  function changed(fault: unknown = null): void {
    sorted.clear();
    state = { loaded: new Set(loaded), size: entries.size, version: state.version + 1, fault };
    for (const listener of listeners) listener();
  }

  /** One after the other: an answer of the store that is older than another never comes in after it. */
  function then(next: () => Promise<void>): void {
    work = work.then(next).catch(changed);
  }

  function take(row: CaseRow): void {
    unconfirmed.delete(row.id);
    if (wanted.has(row.lane)) entries.set(row.id, entryOf(row));
    else entries.delete(row.id);
  }

  /** Reads again what was named since the last time, however many changes there were. */
  async function catchUp(): Promise<void> {
    if (touched === 'all') return reload();
    const ids = [...touched];
    touched = new Set();
    for (let i = 0; i < ids.length; i += PAGE) {
      const part = ids.slice(i, i + PAGE);
      const rows = await casesByIds(part);
      part.forEach((id, k) => {
        const row = rows[k];
        if (row === undefined) entries.delete(id);
        else take(row);
      });
    }
    if (ids.length > 0) changed();
  }

  async function reload(): Promise<void> {
    touched = new Set();
    unconfirmed = new Set(entries.keys());
    for (const lane of wanted) await fill(lane);
    for (const id of unconfirmed) entries.delete(id);
    unconfirmed.clear();
    changed();
  }

  async function load(lane: Lane): Promise<void> {
    if (running?.aborted) return;
    const first = lane === 'active' ? firstCases(FIRST) : lastCases(lane, FIRST);
    for (const row of await first) take(row);
    changed();
    await fill(lane);
    if (running?.aborted) return;
    loaded.add(lane);
    changed();
  }

  async function fill(lane: Lane): Promise<void> {
    for await (const rows of pagesOfLane(lane, PAGE)) {
      if (running?.aborted) return;
      rows.forEach(take);
      // The screen's own work comes first, and an agent's click is not kept waiting for the rest of the lane.
      await new Promise((resolve) => setTimeout(resolve));
      if (touched !== 'all' && touched.size > 0) await catchUp();
    }
  }

  function want(lane: Lane): void {
    if (running === null || wanted.has(lane)) return;
    wanted.add(lane);
    then(() => load(lane));
  }

  function order(lane: Lane): QueueEntry[] {
    const known = sorted.get(lane);
    if (known) return known;
    const list = [...entries.values()].filter((entry) => entry.lane === lane);
    list.sort(lane === 'active' ? byUrgency : byRecency);
    sorted.set(lane, list);
    return list;
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: () => state,
    find(filter, names = NO_NAMES) {
      want(filter.lane);
      const ids = order(filter.lane)
        .filter(matcher(filter, names))
        .map((entry) => entry.id);
      return { ids, total: ids.length };
    },
    facets: (filter, names) => countFacets(order(filter.lane), filter, names),
    count(now) {
      if (!loaded.has('active')) return null;
      const list = order('active');
      const next = list.findIndex((entry) => entry.dueAt > now);
      return { active: list.length, overdue: next === -1 ? list.length : next };
    },
    start(signal) {
      running = signal;
      const follow = (parts: ObservabilitySet): void => {
        const now = touchedIn('cases', parts);
        if (now === 'all') touched = 'all';
        else if (touched !== 'all') for (const id of now) touched.add(id);
        if (now === 'all' || now.size > 0) then(catchUp);
      };
      Dexie.on.storagemutated.subscribe(follow);
      signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(follow));
      want('active');
    },
  };
}
