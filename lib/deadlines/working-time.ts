import { DAY, type EpochMs, MINUTE } from '@/lib/review/time';
import type { Calendar, Hours } from './calendar';
import { PIECE, type Piece, pieceOf } from './timeline';

/** A deadline that would lie further ahead than this never comes. */
const HORIZON = 731 * DAY;

/** Thrown when a calendar has too little open time within two years: a deadline would never come. */
export class NoWorkingTimeError extends Error {
  override readonly name = 'NoWorkingTimeError';
}

/**
 * The moment at which `minutes` have passed since `from`. With `working`, only open minutes count and the result is never
 * inside a closed window (its end, where the desk closes, is still open). `minutes` ≥ 0. Throws {@link NoWorkingTimeError}.
 */
export function addMinutes(calendar: Calendar, from: EpochMs, minutes: number, hours: Hours): EpochMs {
  // A time is in whole ms, also after 95 % of seven minutes.
  let left = Math.round(minutes * MINUTE);
  if (hours === 'always') return from + left;
  let since = from;
  for (let n = Math.floor(from / PIECE); n * PIECE <= from + HORIZON; n++) {
    const piece = pieceOf(calendar, n);
    const wanted = openedBefore(piece, since) + left;
    const place = Math.max(firstAbove(piece.ends, since), firstFrom(piece.opened, wanted));
    const end = piece.ends[place];
    if (end !== undefined) {
      const due = Math.max(end - ((piece.opened[place] ?? 0) - wanted), since);
      if (due > from + HORIZON) break;
      return due;
    }
    left = wanted - piece.total;
    since = (n + 1) * PIECE;
  }
  throw new NoWorkingTimeError(`no working window within two years of ${from}`);
}

/** Open minutes from one moment to a later one; 0 when it is not later. */
export function minutesBetween(calendar: Calendar, from: EpochMs, to: EpochMs, hours: Hours): number {
  if (to <= from) return 0;
  if (hours === 'always') return (to - from) / MINUTE;
  const last = Math.floor(to / PIECE);
  let open = 0;
  for (let n = Math.floor(from / PIECE); n <= last; n++) {
    const piece = pieceOf(calendar, n);
    open += openedBefore(piece, to) - openedBefore(piece, from);
  }
  return open / MINUTE;
}

/** Whether the desk is open at a moment; at the one at which it closes it is not. */
export function isOpen(calendar: Calendar, at: EpochMs): boolean {
  const { starts, ends } = pieceOf(calendar, Math.floor(at / PIECE));
  return (starts[firstAbove(ends, at)] ?? Number.POSITIVE_INFINITY) <= at;
}

/** Open ms of a piece that lie before a moment. */
function openedBefore({ starts, ends, opened, total }: Piece, at: EpochMs): number {
  const place = firstAbove(ends, at);
  const end = ends[place];
  if (end === undefined) return total;
  return (opened[place] ?? 0) - (end - Math.max(starts[place] ?? at, at));
}

/** Index of the first that is greater; the length when none is. */
function firstAbove(sorted: readonly number[], value: number): number {
  return search(sorted, (other) => other > value);
}

/** Index of the first that is not smaller. */
function firstFrom(sorted: readonly number[], value: number): number {
  return search(sorted, (other) => other >= value);
}

function search(sorted: readonly number[], found: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (found(sorted[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
