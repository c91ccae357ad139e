import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { KERNEL, loadGrader, MODEL } from '@/scripts/lib/grader';

const folder = mkdtempSync(join(tmpdir(), 'haoshuo-grader-'));
afterAll(() => rmSync(folder, { recursive: true }));
const input = { text: '质量太差，用了两天就坏了', append: null, stars: null };
const whole = gunzipSync(readFileSync(MODEL));

it('is the model where it can be read, without a note', async () => {
  const { grade, by, note } = await loadGrader();
  expect(note).toBeNull();
  expect(grade(input).by).toBe(by);
  expect(by).toMatch(/^model-/);
});

it.each([
  ['is missing', null],
  ['is empty', Buffer.alloc(0)],
  ['is no gzip', Buffer.from('x')],
  ['ends early', gzipSync(whole).subarray(0, 1_000)],
  ['is another file', gzipSync('{}')],
  ['lacks its last byte', gzipSync(whole.subarray(0, -1))],
])('the phrases grade alone and say so where the model %s', async (_, bytes) => {
  const model = join(folder, 'model.bin.gz');
  rmSync(model, { force: true });
  if (bytes !== null) writeFileSync(model, bytes);
  const { grade, by, note } = await loadGrader(model);
  expect([by, grade(input).by]).toEqual(['keywords-1', 'keywords-1']);
  expect(note).toContain('graded by phrases alone');
});

it.each([
  ['is missing', null],
  ['is no WebAssembly', 'x'],
])('the model grades alone where the kernel %s', async (_, text) => {
  const model = join(folder, 'whole.bin.gz');
  const kernel = join(folder, 'kernel.wasm');
  copyFileSync(MODEL, model);
  rmSync(kernel, { force: true });
  if (text !== null) writeFileSync(kernel, text);
  const [compiled, plain] = [await loadGrader(model, KERNEL), await loadGrader(model, kernel)];
  expect(plain.note).toBeNull();
  expect(plain.grade(input)).toEqual(compiled.grade(input));
});
