import type { Finding } from '@/lib/grading/contract';
import { type Agreement, agreementOf } from './agreement';

export interface PolarityMeasures extends Agreement {
  /** How many findings were neutral or had no mood, and what the shop's rating of those was. */
  between: { n: number; positive: number };
}

/**
 * Whether a finding says that the shop's own rating was good. A neutral one, or none, counts as the likelier of the two
 * moods where both were measured, else as bad: two thirds of the neutral texts of the labelled pool were rated so.
 */
export function saysGood({ sentiment, likelihoods }: Pick<Finding, 'sentiment' | 'likelihoods'>): boolean {
  if (sentiment === 'positive') return true;
  if (sentiment === 'negative') return false;
  const { positive, negative } = likelihoods ?? {};
  return positive !== undefined && negative !== undefined && positive > negative;
}

/** How often a grader agrees with the shops' own ratings. */
export function measurePolarity(
  judged: readonly { positive: boolean; finding: Pick<Finding, 'sentiment' | 'likelihoods'> }[],
): PolarityMeasures {
  const word = (good: boolean) => (good ? 'positive' : 'negative');
  const between = judged.filter(
    ({ finding }) => finding.sentiment !== 'positive' && finding.sentiment !== 'negative',
  );
  return {
    ...agreementOf(judged.map(({ positive, finding }) => [word(positive), word(saysGood(finding))])),
    between: { n: between.length, positive: between.filter(({ positive }) => positive).length },
  };
}
