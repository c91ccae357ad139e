import { DAY, type EpochMs, HOUR } from '@/lib/review/time';
import { poissonTail, strengthOf } from './chance';
import { type Burst, MAX_CASES } from './contract';

/** A day: shorter ones would find the evening, when most reviews are written; longer ones the week after a sale. */
export const BURST_WINDOW = DAY;
/** How far back the usual rate is counted: a month has every weekday four times; a year would be another shop. */
export const BURST_HISTORY = 30 * DAY;
/** Less history than a week does not tell a usual rate: a desk that was set up yesterday knows none. */
const LEAST_HISTORY = 7 * DAY;
/** Four bad reviews a day are nothing unusual for any product, however quiet it was. */
const LEAST_COUNT = 5;
/**
 * Once in a million. A shop of a thousand products has 30,000 days of a product a month, and bad reviews come less evenly
 * than Poisson says (a bad batch, a late lorry), so one in a thousand would show something every day.
 */
const RARE = 1e-6;
/** A busy shop's 150 instead of 100 a day is improbable and yet nothing to look at. */
const LEAST_RATIO = 3;

export interface Stamped {
  id: string;
  at: EpochMs;
}

/**
 * The day with the most reviews among the days that hold `one`; the earliest of equals. `near`: reviews less than
 * {@link BURST_WINDOW} before or after, in any order; `one` is counted whether it is among them or not.
 */
export function densestDay(one: Stamped, near: readonly Stamped[]): { from: EpochMs; reviews: Stamped[] } {
  const all = [one, ...near.filter(({ id }) => id !== one.id)].sort((a, b) => a.at - b.at);
  let best: { from: EpochMs; reviews: Stamped[] } = { from: one.at, reviews: [] };
  for (const { at: from } of all) {
    if (from > one.at || from <= one.at - BURST_WINDOW) continue;
    const reviews = all.filter(({ at }) => at >= from && at < from + BURST_WINDOW);
    if (reviews.length > best.reviews.length) best = { from, reviews };
  }
  return best;
}

export interface BurstFigures {
  of: 'product' | 'shop';
  /** See {@link densestDay}. */
  day: { from: EpochMs; reviews: readonly Stamped[] };
  /** There were more reviews than could be looked at. */
  more: boolean;
  /** Reviews in the time before the day that the store still knows. */
  before: number;
  /** How long that time is, in ms, {@link BURST_HISTORY} at most. */
  known: number;
}

/**
 * Whether a day stands out from the usual rate before it; null when it does not, or when no usual rate is known. One review
 * is added to the past: a product without any bad review so far has a low rate, not none.
 */
export function burst(one: string, { of, day, more, before, known }: BurstFigures): Burst | null {
  const count = day.reviews.length;
  if (count < LEAST_COUNT || known < LEAST_HISTORY) return null;
  const usual = (before + 1) * (BURST_WINDOW / known);
  const tail = poissonTail(count, usual);
  if (tail > RARE || count < usual * LEAST_RATIO) return null;
  return {
    kind: 'burst',
    strength: strengthOf(tail),
    cases: day.reviews
      .filter(({ id }) => id !== one)
      .slice(0, MAX_CASES)
      .map(({ id }) => id),
    others: count - 1,
    more,
    figures: {
      of,
      count,
      hours: BURST_WINDOW / HOUR,
      from: day.from,
      before,
      days: Math.floor(known / DAY),
    },
  };
}
