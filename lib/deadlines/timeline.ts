import { DAY, type EpochMs, MINUTE } from '@/lib/review/time';
import type { Calendar } from './calendar';
import { localDayAt } from './local-day';
import { openingOf } from './opening';
import { stretchesOf } from './zone';

/** Time is laid out in pieces of this length, each when it is first needed. A deadline of weeks looks at one or two. */
export const PIECE = 128 * DAY;

/** The open times of one piece, in order; none touches another. */
export interface Piece {
  starts: number[];
  ends: number[];
  /** Open ms of this piece up to the end of each. */
  opened: number[];
  /** Open ms in all. */
  total: number;
}

const timelines = new WeakMap<Calendar, Map<number, Piece>>();

/** The `n`-th piece since 1970 of a calendar. Calendars are values: none is changed in place. */
export function pieceOf(calendar: Calendar, n: number): Piece {
  const pieces = timelines.get(calendar) ?? new Map<number, Piece>();
  timelines.set(calendar, pieces);
  let piece = pieces.get(n);
  if (piece === undefined) {
    piece = layOut(calendar, n * PIECE, (n + 1) * PIECE);
    pieces.set(n, piece);
  }
  return piece;
}

/**
 * A moment is open when the desk's own clock shows a minute of a window. So an hour that is skipped in spring is no working
 * time, and one that comes twice in autumn is worked twice.
 */
function layOut(calendar: Calendar, from: EpochMs, to: EpochMs): Piece {
  const piece: Piece = { starts: [], ends: [], opened: [], total: 0 };
  const opening = openingOf(calendar);
  for (const stretch of stretchesOf(calendar.zone, from, to)) {
    const { offset } = stretch;
    const last = localDayAt(stretch.to - 1, offset);
    for (let day = localDayAt(stretch.from, offset); day <= last; day++) {
      const midnight = day * DAY - offset;
      for (const [open, close] of opening(day)) {
        const start = Math.max(midnight + open * MINUTE, stretch.from);
        const end = Math.min(midnight + close * MINUTE, stretch.to);
        if (start < end) append(piece, start, end);
      }
    }
  }
  return piece;
}

function append(piece: Piece, start: EpochMs, end: EpochMs): void {
  piece.total += end - start;
  const last = piece.ends.length - 1;
  if (piece.ends[last] === start) {
    piece.ends[last] = end;
    piece.opened[last] = piece.total;
    return;
  }
  piece.starts.push(start);
  piece.ends.push(end);
  piece.opened.push(piece.total);
}
