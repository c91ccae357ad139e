import type { Block } from '../memory';
import type { Base } from './base';

/** One review's places among the rows of a convolution. */
interface Stretch {
  start: number;
  places: number;
}

/** Of each filter the largest value over a review's places, and the sum over the square root of their number. */
export class Pooling {
  /** Place of the largest, −1 where every value is zero. */
  readonly #where: Int32Array;

  constructor(
    base: Base,
    readonly filters: number,
    readonly input: { out: Block; change: Block },
  ) {
    this.#where = new Int32Array(base.most * filters);
  }

  /** Writes `2 · filters` numbers of review `i` to `z`, from `to`. */
  forward(i: number, { start, places }: Stretch, z: Float32Array, to: number): void {
    const { filters } = this;
    const values = this.input.out.values;
    const where = i * filters;
    z.fill(0, to, to + 2 * filters);
    this.#where.fill(-1, where, where + filters);
    for (let place = 0; place < places; place++) {
      const at = (start + place) * filters;
      for (let f = 0; f < filters; f++) {
        const value = values[at + f] as number;
        if (value > (z[to + f] as number)) {
          z[to + f] = value;
          this.#where[where + f] = place;
        }
        z[to + filters + f] = (z[to + filters + f] as number) + value;
      }
    }
    const share = 1 / Math.sqrt(Math.max(1, places));
    for (let f = 0; f < filters; f++) z[to + filters + f] = (z[to + filters + f] as number) * share;
  }

  /** Writes what the input should move. */
  backward(i: number, { start, places }: Stretch, dz: Float32Array, from: number): void {
    const { filters } = this;
    const { out, change } = this.input;
    const share = 1 / Math.sqrt(Math.max(1, places));
    for (let place = 0; place < places; place++) {
      const at = (start + place) * filters;
      for (let f = 0; f < filters; f++) {
        if ((out.values[at + f] as number) <= 0) continue;
        const most = this.#where[i * filters + f] === place ? (dz[from + f] as number) : 0;
        change.values[at + f] = most + (dz[from + filters + f] as number) * share;
      }
    }
  }
}
