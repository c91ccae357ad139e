import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bytesOf } from './jsonl/bytes';
import { linesOf } from './jsonl/lines';

const REAL = {
  /** Labelled one by one, in their natural mix: to measure on. */
  natural: 'labelled.jsonl',
  /** Labelled one by one, enriched with the rare labels: to learn from. */
  enriched: 'labelled-enriched.jsonl',
  /** Only the shops' own good or bad. */
  pool: 'polarity-train.jsonl.gz',
};

/** Path of real reviews beside the repository, where they stay; null where that folder is missing. */
export function realReviews(which: keyof typeof REAL): string | null {
  const path = fileURLToPath(new URL(`../../../shared/data/reviews/${REAL[which]}`, import.meta.url));
  return existsSync(path) ? path : null;
}

/**
 * All rows of a file, each as `read` makes it of the parsed line. What `read` throws is told with the line's number:
 * to measure or learn on half a file would be worse than not at all.
 */
export async function rowsOf<Row>(path: string, read: (line: unknown) => Row): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const line of linesOf(bytesOf(path))) {
    try {
      if ('error' in line) throw new Error(line.error);
      rows.push(read(JSON.parse(line.text)));
    } catch (error) {
      throw new BadRow(path, line.number, error);
    }
  }
  return rows;
}

export class BadRow extends Error {
  override readonly name = 'BadRow';

  constructor(path: string, line: number, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(`${path}:${line}: ${why}`, { cause });
  }
}

/**
 * Whether a text belongs to the sixteenth of the pool that is kept for measuring: its sha256, first ten hex digits as a
 * number, divides by 16. Nothing may be trained on such a text.
 */
export function isHeldBack(text: string): boolean {
  const digits = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return Number.parseInt(digits, 16) % 16 === 0;
}
