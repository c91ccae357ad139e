import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { gradeByPhrases } from '@/lib/grading';
import type { Grader } from '@/lib/grading/contract';
import { openGrader } from '@/lib/grading/open';
import { inProject } from './paths.mjs';

export interface LoadedGrader {
  grade: Grader;
  /** Which grader and version, as its findings say. */
  by: string;
  /** What a person should know, such as that something is missing; null: nothing. */
  note: string | null;
}

/** Where the build takes the model and its kernel from. */
export const MODEL = inProject('public', 'grading', 'model.bin.gz');
export const KERNEL = inProject('public', 'grading', 'kernel.wasm');

/** The product's own grader, loaded as the product loads it. The one place where the scripts get it from. */
export async function loadGrader(): Promise<LoadedGrader> {
  if (!existsSync(MODEL)) {
    const note = '没有模型文件，按关键词规则分级 · no model file: graded by phrases alone (npm run train)';
    return { grade: gradeByPhrases, by: 'keywords-1', note };
  }
  const kernel = existsSync(KERNEL) ? Uint8Array.from(readFileSync(KERNEL)) : null;
  return { ...openGrader(gunzipSync(readFileSync(MODEL)), kernel), note: null };
}
