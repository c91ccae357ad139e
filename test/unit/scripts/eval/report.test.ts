import { describe, expect, it } from 'vitest';
import type { Finding, Grader } from '@/lib/grading/contract';
import { comparison } from '@/scripts/eval/comparison';
import { details } from '@/scripts/eval/details';
import { type Report, reportOn } from '@/scripts/eval/report';
import { rowOf } from '@/scripts/lib/measure/rows';

const finding = (primary: 'quality' | null, likely: number | null): Finding => ({
  sentiment: primary === null ? 'positive' : 'negative',
  causes: primary === null ? [] : [primary],
  primary,
  risks: [],
  malice: [],
  sarcasm: false,
  confidence: likely,
  reasons: [],
  by: 'test-1',
});
/** Says quality of every text with 坏 in it. */
const simple: Grader = ({ text }) => finding(text?.includes('坏') ? 'quality' : null, 0.9);

const labels = { risk: [], malice: [], sarcasm: false };
const rows = [
  { text: '坏了', sentiment: 'negative', causes: ['quality'], primary: 'quality', ...labels },
  { text: '偏小', sentiment: 'negative', causes: ['size'], primary: 'size', ...labels },
  { text: '一点没坏', sentiment: 'positive', causes: [], primary: null, ...labels },
  { text: '喜欢', sentiment: 'positive', causes: [], primary: null, ...labels, positive: true },
].map(rowOf);

const report = (name: 'model' | 'keywords', grade: Grader = simple): Report =>
  reportOn({ name, by: 'test-1', note: null, grade }, rows);

describe('a report', () => {
  it('measures labels, polarity and hidden cases on the rows that have them', () => {
    const { labels, polarity, hidden } = report('model');
    expect(labels).toMatchObject({ n: 4, sentiment: { right: 2 }, primary: { right: 2 } });
    expect(polarity).toMatchObject({ n: 1, right: 1 });
    expect(hidden).toEqual([
      { mood: 'negative', opened: 1, of: 2 },
      { mood: 'neutral', opened: 0, of: 0 },
      { mood: 'positive', opened: 1, of: 2 },
    ]);
  });

  it('has no labels where no row has any', () => {
    const polar = [rowOf({ text: '坏了', positive: false })];
    expect(reportOn({ name: 'model', by: 'x', note: null, grade: simple }, polar)).toMatchObject({
      labels: null,
      hidden: null,
      polarity: { right: 1 },
    });
  });

  it('in words: counts, what is left out, what was taken for what, and the calibration', () => {
    const text = details(report('model'));
    expect(text).toMatch(/^quality +0\.500 +1\.000 +0\.667 +1 +1 +0 +1$/m);
    expect(text).toMatch(/^macro-F1 0\.333: .*left out: logistics, packaging, mismatch,/m);
    expect(text).toMatch(/^sentiment 0\.500 \(2 of 4\)/m);
    expect(text).toMatch(/^negative +1 +0 +1$/m);
    expect(text).toMatch(/^ +size taken for none +1$/m);
    expect(text).toMatch(/^ +0\.9–1\.0 +4 +0\.900 +0\.500$/m);
    expect(text).toMatch(/expected calibration error 0\.400; 4 of 4 reviews have one/);
    expect(text).toMatch(/^polarity 1\.000 \(1 of 1\)/m);
  });

  it('says so when a grader gives no confidence', () => {
    expect(details(report('keywords', () => finding(null, null)))).toContain('this grader gives none');
  });
});

it('compares graders side by side, each in its column', () => {
  const text = comparison([report('model'), report('keywords', () => finding(null, null))]);
  expect(text).toMatch(/^ +model \(test-1\) +keywords \(test-1\)$/m);
  expect(text).toMatch(/^macro-F1, ten causes +0\.333 +0\.000$/m);
  expect(text).toMatch(/^sentiment +0\.500 +0\.500$/m);
  expect(text).toMatch(/^quality {2}P\/R\/F1 +0\.50 1\.00 0\.67 +– 0\.00 0\.00$/m);
  expect(text).toMatch(/^polarity +1\.000 +1\.000$/m);
});
