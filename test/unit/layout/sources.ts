import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';

/** A file of the project: path from the root with `/`, and its text. */
export interface Source {
  path: string;
  text: string;
}

/** Files below a folder of the project with one of these endings (`.ts`). A folder that is not there yet is empty. */
export function sourcesIn(folder: string, endings: readonly string[]): Source[] {
  const all = readdirSync('.', { withFileTypes: true }).some((entry) => entry.name === folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
    : [];
  return all
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => endings.includes(extname(path)))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

export const CODE = ['.ts', '.tsx'] as const;
