import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_UNITS, tokenise, tokenSpace, vocabulary } from '@/lib/grading/model/tokens';
import { corpusOf, exampleOf, type Lesson } from '@/scripts/train/corpus';
import { parseLabels } from '@/scripts/train/labels';

const WORDS = vocabulary('甲乙丙', '甲乙乙丙');
const lesson = (form: string, change: Partial<Lesson> = {}): Lesson => ({
  form,
  labels: null,
  good: null,
  weight: 1,
  ...change,
});

describe('a corpus', () => {
  it('gives back every lesson as it was', () => {
    const lessons = fc.array(
      fc.record<Lesson>({
        form: fc
          .array(fc.constantFrom(...'甲乙丙丁'), { maxLength: MOST_UNITS + 40 })
          .map((units) => units.join('')),
        labels: fc.constantFrom(null, ...['p', 'nQL+s', 'oO+!', 'p+i'].map(parseLabels)),
        good: fc.constantFrom(true, false, null),
        weight: fc.constantFrom(1, 2, 0.5),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(lessons, (all) => {
        const corpus = corpusOf(all, WORDS);
        expect(corpus.count).toBe(all.length);
        all.forEach(({ form, labels, good, weight }, i) => {
          const { length, chars, pairs } = tokenise(form, WORDS, tokenSpace());
          const example = exampleOf(corpus, i);
          expect([...example.chars]).toEqual([...chars.subarray(0, length)]);
          expect([...example.pairs]).toEqual([...pairs.subarray(0, length)]);
          expect(example.flags === null ? null : [...example.flags]).toEqual(
            labels === null ? null : [...labels.flags],
          );
          if (labels !== null) expect([example.mood, example.primary]).toEqual([labels.mood, labels.primary]);
          expect([example.good, example.weight]).toEqual([good, weight]);
        });
      }),
    );
  });

  it('lies in memory that the workers share', () => {
    const { count: _, ...arrays } = corpusOf([lesson('甲乙')], WORDS);
    for (const array of Object.values(arrays)) expect(array.buffer).toBeInstanceOf(SharedArrayBuffer);
  });

  it('tells "bad" from "not known", and "no label" from labels without a flag', () => {
    const corpus = corpusOf(
      [lesson('甲', { good: false }), lesson('乙'), lesson('丙', { labels: parseLabels('p') })],
      WORDS,
    );
    const [bad, unknown, labelled] = [0, 1, 2].map((i) => exampleOf(corpus, i));
    expect([bad?.good, unknown?.good]).toEqual([false, null]);
    expect([bad?.flags, labelled?.flags?.length]).toEqual([null, 18]);
  });
});
