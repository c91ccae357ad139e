import type { Shift } from './contract';

/** A stretch `[from, to)` of one weekday (Sunday = 0), in minutes of the day; `to` ≤ 1440. */
export interface Stretch {
  weekday: number;
  from: number;
  to: number;
}

const DAY_END = 1440;

/** A shift as stretches of single weekdays: one past midnight is two. Equal ends are a whole day. */
export function stretchesOfShift({ weekdays, from, to }: Shift): Stretch[] {
  return [...new Set(weekdays)].flatMap((weekday): Stretch[] => {
    if (from < to) return [{ weekday, from, to }];
    const rest = { weekday: (weekday + 1) % 7, from: 0, to };
    return [{ weekday, from, to: DAY_END }, ...(to > 0 ? [rest] : [])];
  });
}

/** What of a day's `[from, to)` stretches is covered by so many of the others at least, in order and joined. */
export function coveredBy(
  within: readonly (readonly [from: number, to: number])[],
  covers: readonly Pick<Stretch, 'from' | 'to'>[],
  wanted: (count: number) => boolean,
): [from: number, to: number][] {
  const edges = [...new Set([...within.flat(), ...covers.flatMap(({ from, to }) => [from, to])])].sort(
    (a, b) => a - b,
  );
  const found: [number, number][] = [];
  for (const [i, from] of edges.entries()) {
    const to = edges[i + 1];
    if (to === undefined || !within.some(([start, end]) => start <= from && to <= end)) continue;
    if (!wanted(covers.filter((cover) => cover.from <= from && to <= cover.to).length)) continue;
    const last = found.at(-1);
    if (last?.[1] === from) last[1] = to;
    else found.push([from, to]);
  }
  return found;
}
