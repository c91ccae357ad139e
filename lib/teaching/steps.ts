import { lackingIn } from './generalise';
import type { Lesson } from './lesson';

/** What is picked, in this order; then the console gets its name and is saved. */
export const STEPS = [
  'row',
  'text',
  'stars',
  'order',
  'product',
  'price',
  'time',
  'reply',
  'box',
  'save',
] as const;
export type Step = (typeof STEPS)[number];

/** Steps in which something is picked. */
export const PICKS = STEPS.length - 1;

/** Whether a lesson goes without this step. */
export function maySkip(step: Step, lesson: Lesson | null): boolean {
  if (step === 'row' || step === 'text' || step === 'save') return false;
  return step !== 'time' || (lesson !== null && lackingIn(lesson).length === 0);
}

/** The step after this one. A box that no button opens is nothing to learn. */
export function stepAfter(step: Step, lesson: Lesson | null): Step {
  const next = STEPS[STEPS.indexOf(step) + 1] ?? 'save';
  return next === 'box' && lesson?.opener === null ? 'save' : next;
}

export function stepBefore(step: Step, lesson: Lesson | null): Step {
  const last = STEPS[Math.max(0, STEPS.indexOf(step) - 1)] ?? 'row';
  return last === 'box' && lesson?.opener === null ? 'reply' : last;
}
