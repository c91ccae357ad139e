import { OUTPUT, pooled, type Shape } from '@/lib/grading/model/shape';
import type { Example } from './example';
import { type Layout, OUTPUTS } from './layout';
import { lossOf } from './loss';
import type { Arena, Block } from './memory';
import { type Places, placesOf } from './places';

/** The kernels of kernels/training.ts. */
export interface Kernels {
  multiply(
    a: number,
    lda: number,
    b: number,
    ldb: number,
    c: number,
    ldc: number,
    m: number,
    k: number,
    n: number,
  ): void;
  multiplyTransposed(
    a: number,
    lda: number,
    d: number,
    ldd: number,
    c: number,
    ldc: number,
    m: number,
    k: number,
    n: number,
  ): void;
  step(
    p: number,
    m: number,
    v: number,
    g0: number,
    g1: number,
    count: number,
    rate: number,
    decay: number,
    epsilon: number,
  ): void;
}

/** Shares of what is left out at random while training, so that no single word can carry a label. */
export const DROP = { unknown: 0.08, row: 0.15, first: 0.2, pooled: 0.5 } as const;

const ROWS = 9_000;
const PAIRDROP = Number(process.env.PD ?? 0);

/** One pass over a few reviews: what the network says of them, how wrong it is, and how each parameter should move. */
export class Pass {
  readonly #x: Block;
  readonly #xKeep: Block;
  readonly #h1: Block;
  readonly #d1: Block;
  readonly #p: Block;
  readonly #h2: Block;
  readonly #dx: Block;
  readonly #dh1: Block;
  readonly #dp: Block;
  readonly #dh2: Block;
  readonly #z: Block;
  readonly #zKeep: Block;
  readonly #dz: Block;
  readonly #o: Block;
  readonly #do: Block;
  readonly #firstT: Block;
  readonly #secondT: Block;
  readonly #outT: Block;
  readonly #pArg: Uint8Array;
  readonly #arg1: Int32Array;
  readonly #arg2: Int32Array;

  constructor(
    readonly shape: Shape,
    readonly layout: Layout,
    readonly params: Block,
    readonly grads: Block,
    readonly kernels: Kernels,
    space: Arena,
    readonly most = 32,
  ) {
    const { width, first, second } = shape;
    const z = pooled(shape);
    this.#x = space.take(ROWS * width);
    this.#xKeep = space.take(ROWS * width);
    this.#dx = space.take(ROWS * width);
    this.#h1 = space.take(ROWS * first);
    this.#d1 = space.take(ROWS * first);
    this.#dh1 = space.take(ROWS * first);
    this.#p = space.take(ROWS * first);
    this.#dp = space.take(ROWS * first);
    this.#h2 = space.take(ROWS * second);
    this.#dh2 = space.take(ROWS * second);
    this.#z = space.take(most * z);
    this.#zKeep = space.take(most * z);
    this.#dz = space.take(most * z);
    this.#o = space.take(most * OUTPUTS);
    this.#do = space.take(most * OUTPUTS);
    this.#firstT = space.take(3 * width * first);
    this.#secondT = space.take(3 * first * second);
    this.#outT = space.take(z * OUTPUTS);
    this.#pArg = new Uint8Array(ROWS * first);
    this.#arg1 = new Int32Array(most * first);
    this.#arg2 = new Int32Array(most * second);
  }

  /** The log-odds of each review, {@link OUTPUTS} apart. `random` null: nothing is left out. */
  forward(batch: readonly Example[], random: (() => number) | null): Float32Array {
    const { width, first, second } = this.shape;
    const places = placesOf(batch);
    if (places.rows1 > ROWS) throw new Error(`a batch of ${places.rows1} rows`);
    this.#embed(batch, places, random);
    this.#convolve(
      this.#x,
      width,
      this.layout.first,
      this.layout.firstBias,
      this.#h1,
      first,
      places.rows1,
      places.pads1,
    );
    this.#halve(batch, places, random);
    this.#convolve(
      this.#p,
      first,
      this.layout.second,
      this.layout.secondBias,
      this.#h2,
      second,
      places.rows2,
      places.pads2,
    );
    this.#pool(batch, places, random);
    const z = pooled(this.shape);
    const out = this.#o.values;
    const bias = this.params.values.subarray(this.layout.outBias, this.layout.outBias + OUTPUTS);
    for (let i = 0; i < batch.length; i++) out.set(bias, i * OUTPUTS);
    this.kernels.multiply(
      this.#z.at,
      z,
      this.#address(this.layout.out),
      OUTPUTS,
      this.#o.at,
      OUTPUTS,
      fours(batch.length),
      z,
      OUTPUTS,
    );
    return out.subarray(0, batch.length * OUTPUTS);
  }

  /** Adds the gradients of the loss of these reviews, each counted as `1 / share`; returns the sum of their losses. */
  backward(batch: readonly Example[], random: () => number, share: number): number {
    const out = this.forward(batch, random);
    const places = placesOf(batch);
    const d = this.#do.values;
    d.fill(0);
    let loss = 0;
    batch.forEach((example, i) => {
      loss += lossOf(
        example,
        out.subarray(i * OUTPUTS),
        d.subarray(i * OUTPUTS, i * OUTPUTS + OUTPUT.count),
        1 / share,
      );
    });
    this.#backOut(batch.length);
    this.#backPool(batch, places);
    this.#backConvolution(
      this.#p,
      this.shape.first,
      this.layout.second,
      this.layout.secondBias,
      this.#dh2,
      this.shape.second,
      places.rows2,
      this.#secondT,
      this.#dp,
    );
    this.#backHalve(batch, places);
    this.#backConvolution(
      this.#x,
      this.shape.width,
      this.layout.first,
      this.layout.firstBias,
      this.#dh1,
      this.shape.first,
      places.rows1,
      this.#firstT,
      this.#dx,
    );
    this.#backEmbed(batch, places);
    return loss;
  }

  #address(place: number): number {
    return this.params.at + place * 4;
  }

  #embed(batch: readonly Example[], { starts1, rows1 }: Places, random: (() => number) | null): void {
    const { width } = this.shape;
    const { values: params } = this.params;
    const x = this.#x.values;
    const keep = this.#xKeep.values;
    x.fill(0, 0, (rows1 + 4) * width);
    batch.forEach(({ chars, pairs }, i) => {
      for (let place = 0; place < chars.length; place++) {
        const known = chars[place] as number;
        const char = random !== null && random() < DROP.unknown ? 1 : known;
        // Remembered for the way back; the example's own ids stay as they are.
        this.#unknown[(starts1[i] as number) + place] = char === known ? 0 : 1;
        const from = this.layout.chars + char * width;
        const pair = random !== null && random() < PAIRDROP ? 0 : (pairs[place] as number);
        this.pairUsed[(starts1[i] as number) + place] = pair;
        const other = this.layout.pairs + pair * width;
        const at = ((starts1[i] as number) + place) * width;
        for (let k = 0; k < width; k++) {
          const share = random === null ? 1 : random() < DROP.row ? 0 : 1 / (1 - DROP.row);
          keep[at + k] = share;
          const value = (params[from + k] as number) + (pair === 0 ? 0 : (params[other + k] as number));
          x[at + k] = value * share;
        }
      }
    });
  }

  readonly #unknown = new Uint8Array(ROWS);
  readonly pairUsed = new Uint16Array(ROWS);

  /** Rows of three places each; what lies between two reviews stays zero. */
  #convolve(
    from: Block,
    width: number,
    weights: number,
    bias: number,
    to: Block,
    filters: number,
    rows: number,
    pads: readonly number[],
  ): void {
    const out = to.values;
    const start = this.params.values.subarray(bias, bias + filters);
    for (let row = 0; row < rows + 4; row++) out.set(start, row * filters);
    this.kernels.multiply(
      from.at,
      width,
      this.#address(weights),
      filters,
      to.at + filters * 4,
      filters,
      fours(rows - 2),
      3 * width,
      filters,
    );
    for (let i = 0; i < rows * filters; i++) if ((out[i] as number) < 0) out[i] = 0;
    for (const row of pads) out.fill(0, row * filters, (row + 1) * filters);
    out.fill(0, rows * filters, (rows + 4) * filters);
  }

  /** The larger of each two places goes up, some of them left out. */
  #halve(
    batch: readonly Example[],
    { starts1, starts2, rows2 }: Places,
    random: (() => number) | null,
  ): void {
    const { first } = this.shape;
    const h = this.#h1.values;
    const d = this.#d1.values;
    const p = this.#p.values;
    p.fill(0, 0, (rows2 + 4) * first);
    batch.forEach(({ chars: { length } }, i) => {
      for (let place = 0; place < length; place++) {
        const at = ((starts1[i] as number) + place) * first;
        const into = ((starts2[i] as number) + (place >> 1)) * first;
        for (let f = 0; f < first; f++) {
          const share = random === null ? 1 : random() < DROP.first ? 0 : 1 / (1 - DROP.first);
          d[at + f] = share;
          const value = (h[at + f] as number) * share;
          if ((place & 1) === 0 || value > (p[into + f] as number)) {
            p[into + f] = value;
            this.#pArg[into + f] = place & 1;
          }
        }
      }
    });
  }

  #pool(batch: readonly Example[], { starts1, starts2 }: Places, random: (() => number) | null): void {
    const { first, second } = this.shape;
    const size = pooled(this.shape);
    const z = this.#z.values;
    const keep = this.#zKeep.values;
    batch.forEach(({ chars: { length } }, i) => {
      const to = i * size;
      largest(this.#h1.values, starts1[i] as number, length, first, z, to, this.#arg1, i * first);
      const half = (length + 1) >> 1;
      largest(this.#h2.values, starts2[i] as number, half, second, z, to + 2 * first, this.#arg2, i * second);
      for (let k = 0; k < size; k++) {
        const share = random === null ? 1 : random() < DROP.pooled ? 0 : 1 / (1 - DROP.pooled);
        keep[to + k] = share;
        z[to + k] = (z[to + k] as number) * share;
      }
    });
    z.fill(0, batch.length * size, fours(batch.length) * size);
  }

  #backOut(count: number): void {
    const z = pooled(this.shape);
    const { out, outBias } = this.layout;
    this.kernels.multiplyTransposed(
      this.#z.at,
      z,
      this.#do.at,
      OUTPUTS,
      this.grads.at + out * 4,
      OUTPUTS,
      count,
      z,
      OUTPUTS,
    );
    const grads = this.grads.values;
    const d = this.#do.values;
    for (let i = 0; i < count; i++)
      for (let k = 0; k < OUTPUTS; k++)
        grads[outBias + k] = (grads[outBias + k] as number) + (d[i * OUTPUTS + k] as number);
    transpose(this.params.values, out, z, OUTPUTS, this.#outT.values, 0);
    const dz = this.#dz.values;
    dz.fill(0);
    this.kernels.multiply(this.#do.at, OUTPUTS, this.#outT.at, z, this.#dz.at, z, fours(count), OUTPUTS, z);
    const keep = this.#zKeep.values;
    for (let i = 0; i < count * z; i++) dz[i] = (dz[i] as number) * (keep[i] as number);
  }

  #backPool(batch: readonly Example[], { starts1, starts2, rows1, rows2 }: Places): void {
    const { first, second } = this.shape;
    const size = pooled(this.shape);
    const dz = this.#dz.values;
    this.#dh1.values.fill(0, 0, (rows1 + 4) * first);
    this.#dh2.values.fill(0, 0, (rows2 + 4) * second);
    batch.forEach(({ chars: { length } }, i) => {
      const from = i * size;
      backLargest(
        this.#dh1.values,
        this.#h1.values,
        starts1[i] as number,
        length,
        first,
        dz,
        from,
        this.#arg1,
        i * first,
      );
      const half = (length + 1) >> 1;
      backLargest(
        this.#dh2.values,
        this.#h2.values,
        starts2[i] as number,
        half,
        second,
        dz,
        from + 2 * first,
        this.#arg2,
        i * second,
      );
    });
  }

  #backConvolution(
    from: Block,
    width: number,
    weights: number,
    bias: number,
    d: Block,
    filters: number,
    rows: number,
    turned: Block,
    to: Block,
  ): void {
    const grads = this.grads.values;
    const values = d.values;
    for (let row = 1; row < rows - 1; row++)
      for (let f = 0; f < filters; f++)
        grads[bias + f] = (grads[bias + f] as number) + (values[row * filters + f] as number);
    this.kernels.multiplyTransposed(
      from.at,
      width,
      d.at + filters * 4,
      filters,
      this.grads.at + weights * 4,
      filters,
      rows - 2,
      3 * width,
      filters,
    );
    to.values.fill(0, 0, (rows + 4) * width);
    for (let k = 0; k < 3; k++) {
      const part = k * filters * width;
      transpose(this.params.values, weights + k * width * filters, width, filters, turned.values, part);
      this.kernels.multiply(
        d.at + filters * 4,
        filters,
        turned.at + part * 4,
        width,
        to.at + k * width * 4,
        width,
        fours(rows - 2),
        filters,
        width,
      );
    }
  }

  #backHalve(batch: readonly Example[], { starts1, starts2 }: Places): void {
    const { first } = this.shape;
    const h = this.#h1.values;
    const d = this.#d1.values;
    const dp = this.#dp.values;
    const dh = this.#dh1.values;
    batch.forEach(({ chars: { length } }, i) => {
      for (let place = 0; place < length; place++) {
        const at = ((starts1[i] as number) + place) * first;
        const into = ((starts2[i] as number) + (place >> 1)) * first;
        for (let f = 0; f < first; f++) {
          if (this.#pArg[into + f] !== (place & 1) || (h[at + f] as number) <= 0) continue;
          dh[at + f] = (dh[at + f] as number) + (dp[into + f] as number) * (d[at + f] as number);
        }
      }
    });
  }

  #backEmbed(batch: readonly Example[], { starts1 }: Places): void {
    const { width } = this.shape;
    const grads = this.grads.values;
    const dx = this.#dx.values;
    const keep = this.#xKeep.values;
    batch.forEach(({ chars, pairs }, i) => {
      for (let place = 0; place < chars.length; place++) {
        const row = (starts1[i] as number) + place;
        const char = this.#unknown[row] === 1 ? 1 : (chars[place] as number);
        const from = this.layout.chars + char * width;
        const pair = this.pairUsed[row] as number;
        const other = this.layout.pairs + pair * width;
        for (let k = 0; k < width; k++) {
          const move = (dx[row * width + k] as number) * (keep[row * width + k] as number);
          grads[from + k] = (grads[from + k] as number) + move;
          if (pair !== 0) grads[other + k] = (grads[other + k] as number) + move;
        }
      }
    });
  }
}

const fours = (rows: number): number => Math.ceil(rows / 4) * 4;

/** Writes the largest value of each filter over the places, and the sum over the square root of their number. */
function largest(
  h: Float32Array,
  start: number,
  places: number,
  filters: number,
  z: Float32Array,
  to: number,
  arg: Int32Array,
  argTo: number,
): void {
  z.fill(0, to, to + 2 * filters);
  for (let f = 0; f < filters; f++) arg[argTo + f] = -1;
  for (let place = 0; place < places; place++) {
    const at = (start + place) * filters;
    for (let f = 0; f < filters; f++) {
      const value = h[at + f] as number;
      if (value > (z[to + f] as number)) {
        z[to + f] = value;
        arg[argTo + f] = place;
      }
      z[to + filters + f] = (z[to + filters + f] as number) + value;
    }
  }
  const share = 1 / Math.sqrt(Math.max(1, places));
  for (let f = 0; f < filters; f++) z[to + filters + f] = (z[to + filters + f] as number) * share;
}

function backLargest(
  dh: Float32Array,
  h: Float32Array,
  start: number,
  places: number,
  filters: number,
  dz: Float32Array,
  from: number,
  arg: Int32Array,
  argFrom: number,
): void {
  const share = 1 / Math.sqrt(Math.max(1, places));
  for (let place = 0; place < places; place++) {
    const at = (start + place) * filters;
    for (let f = 0; f < filters; f++) {
      if ((h[at + f] as number) <= 0) continue;
      const most = arg[argFrom + f] === place ? (dz[from + f] as number) : 0;
      dh[at + f] = most + (dz[from + filters + f] as number) * share;
    }
  }
}

/** Writes the transposed of a `rows × columns` matrix. */
function transpose(
  from: Float32Array,
  at: number,
  rows: number,
  columns: number,
  to: Float32Array,
  into: number,
): void {
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) to[into + c * rows + r] = from[at + r * columns + c] as number;
}
