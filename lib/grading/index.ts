import type { Grader } from './contract';
import { gradeByKeywords } from './keywords/grade';
import { withShop } from './shop/apply';

/** The one place that says who grades. */
export const grade: Grader = withShop(gradeByKeywords);
