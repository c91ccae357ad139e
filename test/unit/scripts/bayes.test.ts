import { describe, expect, it } from 'vitest';
import { bayesGrader } from '@/scripts/lib/bayes/grader';
import { learn } from '@/scripts/lib/bayes/model';
import { wordsOf } from '@/scripts/lib/bayes/words';
import type { Truth } from '@/scripts/lib/measure/rows';

it('cuts a text into words and leaves punctuation out', () => {
  const words = wordsOf('快递太慢，差评！！ USB 3');
  expect(words.join('')).toBe('快递太慢差评USB3');
  expect(words).toEqual(expect.arrayContaining(['快递', 'USB', '3']));
  expect(wordsOf('。。。')).toEqual([]);
});

describe('naive Bayes', () => {
  const spam = learn([
    { words: ['a', 'a', 'b'], class: 'x' },
    { words: ['b', 'c'], class: 'y' },
  ]);

  it.each([
    // Of three known words and one pseudo-count each: x has a 3/6, b 2/6, c 1/6; y has a 1/5, b 2/5, c 2/5; priors are equal.
    [['a'], 'x'],
    [['c'], 'y'],
    [['b'], 'y'],
    // 3/6 · 1/6 = 0.083 against 1/5 · 2/5 = 0.08
    [['a', 'c'], 'x'],
    // 3/6 · 1/6 · 1/6 = 0.014 against 1/5 · 2/5 · 2/5 = 0.032
    [['a', 'c', 'c'], 'y'],
    // Nothing known: the first of equals.
    [['z'], 'x'],
    [[], 'x'],
  ])('%j → %s', (words, expected) => {
    expect(spam(words)).toBe(expected);
  });

  it('starts from how frequent a class is', () => {
    const examples = [
      { words: ['a'], class: 1 },
      ...Array.from({ length: 3 }, () => ({ words: ['b'], class: 2 })),
    ];
    expect(learn(examples)([])).toBe(2);
  });

  it('cannot learn from nothing', () => {
    expect(() => learn([])).toThrow('nothing to learn from');
  });
});

describe('the baseline grader', () => {
  const truth = (more: Partial<Truth>): Truth => ({
    sentiment: 'negative',
    causes: [],
    primary: null,
    risks: [],
    malice: [],
    sarcasm: false,
    ...more,
  });
  const examples = [
    ...Array.from({ length: 4 }, () => ({
      text: '快递太慢',
      truth: truth({ causes: ['logistics'], primary: 'logistics' }),
    })),
    ...Array.from({ length: 4 }, () => ({
      text: '裙子偏小',
      truth: truth({ causes: ['size'], primary: 'size' }),
    })),
    ...Array.from({ length: 4 }, () => ({ text: '非常喜欢', truth: truth({ sentiment: 'positive' }) })),
  ];

  it('learns every label for itself', () => {
    const grade = bayesGrader(examples);
    const of = (text: string) => grade({ text, append: null, stars: null });
    expect(of('快递慢')).toMatchObject({
      sentiment: 'negative',
      causes: ['logistics'],
      primary: 'logistics',
    });
    expect(of('喜欢')).toMatchObject({ sentiment: 'positive', causes: [], primary: null, sarcasm: false });
  });

  it('learns the mood from ratings where it is given some', () => {
    const grade = bayesGrader(examples, [
      { text: '快递', mood: 'positive' },
      { text: '喜欢', mood: 'negative' },
    ]);
    expect(grade({ text: '快递', append: null, stars: null })).toMatchObject({ sentiment: 'positive' });
  });
});
