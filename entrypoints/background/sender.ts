import { type Browser, browser } from 'wxt/browser';
import { consoleOfOrigin } from '@/lib/consoles/origins';

/**
 * A message of a page counts only when it comes from our own content script in a tab of the console it speaks for.
 * Returns the tab, or null.
 */
export function consoleTab(sender: Browser.runtime.MessageSender, console: string): Browser.tabs.Tab | null {
  if (sender.id !== browser.runtime.id || sender.tab?.id === undefined) return null;
  const origin = sender.origin ?? (sender.url === undefined ? null : new URL(sender.url).origin);
  return origin !== null && consoleOfOrigin(origin) === console ? sender.tab : null;
}

/** Whether our own content script in a tab of a known console speaks. */
export function isOurs(sender: Browser.runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id || sender.tab === undefined) return false;
  return sender.origin !== undefined && consoleOfOrigin(sender.origin) !== null;
}

/** Whether one of our own pages (panel, popup, settings) speaks. */
export function isOwnScreen(sender: Browser.runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && (sender.url?.startsWith(browser.runtime.getURL('/')) ?? false);
}
