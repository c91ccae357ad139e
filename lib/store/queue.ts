import { Dexie, type ObservabilitySet } from 'dexie';
import type { CaseRow } from '@/lib/cases/case';
import type { Lane } from '@/lib/cases/event';
import {
  entryOf,
  type FacetCounts,
  type PlaceNames,
  type QueueEntry,
  type QueueFilter,
} from '@/lib/cases/queue';
import type { Steps } from '@/lib/cases/steps';
import { type Looker, sourceOf, VIEWS, type ViewName } from '@/lib/cases/views';
import { Pool } from './pool';
import { casesByIds, casesWithWork, firstCases, lastCases, pagesOfLane } from './queries';
import { countingFacetsOf, type Found, finding, free, type Looking, searching } from './queue-answers';
import { QueueOrder } from './queue-order';
import { touchedIn } from './touched';

/** Cases of the first screen, shown before the rest is there. */
const FIRST = 40;
/** Cases read at a time: small enough that no page holds the screen's thread for long. */
const PAGE = 100;
/** A change that is on the screen within this needs no rest, ms; otherwise it is so many times as long. */
const SHORT = 8;
const REST = 4;
/** A part of the store that is in memory as a whole: a lane, or the follow-ups and approvals of all lanes. */
type Part = Lane | 'work';

export interface Queue {
  /** Called after every change of what {@link Queue.finding} would answer. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /** `version` grows with every change; `loaded` has the parts that are complete; `fault`: the store cannot be read. */
  snapshot(): { loaded: ReadonlySet<Part>; size: number; version: number; fault: unknown };
  /** Cases in order. Asking for a lane for the first time starts to load it. */
  finding(filter: QueueFilter, looking: Looking): Steps<Found>;
  /** What the filter can choose in its view, with the number of cases that each value would show. */
  countingFacets(filter: QueueFilter, looking: Looking): Steps<FacetCounts>;
  /** How many cases each view has; left out is what is not complete in memory. Costs next to nothing. */
  count(looker: Looker): Partial<Record<ViewName, number>>;
  /** A case that is in memory; null = it is not. */
  entry(id: string): QueueEntry | null;
  /** The first cases in memory with these words, whatever the view; open ones first, the most urgent first. */
  searching(search: string, names: PlaceNames, limit: number): Steps<QueueEntry[]>;
  /** The first cases that nobody has, those of the looker's desk before others, each by urgency. */
  free(looker: Looker, limit: number): string[];
  /** Loads the active lane and follows the store until the signal aborts. */
  start(signal: AbortSignal): void;
}

/** In which part of the store the cases of a view are. */
export function partOf(view: ViewName): Part {
  const source = sourceOf(view);
  return source === 'follow-ups' || source === 'approvals' ? 'work' : source;
}

/**
 * The open cases in memory, filled in the background and kept up to date, so that a keystroke in the search is a scan
 * of short strings and not a walk through the database. Lanes are loaded when first asked for.
 */
export function createQueue(): Queue {
  const entries = new Map<string, QueueEntry>();
  const order = new QueueOrder();
  const pool = new Pool();
  const wanted = new Set<Part>();
  const loaded = new Set<Part>();
  const listeners = new Set<() => void>();
  /** Changed in the store since it was last read; `all`: nothing in memory is certain. */
  let touched: Set<string> | 'all' = new Set();
  /** In memory before a reload, and not seen again in the store so far. */
  let unconfirmed = new Set<string>();
  let state: ReturnType<Queue['snapshot']> = { loaded: new Set(), size: 0, version: 0, fault: null };
  let running: AbortSignal | null = null;
  let work: Promise<void> = Promise.resolve();

  function changed(fault: unknown = null): void {
    order.settle();
    state = { loaded: new Set(loaded), size: entries.size, version: state.version + 1, fault };
    for (const listener of listeners) listener();
  }

  /** One after the other: an answer of the store that is older than another never comes in after it. */
  function then(next: () => Promise<void>): void {
    work = work.then(next).catch(changed);
  }

  function drop(id: string): void {
    const entry = entries.get(id);
    if (entry === undefined) return;
    entries.delete(id);
    order.remove(entry);
  }

  function take(row: CaseRow): void {
    unconfirmed.delete(row.id);
    drop(row.id);
    const hasWork = row.followUpAt !== undefined || row.approvalAt !== undefined;
    if (!wanted.has(row.lane) && !(hasWork && wanted.has('work'))) return;
    const entry = entryOf(row, pool.share);
    entries.set(row.id, entry);
    order.add(entry);
  }

  async function read(ids: readonly string[]): Promise<void> {
    const rows = await casesByIds(ids);
    ids.forEach((id, k) => {
      const row = rows[k];
      if (row === undefined) drop(id);
      else take(row);
    });
  }

  /** Reads again what was named since the last time, however many changes there were. */
  async function catchUp(): Promise<void> {
    if (touched === 'all') return reload();
    const ids = [...touched];
    touched = new Set();
    for (let i = 0; i < ids.length; i += PAGE) {
      await read(ids.slice(i, i + PAGE));
      order.settle();
    }
    if (ids.length > 0) await settle();
  }

  /**
   * Shows what was read, and rests: other rules change 100,000 cases in 1,000 portions, and the screen is the agent's
   * meanwhile. What comes in the rest is read together.
   */
  async function settle(): Promise<void> {
    const start = performance.now();
    changed();
    await pause(0);
    const took = performance.now() - start;
    if (took > SHORT) await pause(REST * took);
  }

  async function reload(): Promise<void> {
    touched = new Set();
    unconfirmed = new Set(entries.keys());
    for (const part of wanted) await fill(part);
    const gone = [...unconfirmed];
    unconfirmed.clear();
    for (let i = 0; i < gone.length; i += PAGE) {
      gone.slice(i, i + PAGE).forEach(drop);
      order.settle();
      await pause(0);
    }
    changed();
  }

  async function load(part: Part): Promise<void> {
    if (running?.aborted) return;
    if (part !== 'work') {
      const first = part === 'active' ? firstCases(FIRST) : lastCases(part, FIRST);
      for (const row of await first) take(row);
      changed();
    }
    await fill(part);
    if (running?.aborted) return;
    loaded.add(part);
    changed();
  }

  async function fill(part: Part): Promise<void> {
    if (part === 'work') {
      const ids = await casesWithWork();
      for (let i = 0; i < ids.length && !running?.aborted; i += PAGE) {
        await read(ids.slice(i, i + PAGE));
        order.settle();
        await breathe();
      }
      return;
    }
    for await (const rows of pagesOfLane(part, PAGE)) {
      if (running?.aborted) return;
      rows.forEach(take);
      // In small pieces: nobody is told before all are there.
      order.settle();
      await breathe();
    }
  }

  /** The screen's own work comes first, and an agent's click is not kept waiting for the rest of the lane. */
  async function breathe(): Promise<void> {
    await pause(0);
    if (touched !== 'all' && touched.size > 0) await catchUp();
  }

  function want(part: Part): void {
    if (running === null || wanted.has(part)) return;
    wanted.add(part);
    then(() => load(part));
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: () => state,
    finding(filter, looking) {
      want(partOf(filter.view));
      return finding(order, filter, looking);
    },
    countingFacets: (filter, looking) => countingFacetsOf(order, filter, looking),
    count(looker) {
      const counts: ReturnType<Queue['count']> = order.counts(looker);
      for (const view of VIEWS) if (!loaded.has(partOf(view))) delete counts[view];
      return counts;
    },
    entry: (id) => entries.get(id) ?? null,
    searching: (search, names, limit) => searching(order, entries, [search, names, limit]),
    free: (looker, limit) => free(order, looker, limit),
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
      want('work');
    },
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
