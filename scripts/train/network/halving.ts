import type { Example } from '../example';
import type { Block } from '../memory';
import type { Places } from '../places';
import { type Base, type Chance, kept, ROWS } from './base';

/** Share of the values left out at random while training. */
const DROP = 0.2;

/** Of each two places the larger value goes up, filter by filter. */
export class Halving {
  readonly out: Block;
  readonly change: Block;
  readonly #kept: Block;
  /** Which of the two it was. */
  readonly #which: Uint8Array;

  constructor(
    readonly base: Base,
    readonly input: { out: Block; change: Block },
  ) {
    const size = ROWS * base.shape.first;
    this.out = base.space.take(size);
    this.change = base.space.take(size);
    this.#kept = base.space.take(size);
    this.#which = new Uint8Array(size);
  }

  forward(batch: readonly Example[], { starts1, starts2, rows2 }: Places, chance: Chance): void {
    const { first } = this.base.shape;
    const out = this.out.values;
    out.fill(0, 0, (rows2 + 4) * first);
    batch.forEach(({ chars: { length } }, i) => {
      for (let place = 0; place < length; place++) {
        const at = ((starts1[i] as number) + place) * first;
        const into = ((starts2[i] as number) + (place >> 1)) * first;
        for (let f = 0; f < first; f++) {
          const share = kept(chance, DROP);
          this.#kept.values[at + f] = share;
          const value = (this.input.out.values[at + f] as number) * share;
          if ((place & 1) === 1 && value <= (out[into + f] as number)) continue;
          out[into + f] = value;
          this.#which[into + f] = place & 1;
        }
      }
    });
  }

  /** Adds to what the input should move. */
  backward(batch: readonly Example[], { starts1, starts2 }: Places): void {
    const { first } = this.base.shape;
    const { out, change } = this.input;
    batch.forEach(({ chars: { length } }, i) => {
      for (let place = 0; place < length; place++) {
        const at = ((starts1[i] as number) + place) * first;
        const into = ((starts2[i] as number) + (place >> 1)) * first;
        for (let f = 0; f < first; f++) {
          if (this.#which[into + f] !== (place & 1) || (out.values[at + f] as number) <= 0) continue;
          const move = (this.change.values[into + f] as number) * (this.#kept.values[at + f] as number);
          change.values[at + f] = (change.values[at + f] as number) + move;
        }
      }
    });
  }
}
