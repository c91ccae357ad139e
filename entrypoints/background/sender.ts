import { type Browser, browser } from 'wxt/browser';
import { hasOrigin } from '@/lib/consoles/address';
import { effectiveFile } from '@/lib/settings/consoles';

type Sender = Browser.runtime.MessageSender;

/**
 * A message of a page counts only when it comes from our own content script in a tab of the console it speaks for.
 * Returns the tab, or null.
 */
export async function consoleTab(sender: Sender, console: string): Promise<Browser.tabs.Tab | null> {
  if (!isOurs(sender) || sender.tab?.id === undefined) return null;
  const origin = sender.origin ?? (sender.url === undefined ? null : new URL(sender.url).origin);
  const file = await effectiveFile(console);
  if (origin === null || file === null) return null;
  return hasOrigin([...file.origins, ...file.frames], origin) ? sender.tab : null;
}

/** Whether our own content script in a tab speaks: it runs in consoles only. */
export function isOurs(sender: Sender): boolean {
  return sender.id === browser.runtime.id && sender.tab !== undefined && !isOwnScreen(sender);
}

/** Whether one of our own pages (panel, popup, settings) speaks. */
export function isOwnScreen(sender: Sender): boolean {
  return sender.id === browser.runtime.id && (sender.url?.startsWith(browser.runtime.getURL('/')) ?? false);
}
