import type { Hooks } from '../adapter';
import { readAnswer } from './answer';
import { readRows } from './rows';

/** Its rows are tables without a class on the parts that matter, and its answer drifts between two shapes. */
export const PINDUODUO_HOOKS: Hooks = { readAnswer, readRows };
