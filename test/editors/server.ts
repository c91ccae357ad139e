import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { PluginOption } from 'vite';
import { assetFor } from '../consoles/kit/server/assets.ts';
import { type Bundle, buildBundle, outDirOf } from '../consoles/kit/server/bundle.ts';
import { documentFor } from '../consoles/kit/server/document.ts';

/** Pages of one site, and the same pages on another. */
export const ORIGIN = 'https://editors.test';
export const OTHER_ORIGIN = 'https://elsewhere.test';

/** The product's own React, for a page that is not there because of Draft.js. */
const newestReact: PluginOption = {
  name: 'newest-react',
  config: () => ({
    resolve: {
      dedupe: [],
      alias: ['react-dom', 'react'].map((name) => ({
        find: new RegExp(`^${name}(?=/|$)`),
        replacement: path.resolve('node_modules', name),
      })),
    },
  }),
};

function bundleOf(id: string): Bundle {
  const entry = ['main.ts', 'main.tsx'].find((file) =>
    existsSync(path.join(import.meta.dirname, 'app', id, file)),
  );
  if (entry === undefined) throw new Error(`No host page ${id}.`);
  return {
    id: `editor-${id}`,
    folder: import.meta.dirname,
    entry: `${id}/${entry}`,
    ...(id === 'textarea-react' ? { plugins: async () => [newestReact] } : {}),
  };
}

/** Serves every host page at its address, each built at its first request. */
export async function serveHosts(page: Page): Promise<void> {
  const served = new Set([ORIGIN, OTHER_ORIGIN]);
  await page.route(
    (url) => served.has(url.origin),
    async (route) => {
      const [id = '', file] = new URL(route.request().url()).pathname.slice(1).split('/');
      const bundle = bundleOf(id);
      if (file === undefined) {
        await buildBundle(bundle);
        const told = {
          title: id,
          assets: `/${id}/`,
          page: {},
          policy: { pictures: [], frames: [OTHER_ORIGIN] },
        };
        return route.fulfill(documentFor(told));
      }
      const asset = assetFor(outDirOf(bundle), file);
      await (asset === null
        ? route.fulfill({ status: 404, body: '' })
        : route.fulfill({ contentType: asset.type, body: asset.body }));
    },
  );
}
