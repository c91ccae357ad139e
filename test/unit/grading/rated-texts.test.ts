import { describe, expect, it } from 'vitest';
import { ratedAs } from '@/lib/grading/bad';
import { modelGrader } from '@/lib/grading/combine';
import type { Finding, GradingInput } from '@/lib/grading/contract';
import { Network } from '@/lib/grading/model/network';
import { plainMachine } from '@/lib/grading/model/plain-kernel';
import { FLAGS } from '@/lib/grading/model/shape';
import type { Rating } from '@/lib/review/schema';
import { type Says, spokenModel } from './model/spoken';
import { PLAIN } from './plain-sentences';
import { shippedGrader } from './shipped';

const NEVER = Object.fromEntries(FLAGS.map((flag) => [flag, -4]));
/** A text that leaves it open, a mild complaint, plain praise. */
const WORDS: Record<string, Says> = {
  丙: { moods: { neutral: 0.4 } },
  丁: { moods: { negative: 1 } },
  乙: { moods: { positive: 5 } },
};
const grade = modelGrader(new Network(spokenModel({ flags: NEVER }, WORDS), plainMachine));
const mood = (known: Partial<GradingInput>): Pick<Finding, 'sentiment' | 'turn'> => {
  const { sentiment, turn } = grade({ text: null, append: null, stars: null, ...known });
  return { sentiment, ...(turn === undefined ? {} : { turn }) };
};

describe('the rating tips what the words leave open', () => {
  it.each<[string, Partial<GradingInput>, ReturnType<typeof mood>]>([
    ['of one text', { text: '丙', stars: 1 }, { sentiment: 'negative' }],
    ['of two texts', { text: '丙', append: '丙', stars: 1 }, { sentiment: 'negative' }],
    ['not where there is none', { text: '丙', append: '丙' }, { sentiment: 'neutral' }],
    ['not against plain words', { text: '乙', append: '乙', stars: 1 }, { sentiment: 'positive' }],
    [
      'a turn is told by the words alone',
      { text: '丙', append: '丁', stars: 1 },
      { sentiment: 'negative', turn: 'worse' },
    ],
    [
      'one star is not good because a label says so',
      { text: '丁', stars: 1, level: 'good' },
      { sentiment: 'negative' },
    ],
    [
      'nor are five stars that the label calls bad',
      { text: '丁', stars: 5, level: 'bad' },
      { sentiment: 'negative' },
    ],
    ['five stars are', { text: '丁', stars: 5, level: null }, { sentiment: 'neutral' }],
  ])('%s', (_, known, said) => {
    expect(mood(known)).toEqual(said);
  });
});

it.each<[Rating['stars'], Rating['level'], ReturnType<typeof ratedAs>]>([
  [3, null, 'bad'],
  [4, null, 'good'],
  [1, 'good', 'bad'],
  [5, 'neutral', 'bad'],
  [null, 'good', 'good'],
  [null, 'neutral', 'bad'],
  [null, null, null],
])('%s stars under the label %s', (stars, level, rated) => {
  expect(ratedAs({ stars, level })).toBe(rated);
});

it('an append that repeats the text changes nothing', () => {
  const grade = shippedGrader();
  for (const [text] of Object.values(PLAIN).flat()) {
    const { reasons: _, ...once } = grade({ text, append: null, stars: null });
    const { reasons, ...twice } = grade({ text, append: ` ${text}`, stars: null });
    expect(twice, text).toEqual(once);
    for (const { field, start, end, text: words } of reasons)
      expect((field === 'text' ? text : ` ${text}`).slice(start, end)).toBe(words);
  }
});
