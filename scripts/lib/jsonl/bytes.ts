import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** A file that is not there or cannot be read; the message is for a person. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/**
 * The bytes of a file, or of standard input for `-`, piece by piece; gzip is unpacked (told by its first two bytes).
 * A relative path starts where npm was called, because npm itself goes to the project's folder.
 * Throws {@link UnreadableFile} before the first piece, or later when the rest cannot be read.
 */
export async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* unpacked(await opened(path));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UnreadableFile(`读不了 · cannot read ${path}: ${why}`);
  }
}

async function opened(path: string): Promise<Readable> {
  if (path === '-') return process.stdin;
  const file = createReadStream(resolve(process.env.INIT_CWD ?? '.', path));
  await once(file, 'open');
  return file;
}

async function* unpacked(source: Readable): AsyncGenerator<Uint8Array> {
  const pieces: AsyncIterator<Uint8Array> = source[Symbol.asyncIterator]();
  try {
    const first = await pieces.next();
    if (first.done) return;
    const all = rest(first.value, pieces);
    const packed = first.value[0] === 0x1f && first.value[1] === 0x8b;
    // A failure of either stream comes out where the unpacked bytes are read.
    yield* packed
      ? pipeline(Readable.from(all, { objectMode: false }), createGunzip(), () => undefined)
      : all;
  } finally {
    source.destroy();
  }
}

async function* rest(first: Uint8Array, pieces: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
}
