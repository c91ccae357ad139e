import { type Trace, traceOf } from '@/lib/grading/signals/trace';
import { db } from './db';

/** Cases traced in one transaction: some 10 ms of work, and no more is lost when the worker dies in between. */
const CHUNK = 200;

/**
 * Makes the traces of cases that were stored before there were any, or came with a backup. Each portion is written
 * together with how far it got, so it may be killed, and run again, at any moment; when nothing is left to do it costs one
 * look. Cases that are taken in meanwhile bring their own. Throws what the browser's storage throws.
 */
export async function fillTraces(): Promise<void> {
  while (await fillSome());
}

/** Whether every case has its trace. */
export async function isTraced(): Promise<boolean> {
  return (await db.unfinished.get('traces')) === undefined;
}

/** Whether there is more to do. */
async function fillSome(): Promise<boolean> {
  if (await isTraced()) return false;
  return db.transaction('rw', db.cases, db.traces, db.unfinished, async () => {
    const job = await db.unfinished.get('traces');
    if (job === undefined) return false;
    const rows = await db.cases.where('id').above(job.after).limit(CHUNK).toArray();
    const traces: Trace[] = rows.map(({ id, review }) => traceOf(id, review));
    await db.traces.bulkPut(traces);
    const last = rows.at(-1);
    if (last === undefined || rows.length < CHUNK) {
      await db.unfinished.delete('traces');
      return false;
    }
    await db.unfinished.put({ ...job, after: last.id });
    return true;
  });
}
