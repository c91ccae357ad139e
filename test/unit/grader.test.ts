import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { gradeByPhrases } from '@/lib/grading';
import { shippedFiles, shippedGrader } from './grading/shipped';

const { model, kernel } = shippedFiles();
const packed = gzipSync(model);
const INPUT = { text: '质量太差，用了三天就坏了', append: null, stars: 1 };

type Answer = () => Response | Promise<Response>;
const file = (bytes: Uint8Array<ArrayBuffer>): Answer => {
  return () => new Response(bytes);
};
const missing: Answer = () => new Response('not here', { status: 404 });
const WHOLE: Record<string, Answer> = {
  'model.bin.gz': file(Uint8Array.from(packed)),
  'kernel.wasm': file(kernel),
};
let asked: string[] = [];

/** The extension's own files as they answer from now on. */
function serve(files: Record<string, Answer>): void {
  vi.stubGlobal('fetch', async (address: string) => {
    const name = address.split('/').at(-1) ?? '';
    asked.push(name);
    return (files[name] ?? missing)();
  });
}

/** Each test loads as a new process does. */
async function fresh() {
  vi.resetModules();
  return (await import('@/lib/grader')).loadGrader;
}

beforeEach(() => {
  asked = [];
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://x${path}`);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the grader as the product loads it', () => {
  it('is the model with its kernel, loaded once for all who ask', async () => {
    serve(WHOLE);
    const loadGrader = await fresh();
    const [first, second] = await Promise.all([loadGrader(), loadGrader()]);
    expect(await loadGrader()).toBe(first);
    expect(second).toBe(first);
    expect(asked.toSorted()).toEqual(['kernel.wasm', 'model.bin.gz']);
    expect(first.kind).toBe('model');
    expect(first.grade(INPUT)).toEqual(shippedGrader()(INPUT));
    expect(console.error).not.toHaveBeenCalled();
  });

  it.each<[string, Answer]>([
    ['missing', missing],
    ['unreachable', () => Promise.reject(new TypeError('failed to fetch'))],
    ['empty', file(new Uint8Array())],
    ['of instructions that this browser does not know', file(kernel.slice().fill(0xff, 8))],
  ])('does without a kernel that is %s: slower, and says the same', async (_, answer) => {
    serve({ ...WHOLE, 'kernel.wasm': answer });
    const { grade, kind } = await (await fresh())();
    expect(kind).toBe('model');
    expect(grade(INPUT)).toEqual(shippedGrader()(INPUT));
  });

  it.each<[string, Answer]>([
    ['missing', missing],
    ['unreachable', () => Promise.reject(new TypeError('failed to fetch'))],
    ['empty', file(new Uint8Array())],
    ['no gzip', file(Uint8Array.from(model.subarray(0, 5_000)))],
    ['cut off', file(Uint8Array.from(packed.subarray(0, packed.length >> 1)))],
    ['damaged', file(Uint8Array.from(packed).fill(7, packed.length - 4_000, packed.length - 3_000))],
    ['of another version', file(Uint8Array.from(gzipSync(model.slice().fill(0x39, 3, 4))))],
  ])('falls back to phrases, aloud, over a model that is %s', async (_, answer) => {
    serve({ ...WHOLE, 'model.bin.gz': answer });
    const { grade, kind } = await (await fresh())();
    expect(kind).toBe('phrases');
    expect(grade(INPUT)).toEqual(gradeByPhrases(INPUT));
    expect(console.error).toHaveBeenCalledWith('[haoshuo] model', expect.anything());
  });

  it('tries again after a failure, and keeps what then worked', async () => {
    serve({});
    const loadGrader = await fresh();
    expect((await loadGrader()).kind).toBe('phrases');
    expect((await loadGrader()).kind).toBe('phrases');
    serve(WHOLE);
    asked = [];
    const loaded = await loadGrader();
    expect(loaded.kind).toBe('model');
    serve({});
    expect(await loadGrader()).toBe(loaded);
    expect(asked).toHaveLength(2);
  });
});
