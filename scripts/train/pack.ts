import { byteOf, type Model, type ModelHeader, type Packed, scaleOf } from '@/lib/grading/model/file';
import type { Grams } from '@/lib/grading/model/grams';
import { OUTPUT, pooled } from '@/lib/grading/model/shape';
import { layoutOf, OUTPUTS } from './layout';

/** Steps on each side of zero. Rows of tokens get by with half of them, which makes most of the file an eighth smaller. */
const STEPS = 127;
const TOKEN_STEPS = 63;

/** Packs trained parameters into eight bits: the model as it ships. */
export function pack(params: Float32Array, head: ModelHeader, grams: Grams): Model {
  const { shape } = head;
  const layout = layoutOf(shape);
  const { chars, pairs, width, first, second } = shape;
  const part = (from: number, count: number): Float32Array => params.slice(from, from + count);
  const tokens = new Float32Array((chars + pairs) * width);
  tokens.set(part(layout.chars, chars * width));
  tokens.set(part(layout.pairs, pairs * width), chars * width);
  const out = new Float32Array(pooled(shape) * OUTPUT.count);
  for (let row = 0; row < pooled(shape); row++)
    for (let k = 0; k < OUTPUT.count; k++)
      out[row * OUTPUT.count + k] = params[layout.out + row * OUTPUTS + k] ?? 0;
  return {
    ...head,
    rows: packRows(tokens, width),
    first: packColumns(part(layout.first, 3 * width * first), first),
    firstBias: part(layout.firstBias, first),
    second: packColumns(part(layout.second, 3 * first * second), second),
    secondBias: part(layout.secondBias, second),
    out: packColumns(out, OUTPUT.count),
    outBias: part(layout.outBias, OUTPUT.count),
    grams,
  };
}

function packRows(values: Float32Array, width: number): Packed {
  const scales = new Float32Array(values.length / width);
  for (let i = 0; i < values.length; i++) {
    const row = Math.floor(i / width);
    scales[row] = Math.max(scales[row] ?? 0, Math.abs(values[i] ?? 0) / TOKEN_STEPS);
  }
  const kept = scales.map((scale) => scaleOf(byteOf(scale)));
  return {
    numbers: Int8Array.from(values, (value, i) => Math.round(value / (kept[Math.floor(i / width)] ?? 1))),
    scales: kept,
  };
}

function packColumns(values: Float32Array, columns: number): Packed {
  const scales = new Float32Array(columns);
  values.forEach((value, i) => {
    scales[i % columns] = Math.max(scales[i % columns] ?? 0, Math.abs(value) / STEPS);
  });
  return {
    numbers: Int8Array.from(values, (value, i) => Math.round(value / (scales[i % columns] || 1))),
    scales,
  };
}
