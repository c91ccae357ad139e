import { describe, expect, it } from 'vitest';
import { beliefOf, likeliestMood } from '@/lib/grading/model/judge';
import { Network } from '@/lib/grading/model/network';
import { plainMachine } from '@/lib/grading/model/plain-kernel';
import { vocabulary } from '@/lib/grading/model/tokens';
import { corpusOf, type Lesson } from '@/scripts/train/corpus';
import { parseLabels } from '@/scripts/train/labels';
import { pack } from '@/scripts/train/pack';
import type { Plan } from '@/scripts/train/plan';
import { train } from '@/scripts/train/train';
import { wordsOf } from '@/scripts/train/words';
import { SILENT, UNCALIBRATED } from '../../grading/model/uncalibrated';

const LESSONS: readonly Lesson[] = Array.from({ length: 96 }, (_, i) => {
  const bad = i % 2 === 0;
  const form = `${'东西南北中'.slice(0, i % 5)}${bad ? '坏了' : '喜欢'}${'春夏秋冬'.slice(i % 4)}`;
  return { form, labels: parseLabels(bad ? 'nQ' : 'p'), good: !bad, weight: 1 };
});
const words = wordsOf(
  LESSONS.map(({ form }) => form),
  20,
);
const corpus = corpusOf(LESSONS, vocabulary(words.chars, words.pairs));
const shape = {
  chars: words.chars.length + 2,
  pairs: words.pairs.length / 2 + 1,
  width: 8,
  first: 16,
  second: 16,
};
/** Odd batches, and the last one of an epoch is a single review: one of both workers has none of it. */
const PLAN: Plan = { shape, seed: 3, epochs: 30, batch: 19, rate: 4e-3, decay: 0.01, warmUp: 4 };

describe('training', () => {
  it('gives the same parameters to the letter from the same seed, which know the lessons when packed', async () => {
    const told: string[] = [];
    const params = await train(PLAN, corpus, (line) => told.push(line));
    const again = await train(PLAN, corpus, () => {});
    expect(Buffer.from(again.buffer).equals(Buffer.from(params.buffer))).toBe(true);
    expect(params.every(Number.isFinite)).toBe(true);
    const epochs = told.map((line) => /epoch (\d+)\/30 .*loss \d/.exec(line)?.[1]);
    expect(epochs).toEqual(Array.from({ length: 30 }, (_, i) => `${i + 1}`));

    const model = pack(params, { name: 'model-0', shape, ...words, ...UNCALIBRATED }, SILENT);
    const network = new Network(model, plainMachine);
    const moodOf = (form: string): string =>
      likeliestMood(beliefOf(network.run(form), model, { causes: {}, negative: 0 }));
    for (const before of ['', '西', '东西南']) {
      expect(moodOf(`${before}坏了春`)).toBe('negative');
      expect(moodOf(`${before}喜欢冬`)).toBe('positive');
    }
  }, 60_000);

  it('says when one worker fails, instead of waiting with the other', async () => {
    // A single text, longer than any that the working space is for: the second worker has nothing to do but to wait.
    const units = new Uint16Array(new SharedArrayBuffer(2 ** 23));
    const broken = {
      ...corpus,
      count: 1,
      starts: Uint32Array.of(0, units.length),
      chars: units,
      pairs: units,
    };
    await expect(train(PLAN, broken, () => {})).rejects.toThrow();
  }, 60_000);
});
