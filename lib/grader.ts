/** The grader as the product loads it: once per process, from the extension's own files. */
import { browser } from 'wxt/browser';
import { gradeByPhrases } from '@/lib/grading';
import type { Grader } from '@/lib/grading/contract';
import { openGrader } from '@/lib/grading/open';

export interface LoadedGrader {
  grade: Grader;
  /** `phrases`: the model could not be loaded, so the trade's phrases grade alone, less surely. */
  kind: 'model' | 'phrases';
}

/** A file of our own that has not come by then will not: reviews wait for it, and phrases are better than no grade. */
const PATIENCE = 8_000;

let loading: Promise<LoadedGrader> | null = null;

/** Never rejects. A failure is not kept: the next call tries again. */
export async function loadGrader(): Promise<LoadedGrader> {
  loading ??= load();
  const loaded = await loading;
  if (loaded.kind === 'phrases') loading = null;
  return loaded;
}

async function load(): Promise<LoadedGrader> {
  const kernel = fileOf('/grading/kernel.wasm').then(
    (bytes) => bytes,
    (error: unknown) => {
      console.error('[haoshuo] kernel', error);
      return null;
    },
  );
  try {
    const model = await fileOf('/grading/model.bin.gz', 'gzip');
    return { grade: openGrader(model, await kernel).grade, kind: 'model' };
  } catch (error) {
    console.error('[haoshuo] model', error);
    return { grade: gradeByPhrases, kind: 'phrases' };
  }
}

async function fileOf(
  path: '/grading/model.bin.gz' | '/grading/kernel.wasm',
  packed?: CompressionFormat,
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(browser.runtime.getURL(path), { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok || response.body === null) throw new Error(`${path}: ${response.status}`);
  const body = packed ? response.body.pipeThrough(new DecompressionStream(packed)) : response.body;
  return new Uint8Array(await new Response(body).arrayBuffer());
}
