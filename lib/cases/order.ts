import * as z from 'zod';
import { severityOf } from '@/lib/grading/policy';
import type { QueueEntry } from './queue';
import type { Source } from './views';

/** By what a list is sorted: first deadline, newest review, gravest grade, fewest stars, highest price. */
export const SORTS = ['deadline', 'newest', 'gravest', 'stars', 'price'] as const;
export const sortSchema = z.enum(SORTS);
export type Sort = z.infer<typeof sortSchema>;

type Compare = (a: QueueEntry, b: QueueEntry) => number;

/** Queue order: first deadline first (so overdue ones lead), the graver first when equal, then by id to be stable. */
export function byUrgency(
  a: Pick<QueueEntry, 'id' | 'grade' | 'dueAt'>,
  b: Pick<QueueEntry, 'id' | 'grade' | 'dueAt'>,
): number {
  return a.dueAt - b.dueAt || severityOf(a.grade) - severityOf(b.grade) || (a.id < b.id ? -1 : 1);
}

/** Done and backlog lanes show the newest first: their `dueAt` is the time of the last event. */
const byRecency: Compare = (a, b) => b.dueAt - a.dueAt || (a.id < b.id ? -1 : 1);

const first = (a: number | undefined, b: number | undefined): number => (a ?? 0) - (b ?? 0);
/** What is due first, or was asked first. */
const BASE: Record<Source, Compare> = {
  active: byUrgency,
  backlog: byRecency,
  done: byRecency,
  'follow-ups': (a, b) => first(a.followUpAt, b.followUpAt) || byUrgency(a, b),
  approvals: (a, b) => first(a.approvalAt, b.approvalAt) || byUrgency(a, b),
};

/** Stands last. */
const UNKNOWN = Number.POSITIVE_INFINITY;

/** Whole numbers, the smaller leads. */
const KEY: Record<Exclude<Sort, 'deadline'>, (entry: QueueEntry) => number> = {
  newest: ({ writtenAt }) => -writtenAt,
  gravest: ({ grade }) => severityOf(grade),
  // Some stand between two stars, see `entryOf`.
  stars: ({ stars }) => (stars === null ? UNKNOWN : stars * 2),
  price: ({ paid }) => (paid === null ? UNKNOWN : -paid),
};

/** Compares two cases of a source; what is equal stands in the order of the deadlines. */
export function comparing(source: Source, sort: Sort): Compare {
  const base = BASE[source];
  if (sort === 'deadline') return base;
  const key = KEY[sort];
  return (a, b) => {
    const [left, right] = [key(a), key(b)];
    return left === right ? base(a, b) : left - right;
  };
}

/**
 * A list that is in the order of the deadlines, by `sort`; as `comparing` would sort it. Key and place make one number, and
 * the browser sorts numbers by itself: 100,000 calls of a comparison of ours would hold the screen for longer than a key may
 * take.
 */
export function resorted(list: readonly QueueEntry[], sort: Sort): QueueEntry[] {
  if (sort === 'deadline') return [...list];
  const keyOf = KEY[sort];
  const keys = new Float64Array(list.length);
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  list.forEach((entry, i) => {
    const key = keyOf(entry);
    keys[i] = key;
    if (key < least) least = key;
    if (key > most && key !== UNKNOWN) most = key;
  });
  const span = most - least + 2;
  // Prices or times too far apart for one number, or none known at all.
  if (!Number.isFinite(span) || span * list.length > Number.MAX_SAFE_INTEGER) return bySlowKey(list, keyOf);
  const packed = keys.map((key, i) => (key === UNKNOWN ? span - 1 : key - least) * list.length + i);
  packed.sort();
  const found: QueueEntry[] = [];
  for (const one of packed) {
    const entry = list[one % list.length];
    if (entry !== undefined) found.push(entry);
  }
  return found;
}

/** Sorting keeps the order of what is equal. */
function bySlowKey(list: readonly QueueEntry[], keyOf: (entry: QueueEntry) => number): QueueEntry[] {
  return [...list].sort((a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    return left === right ? 0 : left - right;
  });
}

/** A sorted list without what is gone and with what came, sorted: one walk, however many of either. */
export function patched(
  list: readonly QueueEntry[],
  gone: ReadonlySet<QueueEntry>,
  came: readonly QueueEntry[],
  compare: Compare,
): QueueEntry[] {
  const added = [...came].sort(compare);
  const merged: QueueEntry[] = [];
  let next = 0;
  for (const entry of list) {
    if (gone.has(entry)) continue;
    for (let one = added[next]; one !== undefined && compare(one, entry) < 0; one = added[next]) {
      merged.push(one);
      next += 1;
    }
    merged.push(entry);
  }
  for (; next < added.length; next++) {
    const one = added[next];
    if (one !== undefined) merged.push(one);
  }
  return merged;
}
