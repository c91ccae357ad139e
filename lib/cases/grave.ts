import type { Grade } from '@/lib/grading/contract';

/** The grades that may be worth waking somebody: a buyer's health, the law, and blackmail. */
export const GRAVE: readonly Grade[] = ['safety', 'legal', 'malice'];
