import { tzOffset } from '@date-fns/tz/tzOffset';
import { DAY, type EpochMs, MINUTE } from '@/lib/review/time';
import { isoOf, localDayAt } from './local-day';

/** The consoles' own zone, and the desk's unless the seller sits abroad. */
export const CHINA_ZONE = 'Asia/Shanghai';

/** Two changes of a zone are never nearer than four weeks (Morocco's Ramadan is the nearest), so none is stepped over. */
const STEP = 7 * DAY;

/** Zones that the browser knows: to ask it takes longer than to read all other settings, at every tick. */
const known = new Set<string>();

/** "Europe/Berlin", or a fixed "+05:30". */
export function isZone(zone: string): boolean {
  if (known.has(zone)) return true;
  const is = asks(zone);
  if (is) known.add(zone);
  return is;
}

function asks(zone: string): boolean {
  if (/^[+-]([01]\d|2[0-3]):[0-5]\d$/.test(zone)) return true;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    // A number without a colon is a zone to some browsers only.
    return !/^[+-]/.test(zone);
  } catch {
    return false;
  }
}

/** How far east of UTC the clocks of a zone stand at a moment, summer time included. ms. */
export function offsetAt(zone: string, at: EpochMs): number {
  return tzOffset(zone, new Date(at)) * MINUTE;
}

/** The day that it is in a zone, "2026-11-22". */
export function dayIn(zone: string, at: EpochMs): string {
  return isoOf(localDayAt(at, offsetAt(zone, at)));
}

/** A stretch of time in which the clocks of a zone are not changed. */
interface Stretch {
  from: EpochMs;
  to: EpochMs;
  /** ms east of UTC. */
  offset: number;
}

/** `[from, to)` cut where the clocks of the zone change. */
export function stretchesOf(zone: string, from: EpochMs, to: EpochMs): Stretch[] {
  const stretches: Stretch[] = [];
  let current: Stretch = { from, to, offset: offsetAt(zone, from) };
  for (let at = from; at < to; ) {
    const next = Math.min(at + STEP, to);
    const offset = offsetAt(zone, next);
    if (offset !== current.offset) {
      const change = changeBetween(zone, at, next, current.offset);
      stretches.push({ ...current, to: change });
      current = { from: change, to, offset };
    }
    at = next;
  }
  return [...stretches, current].filter((stretch) => stretch.from < stretch.to);
}

/** The first moment after `at` at which the offset is no longer `before`. Clocks are changed on whole minutes. */
function changeBetween(zone: string, at: EpochMs, next: EpochMs, before: number): EpochMs {
  let low = Math.floor(at / MINUTE);
  let high = Math.ceil(next / MINUTE);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(zone, middle * MINUTE) === before) low = middle;
    else high = middle;
  }
  return high * MINUTE;
}
