import type { Cause, GradingInput } from './contract';
import type { Prior } from './model/judge';

/**
 * What the platform's figures add to the words, in log-odds. Ours and unmeasured: the labelled reviews have no stars.
 * They tip what the words leave open and never outweigh plain words.
 */
const LOW_STARS = 1;
const LOW_PART = 1;

/** One and two of five stars, and the platform's "bad", speak for a complaint; a low part score for its desk. */
export function priorOf({ stars, level, parts }: GradingInput): Prior {
  const causes: Prior['causes'] = {};
  for (const cause of lowParts(parts)) causes[cause] = LOW_PART;
  const low = (stars !== null && stars <= 2) || level === 'bad';
  return { causes, negative: low ? LOW_STARS : 0 };
}

/** Causes that the part scores name by themselves, the lowest score first. */
export function lowParts(parts: GradingInput['parts']): Cause[] {
  if (parts === undefined) return [];
  const scores: [Cause, number | null][] = [
    ['logistics', parts.logistics],
    ['service', parts.service],
  ];
  return scores
    .flatMap(([cause, score]) => (score !== null && score <= 2 ? [{ cause, score }] : []))
    .sort((a, b) => a.score - b.score)
    .map(({ cause }) => cause);
}
