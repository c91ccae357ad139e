import { type Browser, browser } from 'wxt/browser';
import { isOwn } from '@/lib/consoles/address';
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
  const top = URL.canParse(sender.tab.url ?? '') ? new URL(sender.tab.url ?? '').origin : null;
  return isOwn(file, origin, top) ? sender.tab : null;
}

/**
 * Whether our own script in a tab speaks, as far as can be told at once: for what must happen within the click itself and
 * changes nothing.
 */
export function isOurs(sender: Sender): boolean {
  return sender.id === browser.runtime.id && sender.tab !== undefined && !isOwnScreen(sender);
}

/** Whether our own script in a tab of the console that this case is of speaks. */
export async function isConsoleOf(sender: Sender, caseId: string): Promise<boolean> {
  return (await consoleTab(sender, caseId.slice(0, caseId.indexOf(':')))) !== null;
}

/** Whether one of our own pages (panel, popup, settings) speaks. */
export function isOwnScreen(sender: Sender): boolean {
  return sender.id === browser.runtime.id && (sender.url?.startsWith(browser.runtime.getURL('/')) ?? false);
}
