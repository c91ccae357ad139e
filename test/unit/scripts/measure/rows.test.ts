import { describe, expect, it } from 'vitest';
import { claimsOf, rowOf } from '@/scripts/lib/measure/rows';

const LABELLED = {
  id: 'x1',
  cat: '衣服',
  text: '穿着偏小',
  sentiment: 'negative',
  causes: ['size'],
  primary: 'size',
  risk: ['legal'],
  malice: ['abuse'],
  sarcasm: true,
};

describe('a line to measure on', () => {
  it('with labels', () => {
    const { text, append, stars, truth, positive } = rowOf(LABELLED);
    expect({ text, append, stars, positive }).toEqual({
      text: '穿着偏小',
      append: null,
      stars: null,
      positive: null,
    });
    expect(truth).toEqual({
      sentiment: 'negative',
      causes: ['size'],
      primary: 'size',
      risks: ['legal'],
      malice: ['abuse'],
      sarcasm: true,
    });
    expect(truth && [...claimsOf(truth)]).toEqual(['size', 'legal', 'abuse', 'sarcasm']);
  });

  it('with a polarity, or with both', () => {
    expect(rowOf({ text: '好', positive: true, stars: 5 })).toEqual({
      text: '好',
      append: null,
      stars: 5,
      truth: null,
      positive: true,
    });
    expect(rowOf({ ...LABELLED, positive: false })).toMatchObject({
      positive: false,
      truth: { primary: 'size' },
    });
  });

  it.each([
    ['neither', { text: '好' }, 'sentiment'],
    ['a label that does not exist', { ...LABELLED, causes: ['colour'] }, 'causes'],
    ['a mood that does not exist', { ...LABELLED, sentiment: 'bad' }, 'sentiment'],
    ['no text', { positive: true }, 'text'],
    ['a polarity that is not one', { text: '好', positive: 1 }, 'positive'],
    ['no object', 7, 'expected object'],
  ])('is refused with %s', (_, line, where) => {
    expect(() => rowOf(line)).toThrow(where);
  });
});
