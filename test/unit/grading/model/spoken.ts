import type { Cause } from '@/lib/grading/contract';
import type { Model } from '@/lib/grading/model/file';
import type { Flag, Mood } from '@/lib/grading/model/judge';
import { FLAGS, MOODS, OUTPUT, PRIMARIES, pooled, type Shape } from '@/lib/grading/model/shape';
import { SILENT, UNCALIBRATED } from './uncalibrated';

/** Log-odds by output; what is left out is nothing. Kept in tenths, at most ±12.7. */
export interface Says {
  flags?: Partial<Record<Flag, number>>;
  moods?: Partial<Record<Mood, number>>;
  primaries?: Partial<Record<Cause | 'none', number>>;
  good?: number;
}

const SHAPE = { pairs: 8, width: 8, first: 16, second: 8 };

/**
 * A model whose every word is known: `always` of any text, and for each of at most eight characters what it adds to a text
 * in which it stands. Flags are claimed above 0.
 */
export function spokenModel(always: Says, byChar: Readonly<Record<string, Says>> = {}): Model {
  const chars = Object.keys(byChar);
  if (chars.length > SHAPE.width) throw new Error('a filter for each character: at most eight');
  const shape: Shape = { ...SHAPE, chars: Math.max(8, chars.length + 2) };
  const { width, first, second } = shape;
  const rows = new Int8Array((shape.chars + shape.pairs) * width);
  const window = new Int8Array(3 * width * first);
  const out = new Int8Array(pooled(shape) * OUTPUT.count);
  chars.forEach((char, k) => {
    rows[(k + 2) * width + k] = 64;
    window[(width + k) * first + k] = 64;
    out.set(
      outputsOf(byChar[char] ?? {}).map((x) => Math.round(x * 10)),
      k * OUTPUT.count,
    );
  });
  return {
    name: 'model-0',
    shape,
    chars: chars.join(''),
    pairs: '',
    ...UNCALIBRATED,
    rows: { numbers: rows, scales: new Float32Array(shape.chars + shape.pairs).fill(2 ** -6) },
    first: { numbers: window, scales: new Float32Array(first).fill(2 ** -6) },
    firstBias: new Float32Array(first),
    second: { numbers: new Int8Array(3 * first * second), scales: new Float32Array(second).fill(2 ** -8) },
    secondBias: new Float32Array(second),
    out: { numbers: out, scales: new Float32Array(OUTPUT.count).fill(0.1) },
    outBias: Float32Array.from(outputsOf(always)),
    grams: SILENT,
  };
}

/** Log-odds in the order of the network's outputs. */
export function outputsOf({ flags = {}, moods = {}, primaries = {}, good = 0 }: Says): number[] {
  return [
    ...FLAGS.map((flag) => flags[flag] ?? 0),
    ...MOODS.map((mood) => moods[mood] ?? 0),
    ...PRIMARIES.map((cause) => primaries[cause ?? 'none'] ?? 0),
    good,
  ];
}
