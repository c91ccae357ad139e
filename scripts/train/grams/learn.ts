import type { Grams } from '@/lib/grading/model/grams';
import { MOODS } from '@/lib/grading/model/shape';
import type { Lesson } from '../corpus';
import { stream } from '../random';
import { logistic } from './logistic';
import { countsOf, ratiosOf } from './ratios';
import { bucketRowsOf } from './rows';
import { thin } from './thin';

/** Buckets are `2 ** BITS`: one in sixteen of the kept stretches shares its own. */
const BITS = 20;

/**
 * Learns from the shops' ratings what stretches of a text say of them, and keeps the `most` telling ones. Ratings that
 * contradict the words as we read them (2 of 100) teach nothing and are left out. So are sentences of our own: their moods
 * made foretelling ratings worse.
 */
export function learnGrams(lessons: readonly Lesson[], most: number, seed: number): Grams {
  const rated = lessons.flatMap(({ form, good, labels }) =>
    good === null || contradicts(good, labels) ? [] : [{ form, good }],
  );
  const rows = bucketRowsOf(
    rated.map(({ form }) => form),
    BITS,
  );
  const good = rated.map((one) => one.good);
  const { weights, bias } = logistic(rows, good, ratiosOf(rows, good, BITS), stream(seed));
  return { ...thin(weights, countsOf(rows, BITS), most, BITS), bias };
}

function contradicts(good: boolean, labels: Lesson['labels']): boolean {
  const mood = labels === null ? 'neutral' : MOODS[labels.mood];
  return mood === (good ? 'negative' : 'positive');
}
