import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { PluginOption } from 'vite';

const KIT = path.resolve(import.meta.dirname, '..');
const CACHE = path.resolve(KIT, '../../../.cache/replica');

/** How a console's page is bundled. */
export interface Bundle {
  /** Name of the folder in `.cache/replica`. */
  id: string;
  /** Folder of the console, absolute; the page starts at `app/main.tsx` or `app/main.ts` in it. */
  folder: string;
  /** Below `app/`; default `main.tsx`. */
  entry?: string;
  /** Vite plugins beside the JSX that needs none, such as the one for Vue. */
  plugins?: () => Promise<PluginOption[]>;
}

export function outDirOf({ id }: Bundle): string {
  return path.join(CACHE, id);
}

function newest(folder: string): number {
  const times = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules')
    .map((entry) => {
      const at = path.join(folder, entry.name);
      return entry.isDirectory() ? newest(at) : statSync(at).mtimeMs;
    });
  return Math.max(0, ...times);
}

function isFresh(bundle: Bundle, outDir: string): boolean {
  const built = statSync(path.join(outDir, 'replica.js'), { throwIfNoEntry: false });
  return built !== undefined && built.mtimeMs > Math.max(newest(bundle.folder), newest(KIT));
}

/** Two test processes may build at once: the one that comes second keeps the other's finished folder. */
function moveInto(outDir: string, built: string, fresh: () => boolean): void {
  if (fresh()) {
    rmSync(built, { recursive: true, force: true });
    return;
  }
  rmSync(outDir, { recursive: true, force: true });
  try {
    renameSync(built, outDir);
  } catch (problem) {
    if (!fresh()) throw problem;
    rmSync(built, { recursive: true, force: true });
  }
}

/** Bundles the page into `replica.js` and `replica.css`; does nothing where they are newer than every source. */
export async function buildBundle(bundle: Bundle, outDir: string = outDirOf(bundle)): Promise<void> {
  if (isFresh(bundle, outDir)) return;
  const { build } = await import('vite');
  const app = path.join(bundle.folder, 'app');
  mkdirSync(path.dirname(outDir), { recursive: true });
  const building = `${outDir}.${process.pid}`;
  await build({
    configFile: false,
    root: app,
    logLevel: 'warn',
    mode: 'production',
    publicDir: false,
    plugins: (await bundle.plugins?.()) ?? [],
    oxc: { jsx: { runtime: 'automatic' } },
    // One copy of each, the one next to the console: a kit may need another React than the product.
    resolve: { dedupe: ['react', 'react-dom', 'vue'] },
    build: {
      outDir: building,
      emptyOutDir: true,
      minify: false,
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        // `use client` at the head of every file of antd: true, and no news.
        checks: { moduleLevelDirective: false },
        input: path.join(app, bundle.entry ?? 'main.tsx'),
        output: { entryFileNames: 'replica.js', assetFileNames: 'replica[extname]', codeSplitting: false },
      },
    },
  });
  moveInto(outDir, building, () => isFresh(bundle, outDir));
}
