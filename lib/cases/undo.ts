import * as z from 'zod';
import { fold } from './apply';
import type { CaseRow } from './case';
import type { Command } from './commands';
import type { Refusal } from './decide';
import type { CaseEvent, EventBody } from './event';
import { HISTORY, STANDING, type Undone } from './undone';

/** What one command did to one case: the case's version before it and after it. */
export const deedSchema = z.strictObject({
  caseId: z.string().max(300),
  from: z.number().int().min(1),
  to: z.number().int().min(2),
});
export type Deed = z.infer<typeof deedSchema>;

/** Commands that can be taken back: they move a case about, and nothing of them has left the desk. */
const UNDOABLE = [
  'claim',
  'take',
  'release',
  'hand',
  'wait',
  'continue',
  'dismiss',
  'resolve',
  'replied',
  'activate',
] as const satisfies readonly Command['type'][];
/** The events of those. */
const REVERSIBLE: readonly CaseEvent['type'][] = [
  'claimed',
  'released',
  'handed',
  'waiting',
  'continued',
  'dismissed',
  'resolved',
  'replied',
  'activated',
];
/** The product telling the desk something is no change of the case: it stays told. */
const TELLING: readonly CaseEvent['type'][] = ['alerted', 'notified'];

export const canUndo = ({ type }: Command): boolean => UNDOABLE.some((known) => known === type);

/**
 * The event that takes an agent's action back, from the whole journal of the case; `not-now` when something else happened
 * to the case since, or it is taken back already.
 */
export function planUndo(
  journal: readonly CaseEvent[],
  { from, to }: Pick<Deed, 'from' | 'to'>,
): EventBody | Refusal {
  const action = journal.slice(from, to);
  if (from < 1 || action.length !== to - from || !action.every(isReversible)) return 'malformed';
  const since = journal.slice(to);
  if (!since.every(({ type }) => TELLING.includes(type))) return 'not-now';
  const rest = [...journal.slice(0, from), ...since].map((event, i) => ({ ...event, n: i + 1 }));
  const [was, is] = [fold(rest), fold(journal)];
  if (was === null || is === null) return 'malformed';
  return { type: 'undone', data: { from, to, ...difference(was, is) } };
}

function isReversible({ type, actor }: CaseEvent): boolean {
  return actor.kind === 'agent' && REVERSIBLE.includes(type);
}

function difference(was: CaseRow, is: CaseRow): Omit<Undone, 'from' | 'to'> {
  const now = new Map(is.promises?.map((promise) => [promise.id, promise]));
  const moved = (was.promises ?? []).filter(({ id, madeAt, dueAt }) => {
    const then = now.get(id);
    return then?.madeAt !== madeAt || then.dueAt !== dueAt;
  });
  return {
    was: { ...pick(was, STANDING), ...pick(was, HISTORY) } as Undone['was'],
    said: was.review.reply,
    promised: moved.map(({ id, madeAt, dueAt }) => ({ id, madeAt, dueAt })),
  };
}

/** What is there; a key that is left out stays left out. */
function pick<K extends keyof CaseRow>(row: CaseRow, keys: readonly K[]): Partial<Pick<CaseRow, K>> {
  const found: Partial<Pick<CaseRow, K>> = {};
  for (const key of keys) if (key in row) found[key] = row[key];
  return found;
}
