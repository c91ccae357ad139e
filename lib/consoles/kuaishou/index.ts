import type { Hooks } from '../adapter';

/** What the file cannot say. */
export const KUAISHOU_HOOKS: Hooks = {};
