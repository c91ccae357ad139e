import type { MadePromise, Promised } from '@/lib/promises/contract';
import { firstDue, nextStageAt, opened, owesTelling } from '@/lib/promises/ledger';
import type { EpochMs } from '@/lib/review/time';
import type { CaseRow } from './case';
import type { CaseEvent } from './event';
import { countedFromSending, proposalsOf } from './promises';

/** After these, what is proposed may be another list. */
const CHANGES_PROPOSALS: readonly CaseEvent['type'][] = [
  'inserted',
  'contacted',
  'replied',
  'reopened',
  'promised',
  'unpromised',
  'undone',
];

/** What an event does to the promises of a case. Nothing where it does nothing: rows without promises stay as small as they were. */
export function withPromises(row: CaseRow, event: CaseEvent): Pick<CaseRow, 'promises'> {
  const promises = ledgerAfter(row, event);
  return promises === row.promises || promises === undefined ? {} : { promises };
}

function ledgerAfter(row: CaseRow, event: CaseEvent): Promised[] | undefined {
  const { promises } = row;
  const { at } = event;
  const change = (id: string, how: Partial<Promised>) =>
    promises?.map((promise) => (promise.id === id ? { ...promise, ...how } : promise));
  switch (event.type) {
    case 'promised':
      return put(promises, event.data.promises.map(opened));
    case 'unpromised':
      return put(
        promises,
        event.data.promises.map((promise) => ({ ...standing(promises, promise), droppedAt: at })),
      );
    case 'kept':
      return change(event.data.id, { keptAt: at });
    case 'reminded':
      return change(event.data.id, { reached: event.data.share });
    case 'breached':
      return event.data.promise === undefined
        ? promises
        : change(event.data.promise, { reached: 100, brokenAt: at });
    case 'notified':
      return promises?.map((promise) =>
        owesTelling(promise) ? { ...promise, told: promise.reached } : promise,
      );
    case 'replied':
      return promises === undefined ? undefined : countedFromSending(row, event.data);
    default:
      return promises;
  }
}

function standing(promises: readonly Promised[] = [], promise: MadePromise): Promised {
  return promises.find(({ id }) => id === promise.id) ?? opened(promise);
}

/** Each in the place of the one with its id; new ones behind. */
function put(before: readonly Promised[] = [], news: readonly Promised[]): Promised[] {
  const byId = new Map([...before, ...news].map((promise) => [promise.id, promise]));
  return [...byId.values()];
}

/** The case with the times by which its promises are found; each is left out where there is nothing. */
export function withPromiseKeys(row: CaseRow, event: CaseEvent): CaseRow {
  const { promiseAt: _due, proposedAt, ...rest } = row;
  const due = firstDue(rest.promises ?? []);
  const asked = CHANGES_PROPOSALS.includes(event.type) ? proposalsOf(rest)[0]?.madeAt : proposedAt;
  return {
    ...rest,
    ...(due === null ? {} : { promiseAt: due }),
    ...(asked === undefined ? {} : { proposedAt: asked }),
  };
}

/** When the worker has to look at a promise of this case next; null = never. */
export function promiseWakeAt({ promises = [] }: Pick<CaseRow, 'promises'>): EpochMs | null {
  const times = promises.map(nextStageAt).filter((time) => time !== null);
  return times.length === 0 ? null : Math.min(...times);
}
