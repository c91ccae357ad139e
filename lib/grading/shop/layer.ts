import * as z from 'zod';
import { gradeSchema } from '../contract';

const hashSchema = z.string().regex(/^[0-9a-z]{1,7}$/);
/** More corrections than a shop makes in its life; a count beyond it would not be one for ever. */
const tally = z.number().int().min(0).max(1_000_000_000);
/** A time that can still be shown, whatever clock wrote it. epoch ms */
const LATEST = 8_000_000_000_000_000;
/** Bound of one lesson, see `longestStep`. */
export const MOST_STEP = 1_000;

/** What a case taught, so that it can be taken back: from which grade to which, and how far the weights were moved. */
const lessonSchema = z.strictObject({
  /** Hash of the case's id. */
  of: hashSchema,
  from: gradeSchema,
  to: gradeSchema,
  step: z.number().min(-MOST_STEP).max(MOST_STEP),
});

/** n-grams kept. A review has 30 to 150, so this holds what one to two hundred of them taught. */
export const MOST_WEIGHTS = 16_000;
/** Lessons that can be taken back to the letter; older ones are only counter-learnt. */
export const MOST_LESSONS = 200;
/** Bound of one weight, in log-odds. */
export const MOST_WEIGHT = 16;

const weightSchema = z.strictObject({
  /** The lesson that moved it last: what was moved longest ago is forgotten first. */
  n: tally,
  /** Log-odds by grade. */
  d: z.partialRecord(gradeSchema, z.number().min(-MOST_WEIGHT).max(MOST_WEIGHT)),
});

/**
 * What a shop's corrections taught: weights of hashed n-grams over the fixed grader. No word of a review is in it, and yet
 * who tries all pairs of characters and lays them side by side reads whole clauses out of it: an exported layer is as
 * private as the reviews themselves.
 */
export const shopLayerSchema = z.strictObject({
  version: z.literal(1),
  /** Lessons in force. */
  learnt: tally,
  /** Lessons ever: the clock of the weights. */
  count: tally,
  /** When the first lesson in force came, epoch ms; null = there is none. */
  since: z.number().int().min(0).max(LATEST).nullable(),
  weights: z
    .record(hashSchema, weightSchema)
    .refine((weights) => Object.keys(weights).length <= MOST_WEIGHTS, 'too-many'),
  lessons: z.array(lessonSchema).max(MOST_LESSONS),
});
export type ShopLayer = z.infer<typeof shopLayerSchema>;
export type Lesson = z.infer<typeof lessonSchema>;

export const EMPTY_LAYER: ShopLayer = {
  version: 1,
  learnt: 0,
  count: 0,
  since: null,
  weights: {},
  lessons: [],
};
