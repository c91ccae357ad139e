import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, LONGEST_LINE, linesOf } from '@/scripts/lib/jsonl/lines';

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(text: string | Uint8Array, { size = 7, longest = LONGEST_LINE } = {}): Promise<Line[]> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const lines: Line[] = [];
  for await (const line of linesOf(pieces(bytes, size), longest)) lines.push(line);
  return lines;
}

describe('lines of a file', () => {
  it.each([
    ['with and without a last newline', 'a\nb\n', ['a', 'b']],
    ['without a last newline', 'a\nb', ['a', 'b']],
    ['from Windows, with a byte-order mark', '\ufeffa\r\nb\r\n', ['a', 'b']],
    ['with empty ones at the end', 'a\n\n \r\n\n', ['a']],
    ['of an empty file', '', []],
    ['of nothing but newlines', '\n\n\n', []],
    ['with characters of several bytes, cut anywhere', '差评😡\n好', ['差评😡', '好']],
  ])('%s', async (_, text, expected) => {
    for (const size of [1, 2, 3, 1000]) {
      expect(await read(text, { size })).toEqual(expected.map((line, i) => ({ text: line, number: i + 1 })));
    }
  });

  it('tells an empty one in the middle in its place', async () => {
    expect(await read('a\n\n  \nb\n')).toEqual([
      { number: 1, text: 'a' },
      { number: 2, error: expect.stringContaining('empty line') },
      { number: 3, error: expect.stringContaining('empty line') },
      { number: 4, text: 'b' },
    ]);
  });

  it('skips one that is too long, and goes on with the next', async () => {
    const longest = 10;
    expect(await read(`${'x'.repeat(10)}\n${'y'.repeat(11)}\nok\n${'z'.repeat(50)}`, { longest })).toEqual([
      { number: 1, text: 'xxxxxxxxxx' },
      { number: 2, error: expect.stringContaining('longer than 10 bytes') },
      { number: 3, text: 'ok' },
      { number: 4, error: expect.stringContaining('longer than 10 bytes') },
    ]);
  });

  it('tells one that is not UTF-8', async () => {
    const gbk = Uint8Array.from([0xb2, 0xee, 0x0a, 0x61]);
    expect(await read(gbk)).toEqual([
      { number: 1, error: expect.stringContaining('not UTF-8') },
      { number: 2, text: 'a' },
    ]);
  });

  it('are the same however the bytes are cut', async () => {
    const text = fc.array(fc.constantFrom('差', '\n', 'ab', '\r\n', ' ', '😡'), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (parts, size) => {
        expect(await read(parts.join(''), { size })).toEqual(await read(parts.join(''), { size: 1000 }));
      }),
    );
  });
});
