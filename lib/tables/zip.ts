import { TableError } from './sheet';

/** Inflated bytes of one archive: more is no list of reviews (and no string of V8). */
const MAX_INFLATED = 500 * 1024 * 1024;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

interface Entry {
  name: string;
  method: number;
  data: Uint8Array<ArrayBuffer>;
}

/**
 * The XML parts of an archive again as one, nothing compressed. The reader of workbooks would inflate large parts in a
 * worker made from a blob, which an extension's page forbids; the browser's own inflater is bounded here, too.
 * `most`: bytes that all parts together may have. `look` sees each, and may throw. Throws `damaged`.
 */
export async function withoutCompression(
  archive: ArrayBuffer,
  most = MAX_INFLATED,
  look: (name: string, data: Uint8Array) => void = () => {},
): Promise<ArrayBuffer> {
  const parts: { name: string; data: Uint8Array<ArrayBuffer> }[] = [];
  let left = most;
  for (const { name, method, data } of entriesOf(archive)) {
    if (!/\.(?:xml|rels)$/i.test(name)) continue;
    const inflated = method === 0 ? data : await inflate(data, left);
    left -= inflated.length;
    if (left < 0) throw new TableError('damaged');
    look(name, inflated);
    parts.push({ name, data: inflated });
  }
  return stored(parts);
}

function entriesOf(archive: ArrayBuffer): Entry[] {
  const view = new DataView(archive);
  try {
    let end = archive.byteLength - 22;
    while (view.getUint32(end, true) !== END) end--;
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    return Array.from({ length: count }, () => {
      if (view.getUint32(at, true) !== ENTRY) throw new RangeError('no entry');
      const nameLength = view.getUint16(at + 28, true);
      const local = view.getUint32(at + 42, true);
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const entry: Entry = {
        name: new TextDecoder().decode(new Uint8Array(archive, at + 46, nameLength)),
        method: view.getUint16(at + 10, true),
        data: new Uint8Array(archive, start, view.getUint32(at + 20, true)),
      };
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
      return entry;
    });
  } catch {
    // An offset outside the file, or past its beginning.
    throw new TableError('damaged');
  }
}

async function inflate(data: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    const raw = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    for await (const piece of raw) {
      length += piece.length;
      if (length > most) break;
      pieces.push(piece);
    }
  } catch {
    throw new TableError('damaged');
  }
  if (length > most) throw new TableError('damaged');
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/** An archive of files as they are. Checksums are left 0: the reader does not look at them. */
async function stored(
  files: readonly { name: string; data: Uint8Array<ArrayBuffer> }[],
): Promise<ArrayBuffer> {
  const body: BlobPart[] = [];
  const index: BlobPart[] = [];
  let at = 0;
  let indexSize = 0;
  for (const { name, data } of files) {
    const bytes = new TextEncoder().encode(name);
    body.push(
      record(30, [
        [LOCAL, 4],
        [20, 2],
        [0x800, 2],
        [0, 10],
        [data.length, 4],
        [data.length, 4],
        [bytes.length, 2],
      ]),
      bytes,
      data,
    );
    index.push(
      record(46, [
        [ENTRY, 4],
        [20, 2],
        [20, 2],
        [0x800, 2],
        [0, 10],
        [data.length, 4],
        [data.length, 4],
        [bytes.length, 2],
        [0, 12],
        [at, 4],
      ]),
      bytes,
    );
    at += 30 + bytes.length + data.length;
    indexSize += 46 + bytes.length;
  }
  const end = record(22, [
    [END, 4],
    [0, 4],
    [files.length, 2],
    [files.length, 2],
    [indexSize, 4],
    [at, 4],
  ]);
  return new Blob([...body, ...index, end]).arrayBuffer();
}

/** Numbers in a row, each with its width in bytes; a wide one is zeros. */
function record(size: number, fields: readonly (readonly [value: number, width: number])[]): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(size));
  let at = 0;
  for (const [value, width] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    if (width === 4) view.setUint32(at, value, true);
    at += width;
  }
  return view.buffer;
}
