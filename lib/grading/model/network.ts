import type { Model } from './file';
import { GramReader } from './grams';
import type { Kernel, MachineMaker } from './kernel';
import { OUTPUT, pooled, SAID } from './shape';
import { MOST_UNITS, type Tokens, tokenise, tokenSpace, type Vocabulary, vocabulary } from './tokens';

/** Fixed point of the first convolution: so many steps to one. */
const STEPS = 256;
/** The second convolution reads it in seven bits: so many steps to one. */
const COARSE = 16;
/** Outputs are computed in fours. */
const OUTPUTS = Math.ceil(OUTPUT.count / 4) * 4;

/** Addresses in the machine's memory, in bytes. */
interface Places {
  tokens: number;
  rows: number;
  firstBias: number;
  h1: number;
  pooled: number;
  most1: number;
  sums1: number;
  secondWeights: number;
  secondScales: number;
  secondBias: number;
  h2: number;
  most2: number;
  sums2: number;
  z: number;
  weights: number;
  out: number;
  /** The output's weights once more, each output's together; those of the first convolution for its fixed point. */
  byOutput: number;
  blame1: number;
  blame2: number;
}

/**
 * The network, ready to read texts in the model's form. One text at a time: what it returns is its own working space and
 * holds until the next call.
 */
export class Network {
  readonly tokens: Tokens = tokenSpace();
  readonly #vocabulary: Vocabulary;
  readonly #kernel: Kernel;
  readonly #at: Places;
  readonly #filled: Uint8Array;
  readonly #word: Uint32Array;
  readonly #int: Int32Array;
  readonly #short: Int16Array;
  readonly #byte: Int8Array;
  readonly #float: Float32Array;
  readonly #out: Float32Array;
  readonly #logits = new Float32Array(SAID);
  readonly #grams: GramReader;
  readonly #outBias: Float32Array;
  /** The first convolution's weights as numbers, `[3 · width][first]`. */
  readonly #first: Float32Array;

  constructor(
    readonly model: Model,
    make: MachineMaker,
  ) {
    const { shape } = model;
    this.#vocabulary = vocabulary(model.chars, model.pairs);
    const { places, bytes } = placesOf(model);
    const { buffer, kernel } = make(bytes);
    this.#at = places;
    this.#kernel = kernel;
    this.#word = new Uint32Array(buffer);
    this.#int = new Int32Array(buffer);
    this.#short = new Int16Array(buffer);
    this.#byte = new Int8Array(buffer);
    this.#float = new Float32Array(buffer);
    this.#out = this.#float.subarray(places.out >> 2, (places.out >> 2) + OUTPUT.count);
    this.#grams = new GramReader(model.grams);
    this.#outBias = model.outBias;
    this.#filled = new Uint8Array(shape.chars + shape.pairs);
    // The empty rows before and after a text.
    this.#filled[0] = 1;
    this.#filled[shape.chars] = 1;
    this.#first = unpack(model.first, shape.first);
    this.#load();
  }

  /** The log-odds of a text, see {@link OUTPUT}. */
  run(form: string): Float32Array {
    const { shape } = this.model;
    const at = this.#at;
    const tokens = tokenise(form, this.#vocabulary, this.tokens);
    const { length } = tokens;
    const half = (length + 1) >> 1;
    this.#place(tokens);
    const kernel = this.#kernel;
    kernel.first(at.tokens, length, at.rows, shape.first, at.firstBias, at.h1);
    kernel.halve(at.h1, length, shape.first, at.pooled, at.most1, at.sums1);
    kernel.second(at.pooled, half, shape.first, at.secondWeights, 3 * shape.first, shape.second, at.h2);
    kernel.pool(at.h2, half, shape.second, at.secondScales, at.secondBias, at.most2, at.sums2);
    this.#gather(length, half);
    kernel.decide(at.z, pooled(shape), at.weights, OUTPUTS, at.out);
    for (let k = 0; k < OUTPUT.count; k++) this.#logits[k] = (this.#out[k] ?? 0) + (this.#outBias[k] ?? 0);
    this.#logits[OUTPUT.grams] = this.#grams.read(form);
    return this.#logits;
  }

  /**
   * How much each place of the text just read spoke for output `k`: its shares of the pooled values times their weights,
   * in log-odds. One number per place of the tokens; holds until the next call.
   */
  blame(k: number): Float32Array {
    const { first, second } = this.model.shape;
    const { length } = this.tokens;
    const half = (length + 1) >> 1;
    const { h1, h2, most1, most2, byOutput, blame1, blame2 } = this.#at;
    const column = byOutput + k * pooled(this.model.shape) * 4;
    const sum1 = column + first * 4;
    const column2 = sum1 + first * 4;
    const own = this.#float.subarray(blame1 >> 2, (blame1 >> 2) + length);
    const pairs = this.#float.subarray(blame2 >> 2, (blame2 >> 2) + half);
    own.fill(0);
    pairs.fill(0);
    this.#kernel.blameFirst(h1, length, first, most1, column, sum1, 1 / Math.sqrt(length), blame1);
    this.#kernel.blameSecond(
      h2,
      half,
      second,
      most2,
      column2,
      column2 + second * 4,
      1 / Math.sqrt(half),
      blame2,
    );
    pairs.forEach((share, place) => {
      spread(own, 2 * place, share);
    });
    return own;
  }

  #place({ length, chars, pairs }: Tokens): void {
    const { shape } = this.model;
    const bytes = 3 * shape.first * 2;
    const to = this.#at.tokens >> 2;
    this.#word[to] = 0;
    this.#word[to + 1] = 0;
    for (let place = 0; place < length; place++) {
      const char = chars[place] ?? 0;
      const pair = pairs[place] === 0 ? 0 : shape.chars + (pairs[place] ?? 0);
      if (this.#filled[char] === 0) this.#fill(char);
      if (this.#filled[pair] === 0) this.#fill(pair);
      this.#word[to + 2 + place * 2] = char * bytes;
      this.#word[to + 3 + place * 2] = pair * bytes;
    }
    this.#word[to + 2 + length * 2] = 0;
    this.#word[to + 3 + length * 2] = 0;
  }

  /** What a token adds before, at and after its place: computed when the token is first met, kept afterwards. */
  #fill(row: number): void {
    const { width, first } = this.model.shape;
    const { numbers, scales } = this.model.rows;
    const scale = (scales[row] ?? 0) * STEPS;
    const to = (this.#at.rows >> 1) + row * 3 * first;
    const sums = new Float32Array(first);
    // Offset 0 of a window is the place before: a token adds to the place after it what stands first in the window.
    for (let offset = 0; offset < 3; offset++) {
      sums.fill(0);
      for (let k = 0; k < width; k++) {
        const value = (numbers[row * width + k] ?? 0) * scale;
        if (value === 0) continue;
        const from = (offset * width + k) * first;
        for (let f = 0; f < first; f++) sums[f] = (sums[f] ?? 0) + value * (this.#first[from + f] ?? 0);
      }
      for (let f = 0; f < first; f++) this.#short[to + offset * first + f] = Math.round(sums[f] ?? 0);
    }
    this.#filled[row] = 1;
  }

  /** The pooled values as numbers, in the order of the output's rows. */
  #gather(length: number, half: number): void {
    const { first, second } = this.model.shape;
    const { z, most1, sums1, most2, sums2 } = this.#at;
    const root1 = length === 0 ? 0 : 1 / (STEPS * Math.sqrt(length));
    const root2 = half === 0 ? 0 : 1 / Math.sqrt(half);
    const to = z >> 2;
    for (let f = 0; f < first; f++) {
      this.#float[to + f] = (this.#int[(most1 >> 2) + f] ?? 0) / STEPS;
      this.#float[to + first + f] = (this.#int[(sums1 >> 2) + f] ?? 0) * root1;
    }
    for (let f = 0; f < second; f++) {
      this.#float[to + 2 * first + f] = this.#float[(most2 >> 2) + f] ?? 0;
      this.#float[to + 2 * first + second + f] = (this.#float[(sums2 >> 2) + f] ?? 0) * root2;
    }
  }

  #load(): void {
    const { shape, second, secondBias, firstBias } = this.model;
    const at = this.#at;
    for (let f = 0; f < shape.first; f++)
      this.#short[(at.firstBias >> 1) + f] = Math.round((firstBias[f] ?? 0) * STEPS);
    const length = 3 * shape.first;
    for (let f = 0; f < shape.second; f++) {
      for (let i = 0; i < length; i++)
        this.#byte[at.secondWeights + f * length + i] = second.numbers[i * shape.second + f] ?? 0;
      this.#float[(at.secondScales >> 2) + f] = (second.scales[f] ?? 0) / COARSE;
      this.#float[(at.secondBias >> 2) + f] = secondBias[f] ?? 0;
    }
    const out = unpack(this.model.out, OUTPUT.count);
    for (let row = 0; row < pooled(shape); row++)
      for (let k = 0; k < OUTPUT.count; k++) {
        const weight = out[row * OUTPUT.count + k] ?? 0;
        this.#float[(at.weights >> 2) + row * OUTPUTS + k] = weight;
        const scaled = row < 2 * shape.first ? weight / STEPS : weight;
        this.#float[(at.byOutput >> 2) + k * pooled(shape) + row] = scaled;
      }
  }
}

/** A place of the second convolution sees some six units: its own two count most. */
function spread(into: Float32Array, at: number, share: number): void {
  for (let place = Math.max(0, at - 2); place < Math.min(into.length, at + 4); place++)
    into[place] = (into[place] ?? 0) + share * (place === at || place === at + 1 ? 0.3 : 0.1);
}

function unpack({ numbers, scales }: Model['first'], columns: number): Float32Array {
  const values = new Float32Array(numbers.length);
  for (let i = 0; i < numbers.length; i++) values[i] = (numbers[i] ?? 0) * (scales[i % columns] ?? 0);
  return values;
}

function placesOf({ shape }: Model): { places: Places; bytes: number } {
  const half = MOST_UNITS / 2;
  let bytes = 64;
  const take = (count: number, each: number): number => {
    const at = bytes;
    bytes = Math.ceil((at + count * each) / 16) * 16;
    return at;
  };
  const places: Places = {
    tokens: take((MOST_UNITS + 2) * 2, 4),
    rows: take((shape.chars + shape.pairs) * 3 * shape.first, 2),
    firstBias: take(shape.first, 2),
    h1: take(MOST_UNITS * shape.first, 2),
    // Two places at a time: one row more than there are.
    pooled: take((half + 4) * shape.first, 1),
    most1: take(shape.first, 4),
    sums1: take(shape.first, 4),
    secondWeights: take(3 * shape.first * shape.second, 1),
    secondScales: take(shape.second, 4),
    secondBias: take(shape.second, 4),
    h2: take((half + 2) * shape.second, 4),
    most2: take(shape.second, 4),
    sums2: take(shape.second, 4),
    z: take(pooled(shape), 4),
    weights: take(pooled(shape) * OUTPUTS, 4),
    out: take(OUTPUTS, 4),
    byOutput: take(pooled(shape) * OUTPUT.count, 4),
    blame1: take(MOST_UNITS, 4),
    blame2: take(MOST_UNITS / 2, 4),
  };
  return { places, bytes };
}
