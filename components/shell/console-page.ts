import { type Browser, browser } from 'wxt/browser';
import { hasOrigin, isReviewPage, patternsOf } from '@/lib/consoles/address';
import type { ConsoleFile } from '@/lib/consoles/file/schema';
import { consoleFiles } from '@/lib/settings/consoles';

/**
 * How sure it is that this address shows a review list. Addresses of hosts without permission are not told to us
 * (undefined).
 */
export function reviewsAt(
  files: readonly ConsoleFile[],
  address: string | undefined,
): { file: ConsoleFile; sure: boolean } | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const url = new URL(address);
  const at = files.map((file) => ({ file, said: isReviewPage(file, url) }));
  const found = at.find(({ said }) => said === 'yes') ?? at.find(({ said }) => said === 'maybe');
  return found === undefined ? null : { file: found.file, sure: found.said === 'yes' };
}

async function tabsOf(files: readonly ConsoleFile[]): Promise<Browser.tabs.Tab[]> {
  const url = files.flatMap(({ origins }) => patternsOf(origins));
  // No pattern would mean every tab.
  return url.length === 0 ? [] : browser.tabs.query({ url });
}

/** Brings an open review page of this console to the front, or opens the console's own. */
export async function openReviewPage(console: string): Promise<void> {
  const files = (await consoleFiles()).filter(({ id }) => id === console);
  const tabs = (await tabsOf(files)).sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  const tab =
    tabs.find(({ url }) => reviewsAt(files, url)?.sure === true) ??
    tabs.find(({ url }) => reviewsAt(files, url) !== null);
  if (tab?.id === undefined) {
    const page = files.find(({ links }) => links.reviews !== null)?.links.reviews;
    await browser.tabs.create({ url: page ?? files[0]?.origins[0]?.replace('*.', '') ?? 'about:blank' });
    return;
  }
  await browser.tabs.update(tab.id, { active: true });
  await browser.windows.update(tab.windowId, { focused: true });
}

/** Tabs of one console to try, best first: the one in view, then those of this window, then the last used. */
export async function consoleTabs(console: string): Promise<Browser.tabs.Tab[]> {
  const files = (await consoleFiles()).filter(({ id }) => id === console);
  const here = await browser.windows.getCurrent();
  const own = (url: string | undefined): boolean =>
    url !== undefined && files.some(({ origins }) => hasOrigin(origins, new URL(url).origin));
  const tabs = (await tabsOf(files)).filter(({ url }) => own(url));
  const rank = (tab: Browser.tabs.Tab): number =>
    (tab.windowId === here.id ? 2 : 0) +
    (tab.windowId === here.id && tab.active ? 2 : 0) +
    (reviewsAt(files, tab.url)?.sure === true ? 1 : 0);
  return tabs.sort((a, b) => rank(b) - rank(a) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
}
