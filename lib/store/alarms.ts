import { Dexie } from 'dexie';
import { GRAVE } from '@/lib/cases/grave';
import { GATHER, isGathering } from '@/lib/cases/owed';
import type { EpochMs } from '@/lib/review/time';
import { db } from './db';

/** Ids of the cases that owe the desk a notification by now, and where there is one, of those whose news still gathers. */
export async function casesToTell(now: EpochMs): Promise<string[]> {
  const due = await dueToTell(now);
  return due.length === 0 ? due : [...due, ...(await gathering(now))];
}

/** The same of the open cases of the gravest grades alone. Where nothing is due it reads keys alone. */
export async function graveToTell(now: EpochMs): Promise<string[]> {
  const due = await dueToTell(now);
  if (due.length === 0) return [];
  const ids = await Promise.all(
    GRAVE.map((grade) => db.cases.where('[lane+grade]').equals(['active', grade]).primaryKeys()),
  );
  const grave = new Set(ids.flat());
  const told = due.filter((id) => grave.has(id));
  if (told.length === 0) return [];
  return [...told, ...(await gathering(now)).filter((id) => grave.has(id))];
}

function dueToTell(now: EpochMs): Promise<string[]> {
  return db.cases.where('tellAt').belowOrEqual(now).primaryKeys();
}

function gathering(now: EpochMs): Promise<string[]> {
  return db.cases
    .where('tellAt')
    .between(now, now + GATHER, false, true)
    .filter((row) => isGathering(row, now))
    .primaryKeys();
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
