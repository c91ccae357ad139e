import { describe, expect, it } from 'vitest';
import { type Badness, badnessOf } from '@/lib/grading/bad';
import type { Finding } from '@/lib/grading/contract';
import type { Rating } from '@/lib/review/schema';

const rated = (stars: Rating['stars'], level: Rating['level'] = null): Rating => ({ stars, level });
const FIVE = rated(5);
const UNRATED = rated(null);
const words = (sentiment: Finding['sentiment'], rest: Partial<Finding> = {}) => ({
  sentiment,
  primary: null,
  risks: [],
  ...rest,
});
const complaint = words('negative', { primary: 'quality' });
const harmed = words('neutral', { primary: 'quality', risks: ['safety'] });

describe('whether there is something to work on', () => {
  it.each<[string, Rating, ReturnType<typeof words>, Badness]>([
    ['three stars under praise', rated(3), words('positive'), 'bad'],
    ['one star that the platform calls good', rated(1, 'good'), words('positive'), 'bad'],
    ['five stars that the platform calls bad', rated(5, 'bad'), words('positive'), 'bad'],
    ['a neutral label without a word', rated(null, 'neutral'), words(null), 'bad'],
    ['five stars over a complaint', FIVE, complaint, 'hidden'],
    ['a good label over a complaint', rated(null, 'good'), complaint, 'hidden'],
    ['a complaint without any rating', UNRATED, complaint, 'bad'],
    ['five stars over a calm word of harm', FIVE, harmed, 'hidden'],
    ['four stars over a calm legal threat', rated(4), words('neutral', { risks: ['legal'] }), 'hidden'],
    ['a calm word of harm without any rating', UNRATED, harmed, 'bad'],
    ['five stars over praise that names a danger', FIVE, words('positive', { risks: ['safety'] }), null],
    ['five stars over a lukewarm text', FIVE, words('neutral', { primary: 'quality' }), null],
    ['nothing at all', UNRATED, words(null), null],
  ])('%s', (_, rating, finding, badness) => {
    expect(badnessOf(rating, finding)).toBe(badness);
  });
});
