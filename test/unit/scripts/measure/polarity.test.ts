import { describe, expect, it } from 'vitest';
import { measurePolarity, saysGood } from '@/scripts/lib/measure/polarity';

describe('a finding as good or bad', () => {
  it.each([
    ['positive', undefined, true],
    ['negative', { positive: 0.9, negative: 0.1 }, false],
    ['neutral', undefined, false],
    ['neutral', { positive: 0.4, negative: 0.3 }, true],
    ['neutral', { positive: 0.3, negative: 0.4 }, false],
    // One side alone is not a comparison.
    ['neutral', { positive: 0.4 }, false],
    [null, undefined, false],
  ] as const)('%s with %j: good %s', (sentiment, likelihoods, good) => {
    expect(saysGood(likelihoods === undefined ? { sentiment } : { sentiment, likelihoods })).toBe(good);
  });
});

it('says how many were in between, and what they were', () => {
  const judged = [
    { positive: true, finding: { sentiment: 'positive' as const } },
    { positive: true, finding: { sentiment: 'neutral' as const } },
    { positive: false, finding: { sentiment: null } },
    { positive: false, finding: { sentiment: 'positive' as const } },
  ];
  expect(measurePolarity(judged)).toMatchObject({
    n: 4,
    right: 2,
    accuracy: 0.5,
    between: { n: 2, positive: 1 },
  });
});
