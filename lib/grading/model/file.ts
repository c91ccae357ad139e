import * as z from 'zod';
import { gapsOf, numbersOf } from './gaps';
import { type Grams, MOST_VALUES } from './grams';
import { OUTPUT, pooled, type Shape } from './shape';

const MAGIC = 'HSG2';

const size = (most: number) => z.number().int().min(8).max(most);
const header = z.strictObject({
  name: z.string().regex(/^model-[0-9a-z.-]{1,30}$/),
  shape: z.strictObject({
    chars: size(65_000),
    pairs: size(65_000),
    width: size(256),
    first: size(512).multipleOf(16),
    second: size(512).multipleOf(4),
  }),
  chars: z.string(),
  pairs: z.string(),
  /** Log-odds above which a flag is claimed, in the order of the flags. */
  thresholds: z.array(z.number()).length(OUTPUT.moods),
  /** Log-odds below which the network contradicts a phrase that claims a flag; far below zero: it has no say. */
  supports: z.array(z.number()).length(OUTPUT.moods),
  /** How log-odds become likelihoods: `1 / (1 + exp(-(slope · x + shift)))`, in the order of the flags. */
  slopes: z.array(z.number()).length(OUTPUT.moods),
  shifts: z.array(z.number()).length(OUTPUT.moods),
  /** Divides the log-odds of moods and primaries before they are compared (temperature). */
  temper: z.strictObject({ moods: z.number().positive(), primaries: z.number().positive() }),
  /** How much moods (content against discontent), the shop's-label output and stretches say of the side that a text takes. */
  side: z.strictObject({ moods: z.number(), good: z.number(), grams: z.number() }),
});
export type ModelHeader = z.infer<typeof header>;
/** What is chosen after the training, on reviews that nothing was trained on. */
export type Calibration = Pick<
  ModelHeader,
  'thresholds' | 'supports' | 'slopes' | 'shifts' | 'temper' | 'side'
>;
/** The list of {@link Grams}: how many, and in how many bytes of gaps. */
const list = z.strictObject({
  bits: z.number().int().min(8).max(22),
  count: z.number().int().min(0).max(500_000),
  gaps: z.number().int().min(0).max(5_000_000),
  values: z.array(z.number()).max(MOST_VALUES),
  bias: z.number(),
});
const written = header.extend({ grams: list });

/** Every unit and pair needs a row of its own: beyond the rows there are other numbers. */
const whole = written.refine(
  ({ chars, pairs, shape }) => chars.length + 2 <= shape.chars && pairs.length / 2 + 1 <= shape.pairs,
);

/** Numbers of eight bits with one scale per row (or per column): `value = number × scale`. */
export interface Packed {
  numbers: Int8Array;
  scales: Float32Array;
}

export interface Model extends ModelHeader {
  /** `shape.chars` and then `shape.pairs` rows of `shape.width`; one scale per row. */
  rows: Packed;
  /** `3 · width` rows of `first` columns; one scale per column. */
  first: Packed;
  firstBias: Float32Array;
  /** `3 · first` rows of `second` columns; one scale per column. */
  second: Packed;
  secondBias: Float32Array;
  /** `pooled` rows of outputs; one scale per column. */
  out: Packed;
  outBias: Float32Array;
  grams: Grams;
}

/** The file is not a model of this version; the message says what is wrong with it. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

const ROW_SCALES = 16;
/** Row scales are kept as one byte: powers of two in sixteenths. */
export const scaleOf = (byte: number): number => 2 ** ((byte - 255) / ROW_SCALES);
/** The smallest such byte whose scale is at least as large. */
export const byteOf = (scale: number): number =>
  Math.min(255, Math.max(0, Math.ceil(255 + ROW_SCALES * Math.log2(Math.max(scale, 1e-9)))));
/** The byte of a scale that was one already: single precision may have rounded it up. */
const ownByte = (scale: number): number => byteOf(scale * (1 - 1e-6));

/** Counts of everything after the header, in the order of the file. */
function partsOf(shape: Shape) {
  const rows = shape.chars + shape.pairs;
  return {
    rowScales: rows,
    rows: rows * shape.width,
    first: 3 * shape.width * shape.first,
    second: 3 * shape.first * shape.second,
    out: pooled(shape) * OUTPUT.count,
    floats: 2 * (shape.first + shape.second + OUTPUT.count),
  };
}

/**
 * Reads an uncompressed model file. Throws {@link ModelError} on anything that is not one to the byte: a model that is
 * half there would grade wrongly without a word.
 */
export function readModel(file: Uint8Array): Model {
  if (file.length < 8 || new TextDecoder().decode(file.subarray(0, 4)) !== MAGIC)
    throw new ModelError('not a model file');
  const length = new DataView(file.buffer, file.byteOffset).getUint32(4, true);
  const body = 8 + length;
  if (body > file.length) throw new ModelError('the file ends within its header');
  const { grams, ...head } = headerOf(file.subarray(8, body));
  const parts = partsOf(head.shape);
  const numbersAndScales =
    parts.rowScales + parts.rows + parts.first + parts.second + parts.out + parts.floats * 4;
  const expected = body + numbersAndScales + grams.gaps + grams.count;
  if (file.length !== expected) throw new ModelError(`${file.length} bytes instead of ${expected}`);

  let at = body;
  const bytes = (count: number): Uint8Array => {
    at += count;
    return file.subarray(at - count, at);
  };
  // Copied: a view may begin at any byte, and belongs to a larger buffer.
  const numbers = (count: number): Int8Array => new Int8Array(new Uint8Array(bytes(count)).buffer);
  const floats = (count: number): Float32Array => new Float32Array(new Uint8Array(bytes(count * 4)).buffer);
  const { first, second } = head.shape;
  const rowScales = scalesOf(bytes(parts.rowScales));
  const packed = { rows: numbers(parts.rows), first: numbers(parts.first), second: numbers(parts.second) };
  const out = numbers(parts.out);
  return {
    ...head,
    rows: { numbers: packed.rows, scales: rowScales },
    first: { numbers: packed.first, scales: floats(first) },
    firstBias: floats(first),
    second: { numbers: packed.second, scales: floats(second) },
    secondBias: floats(second),
    out: { numbers: out, scales: floats(OUTPUT.count) },
    outBias: floats(OUTPUT.count),
    grams: stretchesOf(bytes(grams.gaps), bytes(grams.count), grams),
  };
}

function stretchesOf(
  gaps: Uint8Array,
  levels: Uint8Array,
  { bits, count, values, bias }: z.infer<typeof list>,
): Grams {
  const buckets = numbersOf(gaps, count, 2 ** bits);
  if (buckets === null || levels.some((level) => level >= values.length))
    throw new ModelError('its stretches cannot be read');
  return { bits, buckets, levels: new Uint8Array(levels), values, bias };
}

/** By a table: there are more rows than bytes, and this runs whenever the worker wakes. */
function scalesOf(bytes: Uint8Array): Float32Array {
  const table = Float32Array.from({ length: 256 }, (_, byte) => scaleOf(byte));
  const scales = new Float32Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) scales[i] = table[bytes[i] ?? 0] ?? 0;
  return scales;
}

function headerOf(bytes: Uint8Array): z.infer<typeof written> {
  try {
    return whole.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (cause) {
    throw new ModelError('its header cannot be read', { cause });
  }
}

/** The file of a model, to be compressed by whoever stores it. The opposite of {@link readModel}. */
export function writeModel(model: Model): Uint8Array {
  const { rows, first, firstBias, second, secondBias, out, outBias, grams, ...head } = model;
  const { bits, buckets, levels, values, bias } = grams;
  const gaps = gapsOf(buckets);
  const list = { bits, count: levels.length, gaps: gaps.length, values, bias };
  const text = new TextEncoder().encode(JSON.stringify({ ...head, grams: list }));
  const pieces = [
    new TextEncoder().encode(MAGIC),
    new Uint8Array(new Uint32Array([text.length]).buffer),
    text,
    Uint8Array.from(rows.scales, ownByte),
    ...[rows, first, second, out].map(({ numbers }) => bytesOf(numbers)),
    ...[first.scales, firstBias, second.scales, secondBias, out.scales, outBias].map(bytesOf),
    gaps,
    levels,
  ];
  const file = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    file.set(piece, at);
    at += piece.length;
  }
  return file;
}

const bytesOf = (array: Int8Array | Float32Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
