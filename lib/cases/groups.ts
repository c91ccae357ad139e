import * as z from 'zod';
import type { EpochMs } from '@/lib/review/time';
import type { QueueEntry } from './queue';
import { each, type Steps } from './steps';

/** Under what the cases of a list are put together; `none`: one list. */
export const GROUPINGS = ['none', 'product', 'order'] as const;
export const groupingSchema = z.enum(GROUPINGS);
export type Grouping = z.infer<typeof groupingSchema>;

/** A section of the list. `key` '' = the cases of which the product or order is not known. */
export interface Group {
  key: string;
  /** A case of it, by which the screen can say its name. */
  sample: string;
  size: number;
  /** The earliest of its cases' deadlines; null outside the open cases, where none runs. */
  dueAt: EpochMs | null;
  collapsed: boolean;
  /** Where its cases begin among those that are shown. */
  at: number;
}

export interface Grouped {
  /** The cases that are shown, in order: without those of collapsed groups. */
  ids: string[];
  groups: Group[];
}

/**
 * Puts a sorted list into sections: the section of the first case first, and in each the order of the list. Without a list
 * for each section: 100,000 cases may have nearly as many orders.
 */
export function* grouping(
  list: readonly QueueEntry[],
  by: Exclude<Grouping, 'none'>,
  collapsed: ReadonlySet<string>,
): Steps<Grouped> {
  const numbers = new Map<string, number>();
  const groups: Group[] = [];
  const numberOf = new Uint32Array(list.length);
  yield* each(list, (entry, i) => {
    const key = entry[by];
    let number = numbers.get(key);
    if (number === undefined) {
      number = groups.length;
      numbers.set(key, number);
      groups.push({ key, sample: entry.id, size: 0, dueAt: null, collapsed: collapsed.has(key), at: 0 });
    }
    numberOf[i] = number;
    const group = groups[number];
    if (group === undefined) return;
    group.size += 1;
    if (entry.lane === 'active' && (group.dueAt === null || entry.dueAt < group.dueAt))
      group.dueAt = entry.dueAt;
  });
  const next = new Uint32Array(groups.length);
  let shown = 0;
  yield* each(groups, (group, number) => {
    group.at = shown;
    next[number] = shown;
    if (!group.collapsed) shown += group.size;
  });
  const ids = new Array<string>(shown);
  yield* each(list, ({ id }, i) => {
    const number = numberOf[i] ?? 0;
    if (groups[number]?.collapsed) return;
    const place = next[number] ?? 0;
    ids[place] = id;
    next[number] = place + 1;
  });
  return { ids, groups };
}

/** The group that shows the case at this place among those that are shown; null = none. */
export function groupAt(groups: readonly Group[], place: number): Group | null {
  return groups.find(({ at, size, collapsed }) => !collapsed && place >= at && place < at + size) ?? null;
}

/** The collapsed group nearest to the case at this place: over it first, else under it; null = none is collapsed. */
export function collapsedNear(groups: readonly Group[], place: number): Group | null {
  const over = groups.findLast(({ at, collapsed }) => collapsed && at <= place);
  return over ?? groups.find(({ collapsed }) => collapsed) ?? null;
}
