import { pooled } from '@/lib/grading/model/shape';
import { OUTPUTS } from '../layout';
import type { Block } from '../memory';
import { address, type Base, type Chance, kept, transpose } from './base';
import { fours } from './kernels';

/** Share of the pooled values left out at random while training. */
const DROP = 0.5;

/** From the pooled values to the outputs. */
export class Head {
  readonly z: Block;
  readonly dz: Block;
  readonly out: Block;
  readonly change: Block;
  readonly #kept: Block;
  readonly #turned: Block;

  constructor(readonly base: Base) {
    const size = pooled(base.shape);
    const { space, most } = base;
    this.z = space.take(most * size);
    this.dz = space.take(most * size);
    this.out = space.take(most * OUTPUTS);
    this.change = space.take(most * OUTPUTS);
    this.#kept = space.take(most * size);
    this.#turned = space.take(size * OUTPUTS);
  }

  /** `z` holds `count` rows; returns as many rows of {@link OUTPUTS}. */
  forward(count: number, chance: Chance): Float32Array {
    const { kernels, layout, params, shape } = this.base;
    const size = pooled(shape);
    const z = this.z.values;
    for (let i = 0; i < count * size; i++) {
      const share = kept(chance, DROP);
      this.#kept.values[i] = share;
      z[i] = (z[i] as number) * share;
    }
    z.fill(0, count * size, fours(count) * size);
    const bias = params.values.subarray(layout.outBias, layout.outBias + OUTPUTS);
    for (let i = 0; i < count; i++) this.out.values.set(bias, i * OUTPUTS);
    const weights = address(this.base, layout.out);
    kernels.multiply(this.z.at, size, weights, OUTPUTS, this.out.at, OUTPUTS, fours(count), size, OUTPUTS);
    return this.out.values.subarray(0, count * OUTPUTS);
  }

  /** `change` holds what each output should move; passes it on to `dz`. */
  backward(count: number): void {
    const { kernels, layout, params, grads, shape } = this.base;
    const size = pooled(shape);
    const { change, dz } = this;
    const into = grads.at + layout.out * 4;
    kernels.multiplyTransposed(this.z.at, size, change.at, OUTPUTS, into, OUTPUTS, count, size, OUTPUTS);
    for (let i = 0; i < count * OUTPUTS; i++) {
      const at = layout.outBias + (i % OUTPUTS);
      grads.values[at] = (grads.values[at] as number) + (change.values[i] as number);
    }
    transpose(params.values, layout.out, size, OUTPUTS, this.#turned.values, 0);
    dz.values.fill(0);
    kernels.multiply(change.at, OUTPUTS, this.#turned.at, size, dz.at, size, fours(count), OUTPUTS, size);
    for (let i = 0; i < count * size; i++)
      dz.values[i] = (dz.values[i] as number) * (this.#kept.values[i] as number);
  }
}
