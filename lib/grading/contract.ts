/**
 * The contract between whoever grades and everybody else. The keyword grader of today and a measured one of tomorrow
 * both return a {@link Finding}; what follows from it (desk, minutes, urgency) is the policy's, not the grader's.
 */

import * as z from 'zod';
import type { Rating, Review } from '@/lib/review/schema';
import type { ShopLayer } from './shop/layer';

/** Why the buyer is dissatisfied (归因): the ten labels of the domain data, 3.1. */
export const CAUSES = [
  'logistics',
  'packaging',
  'quality',
  'mismatch',
  'size',
  'wrong_item',
  'authenticity',
  'service',
  'price',
  'other',
] as const;
export const RISKS = ['safety', 'legal'] as const;
export const MALICE = ['abuse', 'advert', 'extortion', 'competitor', 'irrelevant'] as const;

/** What the case is worked as: the most severe of risk, malice and primary cause. */
export const GRADES = [
  'safety',
  'legal',
  'malice',
  'authenticity',
  'quality',
  'mismatch',
  'size',
  'wrong_item',
  'packaging',
  'logistics',
  'service',
  'price',
  'other',
] as const;

export const causeSchema = z.enum(CAUSES);
export const gradeSchema = z.enum(GRADES);

/** A span of the buyer's own words that decided: `[start, end)` in UTF-16 units of that field's original text. */
export const reasonSchema = z.strictObject({
  label: z.enum([...CAUSES, ...RISKS, ...MALICE, 'sarcasm', 'negative', 'positive']),
  field: z.enum(['text', 'append']),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  text: z.string().max(200),
});

/** Everything a grader can say of a text. */
export const LABELS = [...CAUSES, ...RISKS, ...MALICE, 'sarcasm', 'negative', 'neutral', 'positive'] as const;
const labelSchema = z.enum(LABELS);
export type Label = z.infer<typeof labelSchema>;

export const findingSchema = z.strictObject({
  /** Of the whole text, not of the stars; null when there is no text. */
  sentiment: z.enum(['negative', 'neutral', 'positive']).nullable(),
  causes: z.array(causeSchema),
  primary: causeSchema.nullable(),
  risks: z.array(z.enum(RISKS)),
  malice: z.array(z.enum(MALICE)),
  sarcasm: z.boolean(),
  /** How likely the grade is right, 0–1, calibrated on labelled reviews; null when the grader has no measured confidence. */
  confidence: z.number().min(0).max(1).nullable(),
  /** How likely each label is right, calibrated: those that were claimed, and those that were nearly. Left out: not measured. */
  likelihoods: z.partialRecord(labelSchema, z.number().min(0).max(1)).optional(),
  /** How the mood of what the buyer added later differs from the first text's; left out when it does not. */
  turn: z.enum(['better', 'worse']).optional(),
  reasons: z.array(reasonSchema).max(60),
  /** The shop's corrections changed the grade: from what, to what, and how many corrections were in force. */
  shop: z.strictObject({ was: gradeSchema, grade: gradeSchema, learnt: z.number().int().min(1) }).optional(),
  /** Which grader and version said so, e.g. "keywords-1" or "agent". */
  by: z.string().max(40),
});

/** What is said of a review without a word of the buyer, but for who says it. */
export const NOTHING_FOUND: Omit<Finding, 'by'> = {
  sentiment: null,
  causes: [],
  primary: null,
  risks: [],
  malice: [],
  sarcasm: false,
  confidence: null,
  reasons: [],
};

export type Cause = z.infer<typeof causeSchema>;
export type Grade = z.infer<typeof gradeSchema>;
export type Reason = z.infer<typeof reasonSchema>;
export type Finding = z.infer<typeof findingSchema>;

/** What a grader may look at. */
export interface GradingInput {
  text: string | null;
  append: string | null;
  /** 1–5, or null where the platform gives none. */
  stars: number | null;
  /** The platform's own word for the rating, and its part scores (1–5), where it gives them. */
  level?: Rating['level'];
  parts?: Review['parts'];
}

/**
 * Pure, synchronous, no throw on any string; fast enough for every row as it appears. `layer`: what the review's shop
 * taught, where it taught anything.
 */
export type Grader = (input: GradingInput, layer?: ShopLayer) => Finding;
