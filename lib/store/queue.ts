import { Dexie, type IntervalTree, type ObservabilitySet, RangeSet } from 'dexie';
import type { Lane } from '@/lib/cases/event';
import { byRecency, byUrgency, entryOf, matcher, type QueueEntry, type QueueFilter } from '@/lib/cases/queue';
import { DB_NAME, db } from './db';
import { casesByIds, idsOfLane } from './queries';

/** Cases read at a time: small enough that no chunk holds the screen's thread for a frame or two. */
const CHUNK = 250;
const CASES = `idb://${DB_NAME}/cases/`;

export interface Queue {
  /** Called after every change of what {@link Queue.find} would answer. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /** `version` grows with every change; `loaded` once a lane is complete. */
  snapshot(): { loaded: boolean; size: number; version: number };
  /** Ids in order. Asking for a lane for the first time starts to load it. */
  find(filter: QueueFilter): { ids: string[]; total: number };
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
  const lanes = new Map<Lane, 'loading' | 'loaded'>();
  const listeners = new Set<() => void>();
  let state = { loaded: false, size: 0, version: 0 };
  let running: AbortSignal | null = null;

  function changed(): void {
    sorted.clear();
    state = { loaded: lanes.get('active') === 'loaded', size: entries.size, version: state.version + 1 };
    for (const listener of listeners) listener();
  }

  async function refresh(ids: readonly string[]): Promise<void> {
    const rows = await casesByIds(ids);
    ids.forEach((id, i) => {
      const row = rows[i];
      if (row === undefined || !lanes.has(row.lane)) entries.delete(id);
      else entries.set(id, entryOf(row));
    });
  }

  async function load(lane: Lane, signal: AbortSignal): Promise<void> {
    if (lanes.has(lane)) return;
    lanes.set(lane, 'loading');
    const ids = await idsOfLane(lane);
    for (let i = 0; i < ids.length && !signal.aborted; i += CHUNK) {
      await refresh(ids.slice(i, i + CHUNK));
      // Show the first screen at once, then leave the screen alone until the rest is there.
      if (i === 0) changed();
      await new Promise((resolve) => setTimeout(resolve));
    }
    lanes.set(lane, 'loaded');
    changed();
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
    find(filter) {
      if (running !== null && !lanes.has(filter.lane)) void load(filter.lane, running);
      const ids = order(filter.lane)
        .filter(matcher(filter))
        .map((entry) => entry.id);
      return { ids, total: ids.length };
    },
    start(signal) {
      running = signal;
      const follow = (parts: ObservabilitySet): void => {
        const touched = parts[CASES];
        if (touched !== undefined) void touchedIds(touched).then(refresh).then(changed);
      };
      Dexie.on.storagemutated.subscribe(follow);
      signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(follow));
      void load('active', signal);
    },
  };
}

/**
 * Dexie names what changed as a set of key ranges; a single key is a range from itself to itself. A set that comes from
 * another context was cloned on the way and is a bare tree: `RangeSet` makes it iterable again.
 */
async function touchedIds(ranges: IntervalTree): Promise<string[]> {
  const ids: string[] = [];
  for (const { from, to } of RangeSet(ranges) as Iterable<{ from: string; to: string }>) {
    if (from === to) ids.push(from);
    else ids.push(...(await db.cases.where('id').between(from, to, true, true).primaryKeys()));
  }
  return ids;
}
