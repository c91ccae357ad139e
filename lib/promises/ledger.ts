import type { EpochMs } from '@/lib/review/time';
import type { MadePromise, Promised, Stage } from './contract';

/** A promise that is neither kept nor taken back. A broken one is still owed. */
export function isOpen({ keptAt, droppedAt }: Promised): boolean {
  return keptAt === null && droppedAt === null;
}

export function opened(promise: MadePromise): Promised {
  return { ...promise, keptAt: null, brokenAt: null, droppedAt: null, reached: 0, told: 0 };
}

/** When the first open promise is due; null where none is open. */
export function firstDue(promises: readonly Promised[]): EpochMs | null {
  const due = promises.filter(isOpen).map(({ dueAt }) => dueAt);
  return due.length === 0 ? null : Math.min(...due);
}

/** Reminded at half and at nine tenths of the time that was given (compliance data 2.2.1); broken at its end. */
export function stageAt({ madeAt, dueAt }: MadePromise, now: EpochMs): Stage {
  if (now >= dueAt) return 100;
  const share = (now - madeAt) / Math.max(1, dueAt - madeAt);
  return share >= 0.9 ? 90 : share >= 0.5 ? 50 : 0;
}

/** When an open promise comes to its next stage; null where it is at its last. */
export function nextStageAt(promise: Promised): EpochMs | null {
  if (!isOpen(promise) || promise.reached === 100) return null;
  const { madeAt, dueAt, reached } = promise;
  const share = reached === 0 ? 0.5 : reached === 50 ? 0.9 : 1;
  return share === 1 ? dueAt : Math.min(dueAt, Math.ceil(madeAt + share * Math.max(0, dueAt - madeAt)));
}

/** Whether the desk has not heard of where this promise is. */
export function owesTelling(promise: Promised): boolean {
  return isOpen(promise) && promise.reached > promise.told;
}
