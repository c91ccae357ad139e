import { browser } from 'wxt/browser';

/** Opens the library as a tab, on one template where that is told. */
export async function openLibrary(id?: string): Promise<void> {
  const hash = id === undefined ? '' : `#${encodeURIComponent(id)}`;
  await browser.tabs.create({ url: `${browser.runtime.getURL('/templates.html')}${hash}` });
}

/** Opens the figures of every script. */
export async function openOutcomes(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/outcomes.html') });
}
