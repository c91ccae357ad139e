import type { CaseRow } from './case';
import { HISTORY, type Undone } from './undone';

/** The case as the event says it was; what had been left out is left out again. */
export function takenBack(row: CaseRow, { was, said, promised }: Undone): CaseRow {
  const rest = { ...row };
  for (const key of HISTORY) delete rest[key];
  const times = new Map(promised.map(({ id, ...time }) => [id, time]));
  const promises = row.promises?.map((promise) => ({ ...promise, ...times.get(promise.id) }));
  return {
    ...rest,
    ...was,
    review: { ...row.review, reply: said },
    ...(promises === undefined ? {} : { promises }),
  };
}
