import type { Steps } from '@/lib/cases/steps';

/** The answer of work in steps, all of it at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
