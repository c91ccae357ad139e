import type { Model } from '@/lib/grading/model/file';
import { OUTPUT, pooled, type Shape } from '@/lib/grading/model/shape';
import { stream } from '@/scripts/train/random';
import { UNCALIBRATED } from './uncalibrated';

const CHARS = '的了不很好差快慢贵假破小大';
const PAIRS = '不好很慢太贵假货';

/** A model with few rows and random weights: what it says means nothing, how it is computed is the same. */
export function tinyModel(seed = 1): Model {
  const shape: Shape = {
    chars: CHARS.length + 2,
    pairs: PAIRS.length / 2 + 1 + 8,
    width: 8,
    first: 16,
    second: 8,
  };
  const random = stream(seed);
  const numbers = (count: number): Int8Array =>
    Int8Array.from({ length: count }, () => Math.round(random() * 254 - 127));
  const floats = (count: number, spread: number): Float32Array =>
    Float32Array.from({ length: count }, () => (random() - 0.5) * spread);
  const scales = (count: number, scale: number): Float32Array => new Float32Array(count).fill(scale);
  return {
    name: 'model-0',
    shape,
    chars: CHARS,
    pairs: PAIRS,
    ...UNCALIBRATED,
    rows: {
      numbers: numbers((shape.chars + shape.pairs) * shape.width),
      scales: scales(shape.chars + shape.pairs, 2 ** -8),
    },
    first: { numbers: numbers(3 * shape.width * shape.first), scales: scales(shape.first, 0.01) },
    firstBias: floats(shape.first, 0.4),
    second: { numbers: numbers(3 * shape.first * shape.second), scales: scales(shape.second, 0.005) },
    secondBias: floats(shape.second, 0.4),
    out: { numbers: numbers(pooled(shape) * OUTPUT.count), scales: scales(OUTPUT.count, 0.01) },
    outBias: floats(OUTPUT.count, 1),
    grams: {
      bits: 10,
      buckets: Uint32Array.from({ length: 500 }, (_, i) => 2 * i + (i % 3 === 0 ? 1 : 0)),
      levels: Uint8Array.from({ length: 500 }, () => Math.floor(random() * 4)),
      values: [0.5, 2, -0.25, -3],
      bias: -0.5,
    },
  };
}
