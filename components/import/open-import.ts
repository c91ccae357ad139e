import { browser } from 'wxt/browser';

/** Opens the page for lists and pasted reviews as a tab: a list needs more room than the panel has. */
export async function openImport(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/import.html') });
}
