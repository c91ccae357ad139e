import { type BrowserContext, test as base } from '@playwright/test';
import { EditorPage } from './editor-page';
import { plainContext } from './plain-browser';

interface Fixtures {
  /** A host page in a tab of its own. */
  openHost: (path: string) => Promise<EditorPage>;
}

/** Playwright's `test` with pages of single editors, in one browser without our extension for all tests of a process. */
export const test = base.extend<Fixtures, { plain: BrowserContext }>({
  plain: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a destructured first argument.
    async ({}, use) => {
      const context = await plainContext();
      await use(context);
      await context.browser()?.close();
    },
    { scope: 'worker' },
  ],
  openHost: async ({ plain }, use) => {
    const opened: EditorPage[] = [];
    await use(async (path) => {
      const host = await EditorPage.open(await plain.newPage(), path);
      opened.push(host);
      return host;
    });
    for (const { page } of opened) await page.close();
  },
});

export { expect } from '@playwright/test';
