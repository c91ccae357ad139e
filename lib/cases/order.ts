import * as z from 'zod';
import { severityOf } from '@/lib/grading/policy';
import type { QueueEntry } from './queue';
import { each, type Steps } from './steps';
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

/** The smaller leads. */
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

/** So many are sorted in one step; a step that merges what is sorted is no longer. */
const RUN = 2_000;

/**
 * A list that is in the order of the deadlines, by `sort`; as `comparing` would sort it. Keys are numbers and cases are places
 * in the list until the end: 100,000 cases are compared a million times.
 */
export function* resorting(
  list: readonly QueueEntry[],
  sort: Exclude<Sort, 'deadline'>,
): Steps<QueueEntry[]> {
  const keyOf = KEY[sort];
  const keys = new Float64Array(list.length);
  let places = new Uint32Array(list.length);
  yield* each(list, (entry, i) => {
    keys[i] = keyOf(entry);
    places[i] = i;
  });
  // Two that are not known are both infinite: their difference is no number.
  const compare = (a: number, b: number): number => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b;
  for (let at = 0; at < places.length; at += RUN) {
    places.subarray(at, at + RUN).sort(compare);
    yield;
  }
  let spare = new Uint32Array(list.length);
  for (let run = RUN; run < places.length; run *= 2) {
    for (let at = 0; at < places.length; at += 2 * run) {
      merge(places, spare, { keys, at, run });
      yield;
    }
    [places, spare] = [spare, places];
  }
  const found: QueueEntry[] = [];
  yield* each(places, (place) => {
    const entry = list[place];
    if (entry !== undefined) found.push(entry);
  });
  return found;
}

/** Two sorted runs, the one behind the other, become one; of equal keys the one of the first run leads. */
function merge(
  from: Uint32Array,
  to: Uint32Array,
  { keys, at, run }: { keys: Float64Array; at: number; run: number },
): void {
  const middle = Math.min(at + run, from.length);
  const end = Math.min(at + 2 * run, from.length);
  let left = at;
  let right = middle;
  for (let i = at; i < end; i++) {
    const one = from[left] ?? 0;
    const other = from[right] ?? 0;
    const isLeft = right >= end || (left < middle && (keys[one] ?? 0) <= (keys[other] ?? 0));
    to[i] = isLeft ? one : other;
    if (isLeft) left += 1;
    else right += 1;
  }
}

/** The first place of a sorted list that is not before `entry`; of a case that is in the list, its own. */
function placeOf(list: readonly QueueEntry[], entry: QueueEntry, compare: Compare): number {
  return firstPlace(list, (one) => compare(one, entry) >= 0);
}

/** The first place whose case passes, in a list in which all after the first pass; its length where none does. */
export function firstPlace(list: readonly QueueEntry[], test: (entry: QueueEntry) => boolean): number {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const one = list[middle];
    if (one === undefined || test(one)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** What changes in a sorted list: which of its places are taken out, and what stands before which of them, both in order. */
interface Mend {
  cuts: readonly number[];
  added: readonly QueueEntry[];
  places: readonly number[];
}

/** `gone` are of the list, `came` are not. A few comparisons for each of them, however long the list. */
export function mendOf(
  list: readonly QueueEntry[],
  gone: readonly QueueEntry[],
  came: readonly QueueEntry[],
  compare: Compare,
): Mend {
  const added = [...came].sort(compare);
  return {
    cuts: gone
      .map((entry) => placeOf(list, entry, compare))
      // Whatever else is wrong, another case is not taken out.
      .filter((place, i) => list[place] === gone[i])
      .sort((a, b) => a - b),
    added,
    places: added.map((entry) => placeOf(list, entry, compare)),
  };
}

/** The list, or another with an `as` of each of its cases, after the change. Nothing is compared. */
export function mended<T>(
  list: readonly T[],
  { cuts, added, places }: Mend,
  as: (entry: QueueEntry) => T,
): T[] {
  const first = Math.min(cuts[0] ?? list.length, places[0] ?? list.length);
  const result = list.slice(0, first);
  let cut = 0;
  let next = 0;
  for (let i = first; i < list.length; i++) {
    for (let one = added[next]; one !== undefined && places[next] === i; one = added[next]) {
      result.push(as(one));
      next += 1;
    }
    if (cuts[cut] === i) cut += 1;
    else result.push(list[i] as T);
  }
  for (const one of added.slice(next)) result.push(as(one));
  return result;
}

/** Whether each case that is taken out stands again where it stood: it changed, and no place did. False also where that is not plain. */
export function isInPlace(list: readonly QueueEntry[], { cuts, added, places }: Mend): boolean {
  const isBack = (cut: number, i: number): boolean =>
    (places[i] === cut || places[i] === cut + 1) && list[cut]?.id === added[i]?.id;
  return cuts.length === added.length && cuts.every(isBack);
}
