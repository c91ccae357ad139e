import { traceOf } from '@/lib/grading/signals/trace';
import { db } from './db';
import { finish, isFinished } from './unfinished';

/** Makes the traces of cases that were stored before there were any, or came with a backup. See {@link finish}. */
export function fillTraces(): Promise<void> {
  return finish('traces', [db.traces], (rows) =>
    db.traces.bulkPut(rows.map(({ id, review }) => traceOf(id, review))),
  );
}

/** Whether every case has its trace. */
export function isTraced(): Promise<boolean> {
  return isFinished('traces');
}
