import type { MadePromise, Promised } from '@/lib/promises/contract';
import { keyOfId, madeAtOfId } from '@/lib/promises/id';
import { isOpen } from '@/lib/promises/ledger';
import { DAY } from '@/lib/review/time';
import type { CaseRow } from './case';
import type { Command } from './commands';
import type { Refusal } from './decide';
import type { DeskContext } from './desk';
import type { EventBody } from './event';
import { proposalsOf } from './promises';

/** A promise that is due later than this is a slip of the hand. ms */
const FURTHEST = 400 * DAY;

type PromiseCommand = Extract<Command, { type: 'promise' | 'keep' | 'unpromise' }>;

/** The events of a command about promises. What was decided already is decided: the same command again adds nothing. */
export function decidePromises(
  row: CaseRow,
  command: PromiseCommand,
  desk: DeskContext,
): EventBody[] | Refusal {
  const { promises = [] } = row;
  const known = new Map<string, MadePromise>(
    [...proposalsOf(row, desk.calendar), ...promises].map((promise) => [promise.id, promise]),
  );
  // Proposals first: the same words on the ledger may be of an earlier round.
  const byKey = new Map<string, MadePromise>(
    [...known.values()].reverse().map((promise) => [keyOfId(promise.id), promise]),
  );
  // The page may tell when the reply was sent while the agent confirms what was read a moment before.
  const meant = (id: string) => known.get(id) ?? byKey.get(keyOfId(id));
  const onLedger = (id: string) => promises.find((promise) => promise.id === id);
  switch (command.type) {
    case 'promise': {
      const made = command.promises.map(({ id, type, dueAt }) => {
        const promise = meant(id);
        return promise === undefined ? null : corrected(promise, type, dueAsSeen(promise, id, dueAt));
      });
      if (made.some((one) => one === null || one.dueAt <= one.madeAt || one.dueAt > one.madeAt + FURTHEST))
        return 'malformed';
      const news = made.filter((one) => one !== null).filter((one) => !stands(onLedger(one.id), one));
      return news.length === 0 ? [] : [{ type: 'promised', data: { promises: news } }];
    }
    case 'keep': {
      const promise = onLedger(command.id);
      if (promise === undefined) return 'malformed';
      return isOpen(promise) ? [{ type: 'kept', data: { id: command.id } }] : [];
    }
    case 'unpromise': {
      const dropped = command.ids.map(meant);
      if (dropped.some((one) => one === undefined)) return 'malformed';
      const news = dropped
        .filter((one) => one !== undefined)
        .filter(({ id }) => (onLedger(id)?.droppedAt ?? null) === null);
      return news.length === 0
        ? []
        : [{ type: 'unpromised', data: { promises: news.map(withoutState), why: command.why } }];
    }
  }
}

/** "24 hours" as it was shown, counted from the moment that is known by now; a time that an agent set stays. */
function dueAsSeen({ id, within, dueAt }: MadePromise, seen: string, due: number): number {
  return id !== seen && within !== null && due === madeAtOfId(seen) + within ? dueAt : due;
}

function corrected(promise: MadePromise, type: MadePromise['type'], dueAt: number): MadePromise {
  const same = dueAt === promise.dueAt;
  // A time that an agent set is fixed: it does not move with the sending.
  return { ...withoutState(promise), type, dueAt, within: same ? promise.within : null };
}

function stands(before: Promised | undefined, { type, dueAt }: MadePromise): boolean {
  return before !== undefined && isOpen(before) && before.type === type && before.dueAt === dueAt;
}

function withoutState(promise: MadePromise): MadePromise {
  const { id, type, words, start, end, origin, madeAt, dueAt, within, said } = promise;
  return { id, type, words, start, end, origin, madeAt, dueAt, within, said };
}
