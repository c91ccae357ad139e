import { type Browser, chromium, type Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { until } from './until';

/** Chromium's own global, for code that runs inside the panel. */
declare const chrome: typeof browser;

export interface SidePanel {
  /** The real panel as a page: locators, clicks, typing and screenshots work in it. */
  page: Page;
  /** Lets go of the panel; the browser and the panel stay open. */
  disconnect(): Promise<void>;
}

/**
 * The real side panel of this browser. Playwright's own context does not list it (playwright #26693), a second connection
 * over the debugging port does. Open the panel first, by a click.
 *
 * @param cdpUrl of {@link launch}
 * @param path of the panel inside the extension
 * @throws when none appears, or when more than one is open (one for each window)
 */
export async function openedSidePanel(
  cdpUrl: string,
  extensionId: string,
  path = 'sidepanel.html',
): Promise<SidePanel> {
  const start = `chrome-extension://${extensionId}/${path}`;
  const found = await until('the side panel is open', async () => {
    // A fresh connection each time: one made before the panel opened may never list it.
    const browser = await chromium.connectOverCDP(cdpUrl);
    const panels = await panelsIn(browser, start);
    if (panels.length > 1) throw new Error(`${panels.length} side panels are open`);
    const [page] = panels;
    if (page !== undefined) return { browser, page };
    await browser.close();
    return null;
  });
  await found.page.waitForLoadState();
  return { page: found.page, disconnect: () => found.browser.close() };
}

/** A tab that shows the same address is no panel: only a tab knows itself as one. */
async function panelsIn(browser: Browser, start: string): Promise<Page[]> {
  const pages = browser.contexts().flatMap((context) => context.pages());
  const panels: Page[] = [];
  for (const page of pages.filter((candidate) => candidate.url().startsWith(start))) {
    if (await page.evaluate(async () => (await chrome.tabs.getCurrent()) === undefined)) panels.push(page);
  }
  return panels;
}
