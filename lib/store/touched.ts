import { type ObservabilitySet, RangeSet } from 'dexie';
import { DB_NAME } from './db';

const CASES = `idb://${DB_NAME}/cases/`;

/**
 * Which cases a change of the store names: their ids, or `all` where it names ranges (a cleared table, a restore, fifty
 * and more rows in one request). Dexie tells keys as a tree of ranges, a single key as a range from itself to itself; a
 * tree from another context was cloned on the way, and `RangeSet` makes it iterable again.
 */
export function touchedCases(parts: ObservabilitySet): Set<string> | 'all' {
  // Told when the browser brings a page back from its cache.
  if (parts.all !== undefined) return 'all';
  const ids = new Set<string>();
  const tree = parts[CASES];
  if (tree === undefined) return ids;
  for (const { from, to } of RangeSet(tree) as Iterable<{ from: unknown; to: unknown }>) {
    if (from !== to || typeof from !== 'string') return 'all';
    ids.add(from);
  }
  return ids;
}
