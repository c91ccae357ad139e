import type { Hooks } from '../adapter';

/** What the file cannot say. */
export const XIAOHONGSHU_HOOKS: Hooks = {};
