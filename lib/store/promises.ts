import { CHINA_OFFSET_MINUTES, DAY, type EpochMs, MINUTE } from '@/lib/review/time';
import { db } from './db';
import { promisesDue } from './queries';

/** Which promises are looked at: broken, due today, all that are open, or found in a text and not confirmed yet. */
export const PROMISE_SLICES = ['broken', 'today', 'open', 'proposed'] as const;
export type PromiseSlice = (typeof PROMISE_SLICES)[number];
export type PromiseCounts = Readonly<Record<PromiseSlice, number>>;

/** Nobody looks through more; the counts say how many there are. */
const MANY = 1_000;
const EVER = Number.MAX_SAFE_INTEGER;

/** The cases of a slice by what is due first; proposals by the oldest text. Reads one index, and of it no more than `limit`. */
export function casesWithPromises(slice: PromiseSlice, now: EpochMs, limit = MANY): Promise<string[]> {
  return of(slice, now).limit(limit).primaryKeys();
}

/** How many cases each slice has. A walk along an index each: about 5 ms for every thousand. */
export async function promiseCounts(now: EpochMs): Promise<PromiseCounts> {
  const [broken = 0, today = 0, open = 0, proposed = 0] = await Promise.all(
    PROMISE_SLICES.map((slice) => of(slice, now).count()),
  );
  return { broken, today, open, proposed };
}

function of(slice: PromiseSlice, now: EpochMs) {
  switch (slice) {
    case 'broken':
      return promisesDue(0, now);
    case 'today':
      return promisesDue(now, endOfToday(now));
    case 'open':
      return promisesDue(0, EVER);
    case 'proposed':
      return db.cases.where('proposedAt').above(0);
  }
}

/** The last moment of the day in China. */
function endOfToday(now: EpochMs): EpochMs {
  const shift = CHINA_OFFSET_MINUTES * MINUTE;
  return (Math.floor((now + shift) / DAY) + 1) * DAY - shift - 1;
}
