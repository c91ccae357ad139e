import { Dexie } from 'dexie';
import { GRAVE } from '@/lib/cases/grave';
import type { EpochMs } from '@/lib/review/time';
import { db } from './db';

/** Ids of the open cases of the gravest grades that owe the desk a notification by now. Reads keys alone. */
export async function graveToTell(now: EpochMs, limit: number): Promise<string[]> {
  const owing = new Set(await db.cases.where('tellAt').belowOrEqual(now).primaryKeys());
  if (owing.size === 0) return [];
  const grave = await Promise.all(
    GRAVE.map((grade) => db.cases.where('[lane+grade]').equals(['active', grade]).primaryKeys()),
  );
  return grave
    .flat()
    .filter((id) => owing.has(id))
    .slice(0, limit);
}

/** How many cases came to a deadline, a promise's or a follow-up's end after `from` and by `to`; each counts once. */
export async function becameOverdue(from: EpochMs, to: EpochMs): Promise<number> {
  const found = await Promise.all([
    db.cases.where('[lane+dueAt]').between(['active', from], ['active', to], false, true).primaryKeys(),
    db.cases.where('promiseAt').between(from, to, false, true).primaryKeys(),
    db.cases.where('followUpAt').between(from, to, false, true).primaryKeys(),
  ]);
  return new Set(found.flat()).size;
}

/** When the worker owes something next, after `now`; null = nothing that it knows of. */
export async function nextDutyAt(now: EpochMs): Promise<EpochMs | null> {
  const [wake, tell] = await Promise.all(
    ['wakeAt', 'tellAt'].map((key) => db.cases.where(key).between(now, Dexie.maxKey, false, true).first()),
  );
  const times = [wake?.wakeAt, tell?.tellAt].filter((time) => time !== undefined);
  return times.length === 0 ? null : Math.min(...times);
}
