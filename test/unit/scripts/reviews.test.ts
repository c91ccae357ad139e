import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isHeldBack, rowsOf } from '@/scripts/lib/reviews';

describe('the part that is held back', () => {
  it.each([
    // The first ten hex digits of sha256sum: a number divides by 16 when its last hex digit is 0.
    ['abc', 'ba7816bf8f', false],
    ['', 'e3b0c44298', false],
    ['快递太慢', 'e6ff09312e', false],
    ['评价 12', '521070bd90', true],
    ['评价 14', '3941871230', true],
  ])('%j, %s: %s', (text, _, held) => {
    expect(isHeldBack(text)).toBe(held);
  });

  it('is about a sixteenth', () => {
    expect(Array.from({ length: 4096 }, (_, i) => `评价 ${i}`).filter(isHeldBack)).toHaveLength(272);
  });
});

describe('rows of a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'haoshuo-rows-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (text: string) => {
    const path = join(folder, 'rows.jsonl');
    writeFileSync(path, text);
    return path;
  };

  it('are read, or the first bad one is told with its number', async () => {
    expect(await rowsOf(file('1\n2\n'), (line) => line)).toEqual([1, 2]);
    await expect(rowsOf(file('1\nx\n3'), (line) => line)).rejects.toThrow('rows.jsonl:2: ');
    await expect(rowsOf(file('1\n\n3'), (line) => line)).rejects.toThrow('rows.jsonl:2: ');
    await expect(
      rowsOf(file('1'), () => {
        throw new Error('not so');
      }),
    ).rejects.toThrow('rows.jsonl:1: not so');
  });
});
