import type { Reason } from '@/lib/grading/contract';

/** Labels that name no subject. */
const UNNAMED: readonly Reason['label'][] = ['positive', 'negative', 'other'];

/**
 * The reasons worth a look. Praise decides nothing, and words that make a case "other" explain nothing; the general tone
 * says nothing where the same words name a subject ("质量太差": quality, and negative once more).
 */
export function shownReasons(reasons: readonly Reason[]): Reason[] {
  const named = reasons.filter(({ label }) => !UNNAMED.includes(label));
  const isNamed = (tone: Reason): boolean =>
    named.some(({ field, start, end }) => field === tone.field && start < tone.end && tone.start < end);
  return reasons.filter(
    (reason) => named.includes(reason) || (reason.label === 'negative' && !isNamed(reason)),
  );
}
