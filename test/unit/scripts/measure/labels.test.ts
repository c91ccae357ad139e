import { expect, it } from 'vitest';
import type { Finding } from '@/lib/grading/contract';
import { measureLabels } from '@/scripts/lib/measure/labels';
import type { Truth } from '@/scripts/lib/measure/rows';

const NONE: Truth = {
  sentiment: 'positive',
  causes: [],
  primary: null,
  risks: [],
  malice: [],
  sarcasm: false,
};
const bad = (primary: 'quality' | 'size', more: Partial<Truth> = {}): Truth => ({
  ...NONE,
  sentiment: 'negative',
  causes: [primary],
  primary,
  ...more,
});
const said = (truth: Truth, more: Partial<Finding> = {}): Finding => ({
  ...truth,
  confidence: null,
  reasons: [],
  by: 'test',
  ...more,
});
const judged = (truth: Truth, finding: Finding) => ({ truth, finding, stars: null });

const measures = measureLabels([
  judged(bad('quality'), said(bad('quality'), { confidence: 0.9 })),
  judged(bad('size', { malice: ['abuse'] }), said(bad('quality', { malice: ['advert'] }))),
  judged(NONE, said({ ...NONE, sentiment: 'neutral' }, { confidence: 0.6, likelihoods: { positive: 0.4 } })),
  judged(
    bad('quality', { risks: ['safety'] }),
    said(bad('size', { risks: ['safety'] }), { confidence: 0.8 }),
  ),
]);

it('scores each label, and malice as one whatever its kind', () => {
  expect(measures.labels.quality).toMatchObject({ tp: 1, fp: 1, fn: 1, n: 2 });
  expect(measures.labels.abuse).toMatchObject({ tp: 0, fp: 0, fn: 1 });
  expect(measures.labels.advert).toMatchObject({ tp: 0, fp: 1, fn: 0 });
  expect(measures.labels.malice).toMatchObject({ tp: 1, fp: 0, fn: 0 });
  expect(measures.labels.safety).toMatchObject({ tp: 1, fp: 0, fn: 0 });
});

it('takes the macro mean over the ten causes alone', () => {
  // quality 0.5, size 0; the eight others do not occur
  expect(measures.macro.f1).toBe(0.25);
  expect(measures.macro.absent).toHaveLength(8);
});

it('counts the primary over all reviews and over those that name one', () => {
  expect(measures.primary).toMatchObject({ n: 4, right: 2 });
  expect(measures.primaryNamed).toMatchObject({ n: 3, right: 1 });
});

it('judges the grade by what the case would be worked as: a risk hides a wrong cause, praise is no case', () => {
  expect(measures.grade).toMatchObject({ n: 4, right: 3 });
  expect(measures.gradeNamed).toMatchObject({ n: 3, right: 2 });
});

it('calibrates the confidence by the grade and the likelihoods by their labels', () => {
  // 0.9 right, 0.6 right, 0.8 right: each in a bin of its own
  expect(measures.gradeCalibration.n).toBe(3);
  expect(measures.gradeCalibration.error).toBeCloseTo((0.1 + 0.4 + 0.2) / 3, 12);
  expect(measures.labelCalibration).toMatchObject({ n: 1 });
  expect(measures.labelCalibration.error).toBeCloseTo(0.6, 12);
});
