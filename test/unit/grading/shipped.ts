import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Grader } from '@/lib/grading/contract';
import { openGrader } from '@/lib/grading/open';
import { KERNEL, MODEL } from '@/scripts/lib/grader';

/** The model file that ships, uncompressed, and its kernel. Throws when one is missing: both are committed. */
export function shippedFiles(): { model: Uint8Array; kernel: Uint8Array<ArrayBuffer> } {
  for (const file of [MODEL, KERNEL])
    if (!existsSync(file)) throw new Error(`${file} is missing: it is committed; "npm run train" makes it`);
  return { model: gunzipSync(readFileSync(MODEL)), kernel: Uint8Array.from(readFileSync(KERNEL)) };
}

/** The grader that ships, without falling back to phrases. */
export function shippedGrader(): Grader {
  const { model, kernel } = shippedFiles();
  return openGrader(model, kernel).grade;
}
