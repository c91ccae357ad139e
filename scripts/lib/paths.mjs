import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project, whatever the current folder is. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Path inside the project. */
export const inProject = (...parts) => join(ROOT, ...parts);

/** Path inside `.cache/`, which is made when missing. Holds reports of the test runners only. */
export function inCache(name) {
  mkdirSync(inProject('.cache'), { recursive: true });
  return inProject('.cache', name);
}
