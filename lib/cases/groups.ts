import * as z from 'zod';
import type { EpochMs } from '@/lib/review/time';
import type { QueueEntry } from './queue';

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

/** Puts a sorted list into sections: the section of the first case first, and in each the order of the list. */
export function grouped(
  list: readonly QueueEntry[],
  by: Exclude<Grouping, 'none'>,
  collapsed: ReadonlySet<string>,
): Grouped {
  const sections = new Map<string, QueueEntry[]>();
  for (const entry of list) {
    const key = entry[by];
    const section = sections.get(key);
    if (section === undefined) sections.set(key, [entry]);
    else section.push(entry);
  }
  const ids: string[] = [];
  const groups: Group[] = [];
  for (const [key, section] of sections) {
    const [sample] = section;
    if (sample === undefined) continue;
    const isCollapsed = collapsed.has(key);
    groups.push({
      key,
      sample: sample.id,
      size: section.length,
      dueAt: firstDue(section),
      collapsed: isCollapsed,
      at: ids.length,
    });
    if (!isCollapsed) for (const { id } of section) ids.push(id);
  }
  return { ids, groups };
}

function firstDue(section: readonly QueueEntry[]): EpochMs | null {
  let due: EpochMs | null = null;
  for (const { lane, dueAt } of section) if (lane === 'active' && (due === null || dueAt < due)) due = dueAt;
  return due;
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
