import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

const HERE = import.meta.dirname;

function newest(folder) {
  const times = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(path.join(entry.parentPath, entry.name)).mtimeMs);
  return Math.max(0, ...times);
}

function isFresh(outDir) {
  const built = statSync(path.join(outDir, 'replica.js'), { throwIfNoEntry: false });
  return built !== undefined && built.mtimeMs > newest(HERE);
}

/** Two test processes may build at once: the one that comes second keeps the other's finished folder. */
function moveInto(outDir, built) {
  rmSync(outDir, { recursive: true, force: true });
  try {
    renameSync(built, outDir);
  } catch (problem) {
    if (!isFresh(outDir)) throw problem;
    rmSync(built, { recursive: true, force: true });
  }
}

/**
 * Bundles the page into static files; does nothing where they are newer than every source.
 * @param {string} outDir absolute folder
 */
export async function buildReplica(outDir) {
  if (isFresh(outDir)) return;
  const { build } = await import('vite');
  const { default: react } = await import('@vitejs/plugin-react');
  mkdirSync(path.dirname(outDir), { recursive: true });
  const building = `${outDir}.${process.pid}`;
  await build({
    configFile: false,
    root: path.join(HERE, 'app'),
    logLevel: 'warn',
    mode: 'production',
    publicDir: false,
    plugins: [react()],
    build: {
      outDir: building,
      emptyOutDir: true,
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: path.join(HERE, 'app/main.tsx'),
        output: { entryFileNames: 'replica.js', assetFileNames: 'replica[extname]' },
      },
    },
  });
  moveInto(outDir, building);
}
