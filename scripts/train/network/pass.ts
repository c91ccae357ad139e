import { OUTPUT, pooled } from '@/lib/grading/model/shape';
import type { Example } from '../example';
import { OUTPUTS } from '../layout';
import { lossOf } from '../loss';
import { type Places, placesOf } from '../places';
import { type Base, type Chance, ROWS } from './base';
import { Convolution } from './convolution';
import { Embedding } from './embedding';
import { Halving } from './halving';
import { Head } from './head';
import { Pooling } from './pooling';

/** One pass over a few reviews: what the network says of them, how wrong it is, and how each parameter should move. */
export class Pass {
  readonly #embedding: Embedding;
  readonly #first: Convolution;
  readonly #halving: Halving;
  readonly #second: Convolution;
  readonly #pools: readonly [Pooling, Pooling];
  readonly #head: Head;

  constructor(readonly base: Base) {
    const { shape, layout } = base;
    const { width, first, second } = shape;
    this.#embedding = new Embedding(base);
    const one = { weights: layout.first, bias: layout.firstBias, width, filters: first };
    this.#first = new Convolution(base, one, this.#embedding);
    this.#halving = new Halving(base, this.#first);
    const two = { weights: layout.second, bias: layout.secondBias, width: first, filters: second };
    this.#second = new Convolution(base, two, this.#halving);
    this.#pools = [new Pooling(base, first, this.#first), new Pooling(base, second, this.#second)];
    this.#head = new Head(base);
  }

  /** The log-odds of each review, {@link OUTPUTS} apart. Overwritten by the next pass. */
  forward(batch: readonly Example[], chance: Chance): Float32Array {
    return this.#forward(batch, placesOf(batch), chance);
  }

  /** Adds the gradients of the loss of these reviews, each counted as `1 / share`; returns the sum of their losses. */
  backward(batch: readonly Example[], chance: Chance, share: number): number {
    const places = placesOf(batch);
    const out = this.#forward(batch, places, chance);
    const change = this.#head.change.values;
    change.fill(0);
    let loss = 0;
    batch.forEach((example, i) => {
      const own = change.subarray(i * OUTPUTS, i * OUTPUTS + OUTPUT.count);
      loss += lossOf(example, out.subarray(i * OUTPUTS), own, 1 / share);
    });
    this.#head.backward(batch.length);
    this.#first.change.values.fill(0, 0, (places.rows1 + 4) * this.base.shape.first);
    this.#second.change.values.fill(0, 0, (places.rows2 + 4) * this.base.shape.second);
    this.#eachPool(batch, places, (pool, i, stretch, at) =>
      pool.backward(i, stretch, this.#head.dz.values, at),
    );
    this.#second.backward(places.rows2);
    this.#halving.backward(batch, places);
    this.#first.backward(places.rows1);
    this.#embedding.backward(batch, places);
    return loss;
  }

  #forward(batch: readonly Example[], places: Places, chance: Chance): Float32Array {
    if (places.rows1 > ROWS) throw new Error(`a batch of ${places.rows1} rows, more than ${ROWS}`);
    this.#embedding.forward(batch, places, chance);
    this.#first.forward(places.rows1, places.pads1);
    this.#halving.forward(batch, places, chance);
    this.#second.forward(places.rows2, places.pads2);
    this.#eachPool(batch, places, (pool, i, stretch, at) =>
      pool.forward(i, stretch, this.#head.z.values, at),
    );
    return this.#head.forward(batch.length, chance);
  }

  #eachPool(
    batch: readonly Example[],
    { starts1, starts2 }: Places,
    visit: (pool: Pooling, i: number, stretch: { start: number; places: number }, at: number) => void,
  ): void {
    const size = pooled(this.base.shape);
    const [low, high] = this.#pools;
    batch.forEach(({ chars: { length } }, i) => {
      visit(low, i, { start: starts1[i] ?? 0, places: length }, i * size);
      const half = (length + 1) >> 1;
      visit(high, i, { start: starts2[i] ?? 0, places: half }, i * size + 2 * this.base.shape.first);
    });
  }
}
