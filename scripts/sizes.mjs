/** Compressed size of what every console page has to load and of the grader's model, against limits, and of the rest for information. */
import { contentScripts, isBuilt, KB, LIMITS, modelFiles, otherFiles } from './lib/sizes.mjs';

if (!isBuilt()) {
  console.error('还没有构建 · not built: npm run build');
  process.exit(1);
}
const limited = [...contentScripts(), ...modelFiles()];
let broken = 0;
for (const { file, limit, size } of [...limited, ...otherFiles()]) {
  const over = limit !== undefined && size > limit;
  if (over) broken += 1;
  const bound = limit === undefined ? '' : `≤ ${(limit / KB).toFixed(0)} kB ${over ? '✗' : '✓'}`;
  console.log(`${file.padEnd(48)} ${(size / KB).toFixed(2).padStart(8)} kB gzip  ${bound}`);
}
for (const [kind, limit] of Object.entries(LIMITS)) {
  if (!limited.some((file) => file.kind === kind)) {
    console.error(`nothing of the kind ${kind} (≤ ${limit / KB} kB) was built`);
    broken += 1;
  }
}
process.exitCode = broken > 0 ? 1 : 0;
