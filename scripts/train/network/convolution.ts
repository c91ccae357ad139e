import type { Block } from '../memory';
import { address, type Base, ROWS, transpose } from './base';
import { fours } from './kernels';

/** Where a convolution's parameters lie, and how wide its input rows are. */
interface Part {
  weights: number;
  bias: number;
  width: number;
  filters: number;
}

/** Three rows at a time through a matrix, then ReLU. Rows between two reviews stay zero. */
export class Convolution {
  readonly out: Block;
  readonly change: Block;
  readonly #turned: Block;

  constructor(
    readonly base: Base,
    readonly part: Part,
    readonly input: { out: Block; change: Block },
  ) {
    this.out = base.space.take(ROWS * part.filters);
    this.change = base.space.take(ROWS * part.filters);
    this.#turned = base.space.take(3 * part.width * part.filters);
  }

  forward(rows: number, pads: readonly number[]): void {
    const { weights, bias, width, filters } = this.part;
    const { params, kernels } = this.base;
    const out = this.out.values;
    const start = params.values.subarray(bias, bias + filters);
    for (let row = 0; row < rows + 4; row++) out.set(start, row * filters);
    const to = this.out.at + filters * 4;
    const from = this.input.out.at;
    kernels.multiply(
      from,
      width,
      address(this.base, weights),
      filters,
      to,
      filters,
      fours(rows - 2),
      3 * width,
      filters,
    );
    for (let i = 0; i < rows * filters; i++) if ((out[i] as number) < 0) out[i] = 0;
    for (const row of pads) out.fill(0, row * filters, (row + 1) * filters);
    out.fill(0, rows * filters, (rows + 4) * filters);
  }

  /** `change` holds what each value should move, zero where ReLU cut; passes it on to the input. */
  backward(rows: number): void {
    const { weights, bias, width, filters } = this.part;
    const { params, grads, kernels } = this.base;
    const change = this.change.values;
    for (let row = 1; row < rows - 1; row++)
      for (let f = 0; f < filters; f++)
        grads.values[bias + f] = (grads.values[bias + f] as number) + (change[row * filters + f] as number);
    const from = this.change.at + filters * 4;
    const into = grads.at + weights * 4;
    kernels.multiplyTransposed(
      this.input.out.at,
      width,
      from,
      filters,
      into,
      filters,
      rows - 2,
      3 * width,
      filters,
    );
    this.input.change.values.fill(0, 0, (rows + 4) * width);
    for (let k = 0; k < 3; k++) {
      const part = k * filters * width;
      transpose(params.values, weights + k * width * filters, width, filters, this.#turned.values, part);
      const turned = this.#turned.at + part * 4;
      const to = this.input.change.at + k * width * 4;
      kernels.multiply(from, filters, turned, width, to, width, fours(rows - 2), filters, width);
    }
  }
}
