import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteOf, ModelError, readModel, scaleOf, writeModel } from '@/lib/grading/model/file';
import { tinyModel } from './tiny';

describe('a model file', () => {
  const file = writeModel(tinyModel());

  it('is read back to the letter', () => {
    const model = tinyModel();
    expect(readModel(writeModel(model))).toEqual(model);
  });

  it('is read from the middle of a larger buffer, at any byte', () => {
    const larger = new Uint8Array(file.length + 7);
    larger.set(file, 3);
    expect(readModel(larger.subarray(3, 3 + file.length))).toEqual(tinyModel());
  });

  it('is refused at every length but its own', () => {
    const lengths = fc.integer({ min: 0, max: file.length - 1 });
    fc.assert(
      fc.property(lengths, (length) => {
        expect(() => readModel(file.slice(0, length))).toThrow(ModelError);
      }),
    );
    const longer = new Uint8Array(file.length + 1);
    longer.set(file);
    expect(() => readModel(longer)).toThrow(ModelError);
  });

  it.each([
    ['another kind of file', (bytes: Uint8Array) => bytes.fill(0, 0, 4)],
    ['a header that is no JSON', (bytes: Uint8Array) => bytes.fill(0x7b, 8, 12)],
    ['a header that is no text', (bytes: Uint8Array) => bytes.fill(0xff, 8, 12)],
    ['a header longer than the file', (bytes: Uint8Array) => bytes.fill(0x7f, 4, 8)],
  ])('%s is refused', (_, spoil) => {
    const bytes = file.slice();
    spoil(bytes);
    expect(() => readModel(bytes)).toThrow(ModelError);
  });

  it('keeps every scale that a byte can hold', () => {
    const model = tinyModel();
    for (let from = 0; from < 256; from += model.rows.scales.length) {
      const scales = model.rows.scales.map((_, i) => scaleOf(Math.min(255, from + i)));
      const written = { ...model, rows: { ...model.rows, scales } };
      expect(readModel(writeModel(written)).rows.scales).toEqual(scales);
    }
  });

  it('is refused when stretches are out of their order or their range, or say what there is not', () => {
    const { grams, ...model } = tinyModel();
    for (const more of [
      { buckets: grams.buckets.map((bucket) => 2 ** grams.bits - 1 - bucket) },
      { buckets: grams.buckets.map((bucket) => bucket + 600) },
      { levels: grams.levels.map((level) => level + 1) },
    ])
      expect(() => readModel(writeModel({ ...model, grams: { ...grams, ...more } }))).toThrow(ModelError);
  });

  it('is refused when units or pairs have no row', () => {
    const model = tinyModel();
    for (const more of [{ chars: `${model.chars}甲` }, { pairs: model.pairs.repeat(9) }])
      expect(() => readModel(writeModel({ ...model, ...more }))).toThrow(ModelError);
  });

  it('keeps a scale as one byte, never too small for its row', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-4, max: 0.99, noNaN: true }), (scale) => {
        const kept = scaleOf(byteOf(scale));
        expect(kept).toBeGreaterThanOrEqual(scale * (1 - 1e-12));
        expect(kept).toBeLessThan(scale * 1.05);
      }),
    );
  });
});
