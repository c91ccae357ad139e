import { CAUSES, MALICE, RISKS } from '../contract';

export const MOODS = ['negative', 'neutral', 'positive'] as const;
/** The primary cause, or none. */
export const PRIMARIES = [...CAUSES, null] as const;
/** Labels that are each there or not. */
export const FLAGS = [...CAUSES, ...RISKS, ...MALICE, 'sarcasm'] as const;

/**
 * Where each output of the network stands: one log-odds a flag, one a mood and one a primary cause (both to be compared
 * with each other), and the log-odds that the shop's own label is "good". Behind them what the stretches of the text say
 * of that label (grams.ts), which is no output of the network.
 */
export const OUTPUT = {
  flags: 0,
  moods: FLAGS.length,
  primaries: FLAGS.length + MOODS.length,
  good: FLAGS.length + MOODS.length + PRIMARIES.length,
  count: FLAGS.length + MOODS.length + PRIMARIES.length + 1,
  grams: FLAGS.length + MOODS.length + PRIMARIES.length + 1,
} as const;
/** Log-odds of a text in all. */
export const SAID = OUTPUT.count + 1;

/** Sizes of the network; the model file says them again. */
export interface Shape {
  /** Characters and pairs of characters that have a row of their own; row 0 is padding, character 1 the unknown one. */
  chars: number;
  pairs: number;
  /** Length of such a row. */
  width: number;
  /** Filters of the first convolution (over three characters) and of the second (over three pairs of places). */
  first: number;
  second: number;
}

/** What is pooled over a text: the largest and the sum over the square root of the places, of both convolutions. */
export const pooled = ({ first, second }: Shape): number => 2 * (first + second);
