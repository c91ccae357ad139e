import type { Grader } from './contract';
import { gradeByKeywords } from './keywords/grade';

/** The one place that says who grades. */
export const grade: Grader = gradeByKeywords;
