import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { main as evaluate } from '@/scripts/eval/main';
import { main as grade } from '@/scripts/grade/main';

const folder = mkdtempSync(join(tmpdir(), 'haoshuo-commands-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (text: string) => {
  const path = join(folder, 'rows.jsonl');
  writeFileSync(path, text);
  return path;
};

let [out, err] = ['', ''];
beforeEach(() => {
  [out, err] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(console, 'log').mockImplementation((text) => {
    out += `${text}\n`;
  });
  const toErr = (text: unknown) => {
    err += String(text);
    return true;
  };
  vi.spyOn(process.stderr, 'write').mockImplementation(toErr);
  vi.spyOn(console, 'error').mockImplementation(toErr);
});

const missing = join(folder, 'missing.jsonl');
const labelled = (text: string, primary: string | null) =>
  `${JSON.stringify({
    text,
    sentiment: primary === null ? 'positive' : 'negative',
    causes: primary === null ? [] : [primary],
    primary,
    risk: [],
    malice: [],
    sarcasm: false,
  })}\n`;

describe('both commands fail with 2 and leave standard output empty for', () => {
  it.each([
    ['a file that is not there', [missing], 'cannot read'],
    ['a folder', [folder], 'cannot read'],
    ['an option that does not exist', ['--fast', missing], 'usage'],
    ['two files', [missing, missing], 'usage'],
  ])('%s', async (_, args, why) => {
    for (const command of [grade, evaluate]) {
      err = '';
      expect(await command(args)).toBe(2);
      expect(err).toContain(why);
    }
    expect(out).toBe('');
  });

  it('no file', async () => {
    expect(await grade([])).toBe(2);
    expect(await evaluate([])).toBe(2);
    expect(out).toBe('');
  });
});

it('both say how they are used', async () => {
  expect(await grade(['--help'])).toBe(0);
  expect(await evaluate(['--help'])).toBe(0);
  expect(out.match(/usage:/g)).toHaveLength(2);
  expect(err).toBe('');
});

describe('eval', () => {
  it('measures the product’s grader on a file', async () => {
    const path = file(labelled('快递太慢了，等了半个月', 'logistics') + labelled('很喜欢', null));
    expect(await evaluate([path])).toBe(0);
    expect(out).toMatch(/^logistics +1\.000 +1\.000 +1\.000 +1 +0 +0 +1$/m);
    expect(out).toContain('sentiment 1.000 (2 of 2)');
  });

  it('tells machines the same', async () => {
    expect(
      await evaluate([file(labelled('快递太慢了', 'logistics')), '--json', '--grader', 'model,keywords']),
    ).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      reviews: 1,
      heldBack: false,
      reports: [{ name: 'model' }, { name: 'keywords', by: 'keywords-1', labels: { macro: { f1: 1 } } }],
    });
  });

  it('measures nothing when one line is bad, and says which', async () => {
    expect(await evaluate([file(`${labelled('好', null)}{"text":"差"}\n`)])).toBe(1);
    expect(err).toMatch(/rows\.jsonl:2: sentiment/);
    expect(out).toBe('');
  });

  it('keeps to what is held back', async () => {
    // By sha256: the first is held back, the second is not, see reviews.test.ts.
    const path = file('{"text":"评价 12","positive":true}\n{"text":"abc","positive":false}\n');
    expect(await evaluate([path, '--held-back', '--json'])).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ reviews: 1, heldBack: true });
    out = '';
    expect(await evaluate([file('{"text":"abc","positive":false}\n'), '--held-back'])).toBe(2);
    expect(err).toContain('nothing to measure');
    expect(out).toBe('');
  });

  it('knows its graders', async () => {
    expect(await evaluate([file(labelled('好', null)), '--grader', 'oracle'])).toBe(2);
    expect(err).toContain('unknown grader: oracle');
  });
});
