import type { Group } from '@/lib/cases/groups';

/** What the list draws: a case by its id, or the header of a section. */
export type Line = string | Group;

/** The cases with the headers of their sections between them. Without sections, the very same array. */
export function linesOf(ids: readonly string[], groups: readonly Group[]): readonly Line[] {
  if (groups.length === 0) return ids;
  const lines: Line[] = [];
  for (const group of groups) {
    lines.push(group);
    const end = group.collapsed ? group.at : group.at + group.size;
    for (let i = group.at; i < end; i++) {
      const id = ids[i];
      if (id !== undefined) lines.push(id);
    }
  }
  return lines;
}

/** The case that stands for a line: where it is read, its words are known. */
export function caseOf(line: Line): string {
  return typeof line === 'string' ? line : line.sample;
}

/** How many headers stand before a line. */
export function headersBefore(groups: readonly Group[], line: number): number {
  let from = 0;
  let to = groups.length;
  // The header of group i is line i + (cases before it).
  while (from < to) {
    const middle = (from + to) >> 1;
    const group = groups[middle];
    if (group !== undefined && middle + group.at < line) from = middle + 1;
    else to = middle;
  }
  return from;
}
