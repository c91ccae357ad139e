import { badgeFor } from '@/lib/alerts/badge';
import { sendMessage } from '@/lib/messages';
import { db } from '@/lib/store/db';
import { urgentNow } from '@/lib/store/queries';

declare const chrome: { action: { getBadgeText(of: object): Promise<string> } };

/** The text the badge must show now. Lets go of the store again, so that a worker finds it closed as after a rest. */
export async function expectedBadge(): Promise<string> {
  const { text } = badgeFor(await urgentNow(Date.now()));
  db.close({ disableAutoOpen: false });
  return text;
}

/** ms from a message that wakes the worker until the badge shows `text`. */
export async function wakeToBadge(text: string): Promise<number> {
  const start = performance.now();
  void sendMessage('settingsChanged', null);
  while ((await chrome.action.getBadgeText({})) !== text) {
    if (performance.now() - start > 60_000) throw new Error(`the badge never showed ${text}`);
  }
  return performance.now() - start;
}
