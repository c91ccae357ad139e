import { Dexie } from 'dexie';
import type { Loads } from '@/lib/cases/hand-over';
import { db } from './db';

/** How many open cases everybody has, by name. Reads the active lane once; asked only while somebody hands over. */
export async function openLoads(): Promise<Loads> {
  const loads = new Map<string, number>();
  await db.cases
    .where('[lane+dueAt]')
    .between(['active', Dexie.minKey], ['active', Dexie.maxKey])
    .each(({ assignee }) => {
      if (assignee !== null) loads.set(assignee, (loads.get(assignee) ?? 0) + 1);
    });
  return loads;
}
