/** Compressed size of what every console page has to load, against limits, and of the rest for information. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inProject } from './lib/paths.mjs';

/** kB is 1000 bytes. Limits are the project's own promise, not a platform's. */
const KB = 1000;
const TAP_LIMIT = 4 * KB;
const CONSOLE_LIMIT = 45 * KB;

const BUILT = inProject('.output', 'chrome-mv3');
const gzipped = (file) => gzipSync(readFileSync(join(BUILT, file)), { level: 9 }).length;

/** The tap is the script in the page's own world; every other content script is the console script's kind. */
function contentScripts() {
  const manifest = JSON.parse(readFileSync(join(BUILT, 'manifest.json'), 'utf8'));
  return (manifest.content_scripts ?? []).flatMap(({ world, js = [], css = [] }) =>
    [...js, ...css].map((file) => ({ file, limit: world === 'MAIN' ? TAP_LIMIT : CONSOLE_LIMIT })),
  );
}

if (!existsSync(join(BUILT, 'manifest.json'))) {
  console.error('还没有构建 · not built: npm run build');
  process.exit(1);
}
const limited = contentScripts();
const others = readdirSync(BUILT, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(js|css)$/.test(file) && !limited.some((script) => script.file === file))
  .map((file) => ({ file, limit: null }));

let broken = 0;
for (const { file, limit } of [...limited, ...others]) {
  const size = gzipped(file);
  const over = limit !== null && size > limit;
  if (over) broken += 1;
  const bound = limit === null ? '' : `≤ ${(limit / KB).toFixed(0)} kB ${over ? '✗' : '✓'}`;
  console.log(`${file.padEnd(48)} ${(size / KB).toFixed(2).padStart(8)} kB gzip  ${bound}`);
}
for (const limit of [TAP_LIMIT, CONSOLE_LIMIT]) {
  if (!limited.some((script) => script.limit === limit)) {
    console.error(`no content script of the ${limit / KB} kB kind was built`);
    broken += 1;
  }
}
process.exitCode = broken > 0 ? 1 : 0;
