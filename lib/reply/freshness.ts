import type { Combination } from './combine';
import { type Form, formOf } from './likeness/form';
import { shareOf } from './likeness/measure';
import { wordsOf } from './phrasebook';

/** What was offered of late, ready to be compared with. */
export function offeredForms(recent: readonly (readonly string[])[]): Form[] {
  return recent.map((phrases) => formOf(wordsOf(phrases)));
}

/** The combinations, those first that are least like anything that was offered of late, by the measure of rule R35. */
export function freshestFirst(combinations: readonly Combination[], recent: readonly Form[]): Combination[] {
  // Nothing to compare with: as they were drawn.
  if (recent.length === 0) return [...combinations];
  return combinations
    .map((combination) => {
      const form = formOf(combination.skeleton);
      return { combination, nearest: Math.max(0, ...recent.map((other) => shareOf(form, other))) };
    })
    .sort((a, b) => a.nearest - b.nearest)
    .map(({ combination }) => combination);
}
