import { fingerprint } from '@/lib/review/text';

/** Draws without chance: the same words give the same series. */
export type Draw = <Thing>(from: readonly Thing[]) => Thing | undefined;

/** Mulberry32 over a fingerprint: remainders of FNV alone move together from draw to draw. */
export function drawerOf(seed: string): Draw {
  let state = Number.parseInt(fingerprint(seed), 36);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return (from) => from[next() % from.length];
}

/** The same things in another order; the first is as likely any of them. */
export function shuffled<Thing>(things: readonly Thing[], draw: Draw): Thing[] {
  const rest = [...things];
  const order: Thing[] = [];
  while (rest.length > 0) {
    const index = draw([...rest.keys()]) ?? 0;
    order.push(...rest.splice(index, 1));
  }
  return order;
}
