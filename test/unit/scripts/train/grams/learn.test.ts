import { describe, expect, it } from 'vitest';
import { GramReader } from '@/lib/grading/model/grams';
import type { Lesson } from '@/scripts/train/corpus';
import { learnGrams } from '@/scripts/train/grams/learn';
import { logistic } from '@/scripts/train/grams/logistic';
import { countsOf, ratiosOf } from '@/scripts/train/grams/ratios';
import { bucketRowsOf } from '@/scripts/train/grams/rows';
import { thin } from '@/scripts/train/grams/thin';
import { parseLabels } from '@/scripts/train/labels';
import { stream } from '@/scripts/train/random';

const FILL = '甲乙丙丁戊己庚辛';
const random = stream(5);
const some = (): string => Array.from({ length: 6 }, () => FILL[Math.floor(random() * FILL.length)]).join('');
const lesson = (form: string, good: boolean | null, code?: string): Lesson => ({
  form,
  good,
  labels: code === undefined ? null : parseLabels(code),
  weight: 1,
});
const LESSONS = Array.from({ length: 400 }, (_, i) =>
  lesson(i % 2 ? `${some()}喜欢${some()}` : `${some()}不喜欢${some()}`, i % 2 === 1),
);

describe('learning stretches', () => {
  it('tells good from bad, also by what stands before a word, and the same twice', () => {
    const grams = learnGrams(LESSONS, 500, 1);
    const reader = new GramReader(grams);
    for (let i = 0; i < 20; i++) {
      const [before, after] = [some(), some()];
      expect(reader.read(`${before}喜欢${after}`)).toBeGreaterThan(0);
      expect(reader.read(`${before}不喜欢${after}`)).toBeLessThan(0);
    }
    expect(learnGrams(LESSONS, 500, 1)).toEqual(grams);
  });

  it('learns nothing from ratings that contradict the words, and nothing where there is no rating', () => {
    const odd = Array.from({ length: 300 }, () => lesson(`${some()}喜欢${some()}`, false, 'p'));
    const unrated = Array.from({ length: 300 }, () => lesson(`${some()}喜欢${some()}`, null, 'nQ'));
    expect(learnGrams([...LESSONS, ...odd, ...unrated], 500, 1)).toEqual(learnGrams(LESSONS, 500, 1));
    const even = odd.map((one) => ({ ...one, labels: parseLabels('o') }));
    expect(learnGrams([...LESSONS, ...even], 500, 1)).not.toEqual(learnGrams(LESSONS, 500, 1));
  });
});

describe('logistic regression', () => {
  it('ends where no weight and no bias wants to move', () => {
    const bits = 12;
    const rows = bucketRowsOf(
      LESSONS.map(({ form }) => form),
      bits,
    );
    // One of ten the other way round: nothing separates these.
    const good = LESSONS.map((one, i) => (one.good === true) !== (i % 10 === 3));
    const scales = ratiosOf(rows, good, bits);
    const { weights, bias } = logistic(rows, good, scales, stream(1));
    const slopes = new Float64Array(scales.length);
    let slopeOfBias = bias;
    good.forEach((is, i) => {
      const row = rows.buckets.subarray(rows.starts[i], rows.starts[i + 1]);
      const root = Math.sqrt(row.length);
      const said = bias + row.reduce((sum, bucket) => sum + (weights[bucket] ?? 0), 0) / root;
      const off = 4 * (1 / (1 + Math.exp(-said)) - Number(is));
      slopeOfBias += off;
      for (const bucket of row) slopes[bucket] = (slopes[bucket] ?? 0) + (off * (scales[bucket] ?? 0)) / root;
    });
    expect(Math.abs(slopeOfBias)).toBeLessThan(0.5);
    for (const [bucket, scale] of scales.entries())
      if (scale !== 0)
        expect(Math.abs((slopes[bucket] ?? 0) + (weights[bucket] ?? 0) / scale)).toBeLessThan(0.5);
  });
});

describe('log-ratios', () => {
  it('are above zero for what good texts have more of, and zero for what was met once', () => {
    const rows = { starts: Uint32Array.of(0, 2, 4, 5, 7), buckets: Uint32Array.of(1, 2, 1, 3, 2, 4, 2) };
    const ratios = ratiosOf(rows, [true, true, false, false], 3);
    expect([...countsOf(rows, 3)]).toEqual([0, 2, 3, 1, 1, 0, 0, 0]);
    expect(ratios[1]).toBeGreaterThan(0);
    expect(ratios[2]).toBeLessThan(0);
    expect([ratios[0], ratios[3], ratios[4]]).toEqual([0, 0, 0]);
  });
});

describe('thinning', () => {
  it('keeps those that say most, by weight and by how often they are met, close to what they say', () => {
    const weights = Float64Array.from({ length: 256 }, (_, i) => (i % 2 ? 1 : -1) * (1 + i / 16));
    const counts = new Uint32Array(256).fill(4);
    counts.fill(40_000, 0, 20);
    const { buckets, levels, values } = thin(weights, counts, 100, 8);
    expect([...buckets].slice(0, 20)).toEqual(Array.from({ length: 20 }, (_, i) => i));
    expect(buckets).toHaveLength(100);
    expect([...buckets].slice(20)).toEqual(Array.from({ length: 80 }, (_, i) => 176 + i));
    buckets.forEach((bucket, i) => {
      const [kept, was] = [values[levels[i] ?? 0] ?? 0, weights[bucket] ?? 0];
      expect(Math.sign(kept)).toBe(Math.sign(was));
      expect(Math.abs(kept - was)).toBeLessThan(0.15 * Math.abs(was) + 0.3);
    });
  });

  it('keeps no bucket that says nothing', () => {
    expect(thin(new Float64Array(256), new Uint32Array(256).fill(9), 10, 8).buckets).toHaveLength(0);
  });
});
