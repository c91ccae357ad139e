import { Dexie, type ObservabilitySet } from 'dexie';
import type { CaseRow } from '@/lib/cases/case';
import type { Lane } from '@/lib/cases/event';
import { type Group, grouped } from '@/lib/cases/groups';
import {
  countFacets,
  entryOf,
  type FacetName,
  matcher,
  type PlaceNames,
  type QueueEntry,
  type QueueFilter,
} from '@/lib/cases/queue';
import {
  countViews,
  isFree,
  isIn,
  isOfDesk,
  type Looker,
  sourceOf,
  VIEWS,
  type ViewName,
} from '@/lib/cases/views';
import { casesByIds, casesWithWork, firstCases, lastCases, pagesOfLane } from './queries';
import { QueueOrder } from './queue-order';
import { touchedIn } from './touched';

/** Cases of the first screen, shown before the rest is there. */
const FIRST = 40;
/** Cases read at a time: small enough that no page holds the screen's thread for long. */
const PAGE = 250;
/** What takes no longer than this needs no rest, ms; otherwise it is so many times as long. */
const SHORT = 4;
const REST = 6;
const NO_NAMES: PlaceNames = new Map();
const NONE: ReadonlySet<string> = new Set();
const EVERYTHING: QueueFilter = {
  view: 'active',
  sort: 'deadline',
  group: 'none',
  grades: [],
  handlers: [],
  statuses: [],
  consoles: [],
  shops: [],
  search: '',
};

/** A part of the store that is in memory as a whole: a lane, or the follow-ups and approvals of all lanes. */
type Part = Lane | 'work';

export interface Found {
  /** In order; without the cases of collapsed groups. */
  ids: string[];
  /** How many there are, with those of collapsed groups. */
  total: number;
  groups: readonly Group[];
}

/** What {@link Queue.find} knows besides the filter. */
export interface Looking {
  looker: Looker;
  names?: PlaceNames;
  /** Keys of groups of which only the header is shown. */
  collapsed?: ReadonlySet<string>;
}

export interface Queue {
  /** Called after every change of what {@link Queue.find} would answer. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /** `version` grows with every change; `loaded` has the parts that are complete; `fault`: the store cannot be read. */
  snapshot(): { loaded: ReadonlySet<Part>; size: number; version: number; fault: unknown };
  /** Cases in order. Asking for a lane for the first time starts to load it. */
  find(filter: QueueFilter, looking: Looking): Found;
  /** What the filter can choose in its view, with the number of cases that each value would show. */
  facets(filter: QueueFilter, looking: Looking): Record<FacetName, ReadonlyMap<string, number>>;
  /** How many cases each view has; left out is what is not complete in memory. */
  count(looker: Looker): Partial<Record<ViewName, number>>;
  /** A case that is in memory; null = it is not. */
  entry(id: string): QueueEntry | null;
  /** The first cases in memory with these words, whatever the view; open ones first, the most urgent first. */
  hits(search: string, names: PlaceNames, limit: number): QueueEntry[];
  /** Cases that nobody has, first those of the looker's desk, each by urgency. */
  free(looker: Looker): string[];
  /** Loads the active lane and follows the store until the signal aborts. */
  start(signal: AbortSignal): void;
}

/** In which part of the store the cases of a view are. */
export function partOf(view: ViewName): Part {
  const source = sourceOf(view);
  return source === 'follow-ups' || source === 'approvals' ? 'work' : source;
}

function isSameLooker(a: Looker, b: Looker): boolean {
  return a.name === b.name && a.role === b.role && a.now === b.now;
}

/**
 * The open cases in memory, filled in the background and kept up to date, so that a keystroke in the search is a scan
 * of short strings and not a walk through the database. Lanes are loaded when first asked for.
 */
export function createQueue(): Queue {
  const entries = new Map<string, QueueEntry>();
  const order = new QueueOrder(entries);
  const wanted = new Set<Part>();
  const loaded = new Set<Part>();
  const listeners = new Set<() => void>();
  /** Changed in the store since it was last read; `all`: nothing in memory is certain. */
  let touched: Set<string> | 'all' = new Set();
  /** In memory before a reload, and not seen again in the store so far. */
  let unconfirmed = new Set<string>();
  let state: ReturnType<Queue['snapshot']> = { loaded: new Set(), size: 0, version: 0, fault: null };
  let counted: { version: number; looker: Looker; counts: ReturnType<Queue['count']> } | null = null;
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
    order.left(entry);
  }

  function take(row: CaseRow): void {
    unconfirmed.delete(row.id);
    drop(row.id);
    const hasWork = row.followUpAt !== undefined || row.approvalAt !== undefined;
    if (!wanted.has(row.lane) && !(hasWork && wanted.has('work'))) return;
    const entry = entryOf(row);
    entries.set(row.id, entry);
    order.came(entry);
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
    for (let i = 0; i < ids.length; i += PAGE) await read(ids.slice(i, i + PAGE));
    if (ids.length > 0) await settle();
  }

  /**
   * Lists are mended in one task and shown in the next: both walk all cases. Then there is a rest: other rules change 100,000
   * cases in 500 portions, and the screen is the agent's meanwhile. What comes in the rest is read together.
   */
  async function settle(): Promise<void> {
    const start = performance.now();
    order.settle();
    const took = performance.now() - start;
    if (took > SHORT) await pause(0);
    changed();
    if (took > SHORT) await pause(REST * took);
  }

  async function reload(): Promise<void> {
    touched = new Set();
    unconfirmed = new Set(entries.keys());
    for (const part of wanted) await fill(part);
    for (const id of unconfirmed) drop(id);
    unconfirmed.clear();
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
        await breathe();
      }
      return;
    }
    for await (const rows of pagesOfLane(part, PAGE)) {
      if (running?.aborted) return;
      rows.forEach(take);
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

  /** The cases of the view, whatever the filter; in its order. */
  function listed({ view, sort }: Pick<QueueFilter, 'view' | 'sort'>, looker: Looker): QueueEntry[] {
    const list = order.of(sourceOf(view), sort);
    return sourceOf(view) === view ? list : list.filter((entry) => isIn(view, entry, looker));
  }

  function countLoaded(looker: Looker): ReturnType<Queue['count']> {
    const counts: ReturnType<Queue['count']> = countViews(entries.values(), looker);
    for (const view of VIEWS) if (!loaded.has(partOf(view))) delete counts[view];
    return counts;
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: () => state,
    find(filter, { looker, names = NO_NAMES, collapsed = NONE }) {
      want(partOf(filter.view));
      const list = listed(filter, looker).filter(matcher(filter, names));
      if (filter.group === 'none') return { ids: list.map(({ id }) => id), total: list.length, groups: [] };
      return { ...grouped(list, filter.group, collapsed), total: list.length };
    },
    facets: (filter, { looker, names = NO_NAMES }) => countFacets(listed(filter, looker), filter, names),
    count(looker) {
      const { version } = state;
      // Several parts of the screen ask for the same figures at one moment.
      if (counted === null || counted.version !== version || !isSameLooker(counted.looker, looker))
        counted = { version, looker, counts: countLoaded(looker) };
      return counted.counts;
    },
    entry: (id) => entries.get(id) ?? null,
    hits(search, names, limit) {
      const match = matcher({ ...EVERYTHING, search }, names);
      const found = new Set<QueueEntry>();
      for (const list of [order.of('active', 'deadline'), entries.values()])
        for (const entry of list) {
          if (found.size === limit) break;
          if (match(entry)) found.add(entry);
        }
      return [...found];
    },
    free(looker) {
      const list = order.of('active', 'deadline').filter(isFree);
      const own = list.filter((entry) => isOfDesk(entry, looker.role));
      const others = list.filter((entry) => !isOfDesk(entry, looker.role));
      return [...own, ...others].map(({ id }) => id);
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
      want('work');
    },
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
