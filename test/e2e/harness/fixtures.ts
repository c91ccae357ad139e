import { test as base, type Page } from '@playwright/test';
import { extensionIdOf, killWorker, openExtensionPage } from './extension';
import { type Launched, launch } from './launch';
import { openedSidePanel, type SidePanel } from './side-panel';

interface Fixtures {
  browserUnderTest: Launched;
  extensionId: string;
  /** Opens a page of the extension as a tab. */
  openPage: (path: string) => Promise<Page>;
  /** The real side panel, after something in the test opened it. */
  sidePanel: () => Promise<SidePanel>;
  killWorker: () => Promise<void>;
}

/** Playwright's `test` with our extension: a fresh Chromium and profile for each test. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a destructured first argument.
  browserUnderTest: async ({}, use) => {
    const launched = await launch();
    await use(launched);
    await launched.close();
  },
  context: async ({ browserUnderTest }, use) => use(browserUnderTest.context),
  extensionId: async ({ context }, use) => use(await extensionIdOf(context)),
  openPage: async ({ context, extensionId }, use) =>
    use((path) => openExtensionPage(context, extensionId, path)),
  sidePanel: async ({ browserUnderTest, extensionId }, use) => {
    const opened: SidePanel[] = [];
    await use(async () => {
      const panel = await openedSidePanel(browserUnderTest.cdpUrl, extensionId);
      opened.push(panel);
      return panel;
    });
    for (const panel of opened) await panel.disconnect();
  },
  killWorker: async ({ context, extensionId }, use) => use(() => killWorker(context, extensionId)),
});

export { expect } from '@playwright/test';
