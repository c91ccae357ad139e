import type { Table } from 'dexie';
import type { CaseRow } from '@/lib/cases/case';
import { db } from './db';

/** Cases read in one transaction: some 10 ms of work, and no more is lost when the worker dies in between. */
const CHUNK = 200;

/** Work over the table of cases in portions. `after`: the id up to which it is done. `why`: what made the clocks old, see `reschedule.ts`. */
export interface Unfinished {
  job: 'traces' | 'replies' | 'clocks';
  after: string;
  why?: 'policy' | 'calendar' | 'update';
}

/** Whether every case has what the job makes. */
export async function isFinished(job: Unfinished['job']): Promise<boolean> {
  return (await db.unfinished.get(job)) === undefined;
}

/**
 * Does a job that is unfinished: `work` writes what follows from some cases into its tables. Each portion is written
 * together with how far it got, so it may be killed, and run again, at any moment; when nothing is left to do it costs one
 * look. Cases that are taken in meanwhile bring their own. Throws what the browser's storage throws.
 */
export async function finish(
  job: Unfinished['job'],
  tables: readonly Table[],
  work: (rows: CaseRow[]) => PromiseLike<unknown>,
): Promise<void> {
  const finishSome = async (): Promise<boolean> => {
    if (await isFinished(job)) return false;
    return db.transaction('rw', [db.cases, db.unfinished, ...tables], async () => {
      const place = await db.unfinished.get(job);
      if (place === undefined) return false;
      const rows = await db.cases.where('id').above(place.after).limit(CHUNK).toArray();
      await work(rows);
      const last = rows.at(-1);
      if (last === undefined || rows.length < CHUNK) {
        await db.unfinished.delete(job);
        return false;
      }
      await db.unfinished.put({ job, after: last.id });
      return true;
    });
  };
  while (await finishSome());
}
