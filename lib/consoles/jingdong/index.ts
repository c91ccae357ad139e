import type { Hooks } from '../adapter';

/** What the file cannot say. */
export const JINGDONG_HOOKS: Hooks = {};
