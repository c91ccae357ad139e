import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GramReader, type Grams, gramsOf, MOST_GRAMS } from '@/lib/grading/model/grams';
import { MOST_UNITS } from '@/lib/grading/model/tokens';

const BITS = 20;
const bucketsOf = (text: string): number[] => {
  const into = new Uint32Array(MOST_GRAMS);
  return [...into.subarray(0, gramsOf(text, BITS, into))];
};
const different = (text: string): Set<number> => new Set(bucketsOf(text));
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.constantFrom(...'的了不很好差快'), { maxLength: MOST_UNITS + 60 })
    .map((units) => units.join('')),
);

/** Says 1 of the stretches of one text, nothing of others. */
const saying = (text: string): Grams => {
  const buckets = Uint32Array.from(different(text)).sort();
  return { bits: BITS, buckets, levels: new Uint8Array(buckets.length), values: [1], bias: 0.25 };
};

describe('stretches', () => {
  it('are one to four units long, and once more by opening and closing', () => {
    // Two units between the ends: four, three, two and one stretches; five of two and three units, in opening and closing.
    expect(bucketsOf('好差')).toHaveLength(10 + 2 * 5);
    // 42 units with the ends: 9 and 8 of two and three units end within the first ten, 13 and 12 begin within the last fourteen.
    expect(bucketsOf('，'.repeat(40))).toHaveLength(42 + 41 + 40 + 39 + 9 + 8 + 13 + 12);
  });

  it('tell words apart by their order', () => {
    const own = (text: string, other: string): number =>
      [...different(text)].filter((it) => !different(other).has(it)).length;
    expect(own('不好', '好不')).toBeGreaterThan(5);
  });

  it('never outgrow their space, and stay below the last bucket', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 8, max: 22 }), (text, bits) => {
        const into = new Uint32Array(MOST_GRAMS + 1);
        const count = gramsOf(text, bits, into);
        expect(count).toBeLessThanOrEqual(MOST_GRAMS);
        expect(into.every((bucket) => bucket < 2 ** bits)).toBe(true);
      }),
    );
  });
});

describe('reading', () => {
  it('adds what each different stretch says, over the root of how many there are', () => {
    const text = '很好很好';
    const count = different(text).size;
    expect(bucketsOf(text).length).toBeGreaterThan(count);
    expect(new GramReader(saying(text)).read(text)).toBeCloseTo(0.25 + Math.sqrt(count), 9);
  });

  it('says of a text what it says of it alone, whatever it read before', () => {
    const grams = saying('东西很好，不差');
    const used = new GramReader(grams);
    fc.assert(
      fc.property(texts, (text) => {
        const once = used.read(text);
        expect(Number.isFinite(once)).toBe(true);
        expect(used.read(text)).toBe(once);
        expect(new GramReader(grams).read(text)).toBe(once);
      }),
      { numRuns: 30 },
    );
  });
});
