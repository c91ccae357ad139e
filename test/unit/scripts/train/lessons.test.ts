import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { isHeldBack, realReviews, rowsOf } from '@/scripts/lib/reviews';
import { type Read, readLessons } from '@/scripts/train/lessons';

const [natural, enriched] = [realReviews('natural'), realReviews('enriched')];
const textsOf = async (path: string | null): Promise<Set<string>> =>
  new Set(
    path === null
      ? []
      : (await rowsOf(path, (line) => z.object({ text: z.string() }).parse(line))).map(({ text }) =>
          text.trim(),
        ),
  );

/** The real reviews lie beside the repository; where they do not, there is nothing to learn from. */
describe.skipIf(natural === null || enriched === null)('what is learnt from', () => {
  let training: Read[] = [];
  let tuning: Read[] = [];
  let all: Read[] = [];

  beforeAll(async () => {
    const lessons = await readLessons();
    if (lessons === null) throw new Error('the folder is there, the lessons are not');
    ({ training, tuning } = lessons);
    all = [...training, ...tuning];
  }, 60_000);

  it('is never what is measured on: no text of the natural mix', async () => {
    const measured = await textsOf(natural);
    expect(measured.size).toBeGreaterThan(900);
    expect(all.filter(({ text }) => measured.has(text.trim()))).toEqual([]);
  });

  it('is never a review of the held-back part, but for those whose labels are given', async () => {
    const given = await textsOf(enriched);
    const ofThePool = all.filter(({ good, text }) => good !== null && !given.has(text.trim()));
    expect(ofThePool.length).toBeGreaterThan(10_000);
    expect(ofThePool.filter(({ text }) => isHeldBack(text))).toEqual([]);
  });

  it('is kept apart from what is calibrated on, of which every review is labelled', () => {
    const learnt = new Set(training.map(({ text }) => text.trim()));
    expect(tuning.filter(({ text }) => learnt.has(text.trim()))).toEqual([]);
    expect(tuning.filter(({ labels }) => labels === null)).toEqual([]);
    expect(tuning.length).toBeGreaterThan(500);
  });

  it('counts labels of the guideline’s authors more than ours, and has a form of every text', () => {
    expect(new Set(all.map(({ weight }) => weight))).toEqual(new Set([1, 2]));
    expect(tuning.every(({ weight }) => weight === 1)).toBe(true);
    expect(all.filter(({ form }) => form === '')).toEqual([]);
  });
});

it.runIf(natural === null)('nothing is learnt where the folder is missing', async () => {
  expect(await readLessons()).toBeNull();
});
