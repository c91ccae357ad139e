import * as z from 'zod';

/** `[from, to)` in minutes of the local day, 0 ≤ from < to ≤ 1440. A shift past midnight is two windows on two days. */
const windowSchema = z
  .tuple([z.number().int().min(0).max(1440), z.number().int().min(0).max(1440)])
  .refine(([from, to]) => from < to, { message: 'window-empty' });

/** What is open on one day, in any order; none = closed all day. */
export const windowsSchema = z
  .array(windowSchema)
  .max(6)
  .refine((windows) => !overlap(windows), { message: 'window-overlap' });
export type Windows = [from: number, to: number][];

/** Whether two windows of a day share a minute. Windows that only touch do not. */
function overlap(windows: Windows): boolean {
  const sorted = inOrder(windows);
  return sorted.some(([from], i) => from < (sorted[i - 1]?.[1] ?? 0));
}

/** The same minutes in order, in as few windows as can say it. */
export function merge(windows: Windows): Windows {
  const merged: Windows = [];
  for (const [from, to] of inOrder(windows)) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

function inOrder(windows: Windows): Windows {
  return [...windows].sort((a, b) => a[0] - b[0]);
}
