import { describe, expect, it } from 'vitest';
import { type ModelHeader, type Packed, readModel, writeModel } from '@/lib/grading/model/file';
import { OUTPUT, pooled } from '@/lib/grading/model/shape';
import { layoutOf, OUTPUTS } from '@/scripts/train/layout';
import { pack } from '@/scripts/train/pack';
import { normal, stream } from '@/scripts/train/random';
import { SILENT, UNCALIBRATED } from '../../grading/model/uncalibrated';

const shape = { chars: 11, pairs: 9, width: 8, first: 16, second: 12 };
const layout = layoutOf(shape);
const head: ModelHeader = { name: 'model-0', shape, chars: '甲乙丙', pairs: '甲乙', ...UNCALIBRATED };

function paramsOf(seed: number): Float32Array {
  const draw = normal(stream(seed));
  // Rows and columns of very different size: one scale for all would lose the small ones.
  return Float32Array.from({ length: layout.total }, (_, i) => draw() * 2 ** -(i % 7));
}

/** The largest error of a packed matrix, in shares of the largest number of its row (or column). */
function worst(packed: Packed, truth: (i: number) => number, groupOf: (i: number) => number): number {
  const most = new Map<number, number>();
  packed.numbers.forEach((_, i) => {
    most.set(groupOf(i), Math.max(most.get(groupOf(i)) ?? 0, Math.abs(truth(i))));
  });
  return packed.numbers.reduce((all, value, i) => {
    const group = groupOf(i);
    const error = Math.abs(value * (packed.scales[group] ?? 0) - truth(i));
    return Math.max(all, error / (most.get(group) || 1));
  }, 0);
}

describe('packing', () => {
  const params = paramsOf(1);
  const model = pack(params, head, SILENT);
  const { width, first, second, chars } = shape;

  it('keeps every number to half a step of its row, of 63 steps, or its column, of 127', () => {
    const half = 0.5 / 127 + 1e-6;
    const token = (i: number): number =>
      params[i < chars * width ? layout.chars + i : layout.pairs + i - chars * width] ?? 0;
    // Scales of rows are rounded up by at most a sixteenth of a doubling.
    expect(worst(model.rows, token, (i) => Math.floor(i / width))).toBeLessThan(
      (0.5 / 63 + 1e-6) * 2 ** (1 / 16),
    );
    expect(
      worst(
        model.first,
        (i) => params[layout.first + i] ?? 0,
        (i) => i % first,
      ),
    ).toBeLessThan(half);
    expect(
      worst(
        model.second,
        (i) => params[layout.second + i] ?? 0,
        (i) => i % second,
      ),
    ).toBeLessThan(half);
    const out = (i: number): number =>
      params[layout.out + Math.floor(i / OUTPUT.count) * OUTPUTS + (i % OUTPUT.count)] ?? 0;
    expect(worst(model.out, out, (i) => i % OUTPUT.count)).toBeLessThan(half);
  });

  it('keeps the biases as they are, and takes nothing from the padding', () => {
    expect([...model.firstBias]).toEqual([...params.subarray(layout.firstBias, layout.firstBias + first)]);
    expect([...model.secondBias]).toEqual([
      ...params.subarray(layout.secondBias, layout.secondBias + second),
    ]);
    expect([...model.outBias]).toEqual([...params.subarray(layout.outBias, layout.outBias + OUTPUT.count)]);
    expect(model.out.numbers).toHaveLength(pooled(shape) * OUTPUT.count);
  });

  it('is written and read back to the letter', () => {
    for (const seed of [1, 2, 3]) {
      const packed = pack(paramsOf(seed), head, SILENT);
      expect(readModel(writeModel(packed))).toEqual(packed);
    }
  });

  it('packs zeros as zeros', () => {
    const empty = pack(new Float32Array(layout.total), head, SILENT);
    for (const { numbers, scales } of [empty.rows, empty.first, empty.second, empty.out]) {
      expect(numbers.every((value) => value === 0)).toBe(true);
      expect(scales.every(Number.isFinite)).toBe(true);
    }
    expect(readModel(writeModel(empty))).toEqual(empty);
  });
});
