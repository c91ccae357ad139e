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

/**
 * The product's own grader, loaded as the product loads it: without a model that can be read the phrases grade alone, and
 * the note says so. The one place where the scripts get it from.
 */
export async function loadGrader(model: string = MODEL, kernel: string = KERNEL): Promise<LoadedGrader> {
  if (!existsSync(model)) return phrases('没有模型文件', 'no model file');
  try {
    const compiled = existsSync(kernel) ? Uint8Array.from(readFileSync(kernel)) : null;
    return { ...openGrader(gunzipSync(readFileSync(model)), compiled), note: null };
  } catch (error) {
    return phrases(
      '模型文件读不了',
      `cannot read the model (${error instanceof Error ? error.message : error})`,
    );
  }
}

function phrases(zh: string, en: string): LoadedGrader {
  const note = `${zh}，按关键词规则分级 · ${en}: graded by phrases alone (npm run train)`;
  return { grade: gradeByPhrases, by: 'keywords-1', note };
}
