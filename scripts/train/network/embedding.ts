import type { Example } from '../example';
import type { Block } from '../memory';
import type { Places } from '../places';
import { type Base, type Chance, kept, ROWS } from './base';

/**
 * Shares left out at random while training, so that no single word can carry a label: characters become the unknown one,
 * pairs go missing, and so do single numbers of a row. Without the second the frequent pairs learn the reviews by heart.
 */
const DROP = { char: 0.08, pair: 0.3, number: 0.15 } as const;
const UNKNOWN = 1;

/** A row per place: its character's plus its pair's. */
export class Embedding {
  readonly out: Block;
  readonly change: Block;
  readonly #kept: Block;
  readonly #chars = new Uint16Array(ROWS);
  readonly #pairs = new Uint16Array(ROWS);

  constructor(readonly base: Base) {
    const size = ROWS * base.shape.width;
    this.out = base.space.take(size);
    this.change = base.space.take(size);
    this.#kept = base.space.take(size);
  }

  forward(batch: readonly Example[], { starts1, rows1 }: Places, chance: Chance): void {
    const { params, layout, shape } = this.base;
    const { width } = shape;
    const out = this.out.values;
    out.fill(0, 0, (rows1 + 4) * width);
    batch.forEach(({ chars, pairs }, i) => {
      for (let place = 0; place < chars.length; place++) {
        const row = (starts1[i] as number) + place;
        const char = chance !== null && chance() < DROP.char ? UNKNOWN : (chars[place] as number);
        const pair = chance !== null && chance() < DROP.pair ? 0 : (pairs[place] as number);
        this.#chars[row] = char;
        this.#pairs[row] = pair;
        const own = layout.chars + char * width;
        const both = layout.pairs + pair * width;
        for (let k = 0; k < width; k++) {
          const share = kept(chance, DROP.number);
          this.#kept.values[row * width + k] = share;
          const sum =
            (params.values[own + k] as number) + (pair === 0 ? 0 : (params.values[both + k] as number));
          out[row * width + k] = sum * share;
        }
      }
    });
  }

  backward(batch: readonly Example[], { starts1 }: Places): void {
    const { grads, layout, shape } = this.base;
    const { width } = shape;
    batch.forEach(({ chars }, i) => {
      for (let place = 0; place < chars.length; place++) {
        const row = (starts1[i] as number) + place;
        const pair = this.#pairs[row] as number;
        const own = layout.chars + (this.#chars[row] as number) * width;
        const both = layout.pairs + pair * width;
        for (let k = 0; k < width; k++) {
          const at = row * width + k;
          const move = (this.change.values[at] as number) * (this.#kept.values[at] as number);
          grads.values[own + k] = (grads.values[own + k] as number) + move;
          if (pair !== 0) grads.values[both + k] = (grads.values[both + k] as number) + move;
        }
      }
    });
  }
}
