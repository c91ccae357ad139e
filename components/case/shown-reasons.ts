import type { Reason } from '@/lib/grading/contract';

/**
 * The reasons worth a look. Praise decides nothing; the general tone says nothing where the same words name a subject
 * ("质量太差": quality, and negative once more).
 */
export function shownReasons(reasons: readonly Reason[]): Reason[] {
  const named = reasons.filter(({ label }) => label !== 'positive' && label !== 'negative');
  const isNamed = (tone: Reason): boolean =>
    named.some(({ field, start, end }) => field === tone.field && start < tone.end && tone.start < end);
  return reasons.filter(
    (reason) => named.includes(reason) || (reason.label === 'negative' && !isNamed(reason)),
  );
}
