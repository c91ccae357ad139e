import type { GradingInput, Reason } from './contract';

/**
 * The reasons whose words still stand where they were found: an agent's correction outlives the text that it was made
 * over, and the buyer may have rewritten that.
 */
export function standing(
  reasons: readonly Reason[],
  { text, append }: Pick<GradingInput, 'text' | 'append'>,
): Reason[] {
  return reasons.filter((reason) => {
    const original = reason.field === 'text' ? text : append;
    return original?.startsWith(reason.text, reason.start) === true;
  });
}
