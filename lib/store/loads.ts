import type { Loads } from '@/lib/cases/hand-over';
import { db } from './db';

/** How many open cases each of these people has, by name. Counts keys of an index and reads no case. */
export async function openLoads(names: readonly string[]): Promise<Loads> {
  const counts = await Promise.all(
    names.map((name) => db.cases.where('[lane+assignee]').equals(['active', name]).count()),
  );
  return new Map(names.map((name, i) => [name, counts[i] ?? 0]));
}
