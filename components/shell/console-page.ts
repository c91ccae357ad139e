import { type Browser, browser } from 'wxt/browser';

const CONSOLE_PAGES = 'https://mms.pinduoduo.com/*';
const REVIEW_PAGE = 'https://mms.pinduoduo.com/goods/evaluation/index';

/** Whether this address is one where reviews are read. Addresses of other hosts are not told to us (undefined). */
export function isReviewPage(address: string | undefined): boolean {
  return address?.startsWith('https://mms.pinduoduo.com/goods/evaluation/') ?? false;
}

/** Brings an open review page to the front, or opens one. */
export async function openReviewPage(): Promise<void> {
  const tabs = await browser.tabs.query({ url: CONSOLE_PAGES });
  const tab = tabs.find(({ url }) => isReviewPage(url));
  if (tab?.id === undefined) {
    await browser.tabs.create({ url: REVIEW_PAGE });
    return;
  }
  await browser.tabs.update(tab.id, { active: true });
  await browser.windows.update(tab.windowId, { focused: true });
}

/** Console tabs to try, best first: the one in view, then those of this window, then the last used. */
export async function consoleTabs(): Promise<Browser.tabs.Tab[]> {
  const here = await browser.windows.getCurrent();
  const tabs = await browser.tabs.query({ url: CONSOLE_PAGES });
  const rank = (tab: Browser.tabs.Tab): number =>
    (tab.windowId === here.id ? 2 : 0) +
    (tab.windowId === here.id && tab.active ? 2 : 0) +
    (isReviewPage(tab.url) ? 1 : 0);
  return tabs.sort((a, b) => rank(b) - rank(a) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
}
