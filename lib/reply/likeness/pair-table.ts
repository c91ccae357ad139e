/** Slots a pair: with one in eight taken nearly every question is answered by the first look. */
const ROOM = 8;

/** A set of pairs that answers a million questions in some milliseconds. No pair is 0: control characters are dropped. */
export class PairTable {
  private readonly slots: Uint32Array;
  private readonly shift: number;

  constructor(pairs: Uint32Array) {
    const bits = Math.ceil(Math.log2(Math.max(pairs.length, 2) * ROOM));
    this.slots = new Uint32Array(1 << bits);
    this.shift = 32 - bits;
    for (const pair of pairs) this.slots[this.placeOf(pair)] = pair;
  }

  /** How many of `pairs[from, to)` are in the set; fewer than `least` as soon as it is certain that there are no more. */
  count(pairs: Uint32Array, from: number, to: number, least: number): number {
    let count = 0;
    let spare = to - from - least;
    for (let at = from; at < to && spare >= 0; at++) {
      const pair = pairs[at] ?? 0;
      if (this.slots[this.placeOf(pair)] === pair) count++;
      else spare--;
    }
    return spare < 0 ? Math.min(count, least - 1) : count;
  }

  /** Where the pair is, or would be. */
  private placeOf(pair: number): number {
    const { slots } = this;
    // Knuth's multiplicative hash; the table is a power of two and never full.
    let place = Math.imul(pair, 0x9e3779b1) >>> this.shift;
    while (slots[place] !== 0 && slots[place] !== pair) place = (place + 1) & (slots.length - 1);
    return place;
  }
}
