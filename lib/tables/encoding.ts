import { TableError } from './sheet';

/** What a decoder puts where the bytes say nothing in its encoding. */
export const UNREADABLE = '\ufffd';

/** A UTF-8 file with a few broken bytes loses at most this share of its Chinese; GBK read as UTF-8 loses nearly all. */
const FEW = 0.05;

/**
 * The text of a file: by its byte order mark (UTF-8, UTF-16), else UTF-8 where it is that, else GB18030, which Excel writes
 * on a Chinese Windows. Throws `not-a-table` for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const label = markOf(bytes);
  if (label !== null) return new TextDecoder(label).decode(bytes);
  if (bytes.includes(0)) throw new TableError('not-a-table');
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = countOf(text, UNREADABLE);
  if (broken === 0 || broken < FEW * wideCount(text)) return text;
  const chinese = new TextDecoder('gb18030').decode(bytes);
  if (countOf(chinese, UNREADABLE) > FEW * wideCount(chinese)) throw new TableError('not-a-table');
  return chinese;
}

function markOf(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

function countOf(text: string, what: string): number {
  let count = 0;
  for (let at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + 1)) count++;
  return count;
}

/** Units beyond ASCII. */
function wideCount(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) count++;
  return count;
}
