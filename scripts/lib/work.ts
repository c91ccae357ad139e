import { badnessOf } from '@/lib/grading/bad';
import type { Finding, Grade } from '@/lib/grading/contract';
import { gradeOf } from '@/lib/grading/policy';

/**
 * What a case of this review would be worked as; null when there is nothing to work on: not negative, no cause, risk or
 * malice named, and no low stars (1–5, null = not known).
 */
export function workOf(
  finding: Pick<Finding, 'sentiment' | 'primary' | 'risks' | 'malice'>,
  stars: number | null,
): Grade | null {
  const { sentiment, primary, risks, malice } = finding;
  const named = primary !== null || risks.length > 0 || malice.length > 0;
  const bad = sentiment === 'negative' || badnessOf({ stars, level: null }, finding) !== null;
  return named || bad ? gradeOf(finding) : null;
}
