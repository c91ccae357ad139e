import { type Fields, isFields } from './values';

/** How deep and how wide an answer is searched: deeper than any seen, and no more than a list can need. */
const DEPTH = 6;
const NODES = 20_000;
/** A list may hold a row that lacks a key; it is counted as skipped, and the others are read. */
const MOST = 0.8;

/**
 * The rows of a list whose place nobody has seen: the one array of objects that each have a key of every group. Two such
 * arrays are no list, as none is. A text that is JSON itself is looked into once more (answers wrapped as text).
 */
export function rowsByShape(answer: unknown, groups: readonly (readonly string[])[]): unknown[] | null {
  const found: unknown[][] = [];
  let level: unknown[] = [answer];
  let seen = 0;
  for (let depth = 0; depth < DEPTH && level.length > 0; depth++) {
    const next: unknown[] = [];
    for (const value of level) {
      if (++seen > NODES) return null;
      if (Array.isArray(value)) {
        if (isList(value, groups)) found.push(value);
        else next.push(...value.slice(0, 50));
      } else if (isFields(value)) next.push(...Object.values(value));
      else if (typeof value === 'string') next.push(...unwrapped(value));
    }
    level = next;
  }
  const [rows, ...more] = found;
  return rows === undefined || more.length > 0 ? null : rows;
}

function isList(value: readonly unknown[], groups: readonly (readonly string[])[]): boolean {
  const fitting = value.filter((row) => isFields(row) && hasShape(row, groups)).length;
  return fitting > 0 && fitting >= value.length * MOST;
}

function hasShape(row: Fields, groups: readonly (readonly string[])[]): boolean {
  return groups.every((keys) => keys.some((key) => Object.hasOwn(row, key)));
}

function unwrapped(text: string): unknown[] {
  if (!/^\s*[[{]/.test(text)) return [];
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}
