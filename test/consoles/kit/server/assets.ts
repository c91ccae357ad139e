import { readFileSync } from 'node:fs';
import path from 'node:path';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** A built file of the page, or null when there is none of that name. */
export function assetFor(outDir: string, pathname: string): { type: string; body: Buffer } | null {
  const name = path.basename(pathname);
  const type = TYPES[path.extname(name)];
  if (!type) return null;
  try {
    return { type, body: readFileSync(path.join(outDir, name)) };
  } catch {
    return null;
  }
}
