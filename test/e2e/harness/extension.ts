import type { BrowserContext, CDPSession, Page, Worker } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { until } from './until';

declare const chrome: typeof browser;

/** The extension's worker. Wakes nothing: waits for the one that Chromium starts after installation. */
export async function extensionWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: 10_000 });
}

export async function extensionIdOf(context: BrowserContext): Promise<string> {
  return new URL((await extensionWorker(context)).url()).host;
}

/** Opens a page of the extension as a tab. `path` like `popup.html` or `board.html#case=1`. */
export async function openExtensionPage(
  context: BrowserContext,
  extensionId: string,
  path: string,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  return page;
}

/** Whether the extension's worker runs now, as the browser itself sees it. */
export async function workerIsAlive(context: BrowserContext, extensionId: string): Promise<boolean> {
  return withCdp(context, (cdp) => hasWorker(cdp, extensionId));
}

/**
 * Stops the extension's worker and returns when it is really gone. The next event or message wakes a fresh one; handles
 * from {@link extensionWorker} go on working after that.
 */
export async function killWorker(context: BrowserContext, extensionId: string): Promise<void> {
  await withCdp(context, async (cdp) => {
    await cdp.send('ServiceWorker.enable');
    await until('the worker is gone', async () => {
      await cdp.send('ServiceWorker.stopAllWorkers');
      return (await hasWorker(cdp, extensionId)) ? null : true;
    });
  });
}

async function hasWorker(cdp: CDPSession, extensionId: string): Promise<boolean> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  return targetInfos.some(
    ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${extensionId}/`),
  );
}

/** A session on any open page will do; a new tab would change which tab is the active one. */
async function withCdp<T>(context: BrowserContext, use: (cdp: CDPSession) => Promise<T>): Promise<T> {
  const page = context.pages()[0] ?? (await context.newPage());
  const cdp = await context.newCDPSession(page);
  try {
    return await use(cdp);
  } finally {
    // A page that was closed meanwhile has taken its session along.
    await cdp.detach().catch(() => {});
  }
}

/** Turns the extension off or on, as a person does on the browser's page of extensions. */
export function setExtension(context: BrowserContext, extensionId: string, enabled: boolean): Promise<void> {
  return onExtensionsPage(context, (page) =>
    page.evaluate(([id, on]) => chrome.management.setEnabled(id, on), [extensionId, enabled] as const),
  );
}

/** Without developer mode Chromium turns off an unpacked extension that starts anew. */
export function allowReload(context: BrowserContext): Promise<void> {
  return onExtensionsPage(context, (page) =>
    page.evaluate(() => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: { updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void> };
      };
      return developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    }),
  );
}

async function onExtensionsPage(context: BrowserContext, use: (page: Page) => Promise<void>): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await use(page);
  await page.close();
}
