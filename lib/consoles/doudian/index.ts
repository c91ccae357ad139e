import type { Hooks } from '../adapter';

/** What the file cannot say. */
export const DOUDIAN_HOOKS: Hooks = {};
