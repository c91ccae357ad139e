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

/** The smaller leads; what is not known stands last. */
const KEY: Record<Exclude<Sort, 'deadline'>, (entry: QueueEntry) => number> = {
  newest: ({ writtenAt }) => -writtenAt,
  gravest: ({ grade }) => severityOf(grade),
  stars: ({ stars }) => stars ?? Number.POSITIVE_INFINITY,
  price: ({ paid }) => (paid === null ? Number.POSITIVE_INFINITY : -paid),
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
 * A list that is in the order of the deadlines, by `sort`. As `comparing` would sort it, but the numbers alone are sorted:
 * 100,000 comparisons by a function of ours would hold the screen for longer than a key may take.
 */
export function resorted(list: readonly QueueEntry[], sort: Sort): QueueEntry[] {
  if (sort === 'deadline') return [...list];
  const keys = Float64Array.from(list, KEY[sort]);
  const sorted = keys.slice().sort();
  // Where the next case with this key goes: behind those with smaller keys, and behind those before it in the list.
  const places = new Map<number, number>();
  for (let i = sorted.length - 1; i >= 0; i--) places.set(sorted[i] ?? 0, i);
  const found = new Array<QueueEntry>(list.length);
  list.forEach((entry, i) => {
    const key = keys[i] ?? 0;
    const place = places.get(key) ?? 0;
    found[place] = entry;
    places.set(key, place + 1);
  });
  return found;
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
