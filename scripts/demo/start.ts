/** Started by demo.mjs on the tools' Node. The harness is written for a bundler, so it is loaded through one. */
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import type { main } from './main';

const root = fileURLToPath(new URL('../..', import.meta.url));
const loader = await createServer({
  configFile: false,
  root,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  resolve: { alias: { '@': root } },
});
const { main: run } = (await loader.ssrLoadModule('/scripts/demo/main.ts')) as { main: typeof main };
const [mode, window] = process.argv.slice(2);
try {
  await run(mode ?? 'tour', window === 'headed');
} catch (problem) {
  console.error(problem instanceof Error ? problem.stack : problem);
  process.exitCode = 1;
} finally {
  await loader.close();
}
