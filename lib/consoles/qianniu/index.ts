import type { Hooks } from '../adapter';

/** What the file cannot say. */
export const QIANNIU_HOOKS: Hooks = {};
