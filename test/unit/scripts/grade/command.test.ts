import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** The command starts Node and a bundler: seconds on a loaded machine. */
const TIMEOUT = 120_000;

const folder = mkdtempSync(join(tmpdir(), 'haoshuo-grade-'));
const good = '{"id":1,"text":"快递太慢了","stars":1}\n';
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(() => {
  writeFileSync(join(folder, 'mixed.jsonl'), `\ufeff${good}nope\r\n\n{"id":"b","text":null}\n\n`);
  writeFileSync(join(folder, 'good.jsonl.gz'), gzipSync(good));
});

/** Runs the command as npm does, but for the setup before it; `stdin` is what stands on standard input. */
function grade(args: string[], stdin = ''): Promise<{ code: number | null; out: string; err: string }> {
  const command = ['scripts/typescript.mjs', 'scripts/grade/main.ts'];
  const child = spawn(process.execPath, [...command, ...args], {
    env: { ...process.env, INIT_CWD: folder },
    cwd: resolve('.'),
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (piece) => (out += piece));
  child.stderr.on('data', (piece) => (err += piece));
  child.stdin.end(stdin);
  return new Promise((done) => child.on('close', (code) => done({ code, out, err })));
}

it(
  'answers each line in its place and nothing else, and its exit code tells of bad ones',
  async () => {
    const { code, out, err } = await grade(['mixed.jsonl']);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toEqual([
      expect.objectContaining({ id: 1, grade: 'logistics', dueMinutes: 120 }),
      { line: 2, error: expect.any(String) },
      { line: 3, error: expect.any(String) },
      expect.objectContaining({ id: 'b', sentiment: null, grade: null }),
    ]);
    expect(err).toContain('graded 2, 2 bad lines');
    expect(code).toBe(1);
  },
  TIMEOUT,
);

it(
  'reads gzip and standard input, quietly when all went well',
  async () => {
    const [packed, piped] = [await grade(['good.jsonl.gz']), await grade(['-'], good)];
    expect(packed).toEqual(piped);
    expect(packed).toMatchObject({ code: 0, err: '' });
    expect(packed.out.split('\n')).toHaveLength(2);
  },
  TIMEOUT,
);
