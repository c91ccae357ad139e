import { MOST_UNITS, unitAt } from './tokens';

/** Longest stretch of units that counts as one. */
const LONGEST = 4;
/** Stand before and after a text: no text in normal form holds them. */
const BEFORE = 2;
const AFTER = 3;

/** Stretches of two and three units count once more by where they are: within the first so many units, within the last. */
const OPENING = { units: 10, mark: 0x5bd1e995 } as const;
const CLOSING = { units: 14, mark: 0x1b873593 } as const;

/** Most stretches of one text. */
export const MOST_GRAMS = LONGEST * (MOST_UNITS + 2) + 2 * (OPENING.units + CLOSING.units);

/**
 * What stretches of one to four units say of the shop's own label. A stretch is known by its hash alone: bucket of
 * `2 ** bits`. Those that say nothing are left out.
 */
export interface Grams {
  bits: number;
  /** Ascending. */
  buckets: Uint32Array;
  /** What each bucket says, as a place in `values`. */
  levels: Uint8Array;
  /** Log-odds, before they are divided by the square root of how many stretches a text has. */
  values: readonly number[];
  /** Log-odds of a text before anything of it is known. */
  bias: number;
}

/** Most values: a byte of the table holds one of them, none, and whether it was seen. */
export const MOST_VALUES = 126;
const SEEN = 128;

/** Working space: the units of one text with their two ends. */
const units = new Int32Array(MOST_UNITS + 2);

/** Writes the bucket of every stretch of a text in normal form to `into`, some twice; returns how many. */
export function gramsOf(text: string, bits: number, into: Uint32Array): number {
  const end = fill(text);
  const shift = 32 - bits;
  const closing = end - CLOSING.units;
  let count = 0;
  for (let from = 0; from < end; from++) {
    const last = Math.min(from + LONGEST, end) - 1;
    let hash = 0x9e3779b1 | 0;
    for (let place = from; place <= last; place++) {
      hash = Math.imul(hash ^ (units[place] as number), 0x85ebca6b);
      hash ^= hash >>> 13;
      into[count++] = Math.imul(hash, 0xc2b2ae35) >>> shift;
      if ((place >= OPENING.units && from < closing) || place === from || place === from + 3) continue;
      if (place < OPENING.units) into[count++] = Math.imul(hash ^ OPENING.mark, 0xc2b2ae35) >>> shift;
      if (from >= closing) into[count++] = Math.imul(hash ^ CLOSING.mark, 0xc2b2ae35) >>> shift;
    }
  }
  return count;
}

/** Fills `units`; returns how many there are. */
function fill(text: string): number {
  const length = Math.min(text.length, MOST_UNITS);
  units[0] = BEFORE;
  for (let place = 0; place < length; place++) units[place + 1] = text.charCodeAt(unitAt(place, text.length));
  units[length + 1] = AFTER;
  return length + 2;
}

/** Ready to read texts. */
export class GramReader {
  readonly #bits: number;
  /** Place of the value and one, by bucket. */
  readonly #table: Uint8Array;
  readonly #values: Float64Array;
  readonly #bias: number;
  readonly #found = new Uint32Array(MOST_GRAMS);

  constructor({ bits, buckets, levels, values, bias }: Grams) {
    this.#bits = bits;
    this.#bias = bias;
    this.#table = new Uint8Array(2 ** bits);
    buckets.forEach((bucket, i) => {
      this.#table[bucket] = (levels[i] ?? 0) + 1;
    });
    this.#values = Float64Array.of(0, ...values);
  }

  /** Log-odds that a shop called a text in normal form good, as far as its stretches tell. */
  read(text: string): number {
    const [table, found] = [this.#table, this.#found];
    const count = gramsOf(text, this.#bits, found);
    let [sum, different] = [0, 0];
    for (let i = 0; i < count; i++) {
      const bucket = found[i] as number;
      const entry = table[bucket] as number;
      if (entry >= SEEN) continue;
      table[bucket] = entry + SEEN;
      sum += this.#values[entry] as number;
      different++;
    }
    for (let i = 0; i < count; i++) {
      const bucket = found[i] as number;
      table[bucket] = (table[bucket] as number) & (SEEN - 1);
    }
    return this.#bias + sum / Math.sqrt(different);
  }
}
