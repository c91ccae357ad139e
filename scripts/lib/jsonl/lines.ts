/** Longest line that is read, in bytes: two hundred times the longest review text that the product keeps. */
export const LONGEST_LINE = 1_048_576;

const NEWLINE = 10;

/** One line of a file, counted from 1; or why it cannot be read. */
export type Line = { number: number; text: string } | { number: number; error: string };

/**
 * Splits bytes into lines and never holds more than one. A byte-order mark and CRLF are taken off, the text is UTF-8 or an
 * error, and so is a line over `longest` bytes, which is skipped unheld. Empty lines at the very end are no lines.
 */
export async function* linesOf(
  bytes: AsyncIterable<Uint8Array>,
  longest: number = LONGEST_LINE,
): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let number = 0;
  let empty = 0;
  let held: Uint8Array[] = [];
  let size = 0;

  const hold = (piece: Uint8Array) => {
    size += piece.length;
    if (size > longest) held = [];
    else held.push(piece);
  };
  const finish = function* (): Generator<Line> {
    const text = size > longest ? null : textOf(decoder, Buffer.concat(held));
    const tooLong = size > longest;
    held = [];
    size = 0;
    number++;
    if (text?.trim() === '') {
      empty++;
      return;
    }
    for (; empty > 0; empty--) yield { number: number - empty, error: '空行 · empty line' };
    if (tooLong) yield { number, error: `超过 ${longest} 字节 · longer than ${longest} bytes` };
    else if (text === null) yield { number, error: '不是 UTF-8 · not UTF-8' };
    else yield { number, text };
  };

  for await (const piece of bytes) {
    let from = 0;
    for (let to = piece.indexOf(NEWLINE); to >= 0; to = piece.indexOf(NEWLINE, from)) {
      hold(piece.subarray(from, to));
      yield* finish();
      from = to + 1;
    }
    if (from < piece.length) hold(piece.subarray(from));
  }
  if (size > 0) yield* finish();
}

/** null when these bytes are not UTF-8. */
function textOf(decoder: TextDecoder, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes).replace(/\r$/, '');
  } catch {
    return null;
  }
}
