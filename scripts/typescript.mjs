/**
 * `node scripts/typescript.mjs scripts/NAME/main.ts …`: runs the `main(args)` of a script that uses the product's own rooms,
 * which are written for a bundler. `main` resolves to the exit code. Started through with-tools.mjs, on the tools' Node.
 */
import { runnerImport } from 'vite';
import { inProject, ROOT } from './lib/paths.mjs';

const [entry, ...args] = process.argv.slice(2);
const { module } = await runnerImport(inProject(entry), {
  configFile: false,
  root: ROOT,
  logLevel: 'error',
  resolve: { alias: { '@': ROOT } },
});
process.exitCode = await module.main(args);
