import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inProject } from './paths.mjs';

/** kB is 1000 bytes. Limits are the project's own promise, not a platform's. */
export const KB = 1000;
export const LIMITS = { tap: 4 * KB, console: 60 * KB, model: 600 * KB };

const BUILT = inProject('.output', 'chrome-mv3');
const gzipped = (file) => gzipSync(readFileSync(join(BUILT, file)), { level: 9 }).length;

export const isBuilt = () => existsSync(join(BUILT, 'manifest.json'));

/** Bytes, compressed, of what every console page loads. The tap is the script in the page's own world. */
export function contentScripts() {
  const manifest = JSON.parse(readFileSync(join(BUILT, 'manifest.json'), 'utf8'));
  return (manifest.content_scripts ?? []).flatMap(({ world, js = [], css = [] }) =>
    [...js, ...css].map((file) => {
      const kind = world === 'MAIN' ? 'tap' : 'console';
      return { file, kind, limit: LIMITS[kind], size: gzipped(file) };
    }),
  );
}

/** The grader's model as it is shipped: compressed already. None where it was not built in. */
export function modelFiles() {
  const file = 'grading/model.bin.gz';
  if (!existsSync(join(BUILT, file))) return [];
  return [{ file, kind: 'model', limit: LIMITS.model, size: statSync(join(BUILT, file)).size }];
}

/**
 * Bytes, compressed, of each console's script, and of its file and hooks alone: what it has more than the script for
 * taught consoles, which is the engine with no file of its own.
 */
export function consoleScripts() {
  const engine = gzipped('content-scripts/taught.js');
  return contentScripts()
    .filter(({ kind }) => kind === 'console')
    .map(({ file, size }) => {
      const id = file.replace(/^.*\/|\.js$/g, '');
      return { id, size, engine, own: size - engine };
    });
}

/** Bytes, compressed, of every other script and style sheet. */
export function otherFiles() {
  const limited = new Set(contentScripts().map(({ file }) => file));
  return readdirSync(BUILT, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(js|css)$/.test(file) && !limited.has(file))
    .map((file) => ({ file, size: gzipped(file) }));
}

/** Bytes, compressed, of everything that one of our screens loads before it shows. `page` like `sidepanel.html`. */
export function screenSize(page) {
  const html = readFileSync(join(BUILT, page), 'utf8');
  const loaded = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, file]) => file);
  if (loaded.length === 0) throw new Error(`${page} loads nothing`);
  return [page, ...new Set(loaded)].reduce((sum, file) => sum + gzipped(file), 0);
}
