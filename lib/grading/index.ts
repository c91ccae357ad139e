import type { Grader } from './contract';
import { gradeByKeywords } from './keywords/grade';
import { withShop } from './shop/apply';

/** Grades by the trade's phrases alone: what is left when the model file is missing, and what it is measured against. */
export const gradeByPhrases: Grader = withShop(gradeByKeywords);
