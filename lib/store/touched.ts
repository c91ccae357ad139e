import { type ObservabilitySet, RangeSet } from 'dexie';
import { DB_NAME } from './db';

/**
 * Which rows of a table a change of the store names: their keys, or `all` where it names ranges (a cleared table, a restore, fifty
 * and more rows in one request). Dexie tells keys as a tree of ranges, a single key as a range from itself to itself; a
 * tree from another context was cloned on the way, and `RangeSet` makes it iterable again.
 */
export function touchedIn(table: 'cases' | 'replies', parts: ObservabilitySet): Set<string> | 'all' {
  // Told when the browser brings a page back from its cache.
  if (parts.all !== undefined) return 'all';
  const keys = new Set<string>();
  const tree = parts[`idb://${DB_NAME}/${table}/`];
  if (tree === undefined) return keys;
  for (const { from, to } of RangeSet(tree) as Iterable<{ from: unknown; to: unknown }>) {
    if (from !== to || typeof from !== 'string') return 'all';
    keys.add(from);
  }
  return keys;
}
