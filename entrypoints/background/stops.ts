/** Watch mode that stopped by itself, on the desktop: whoever relied on it may have no panel open. */
import { browser } from 'wxt/browser';
import type { Telling } from '@/lib/alerts/duty';
import { isBlocked, tellStop } from '@/lib/alerts/notify';
import { consoleNames } from '@/lib/alerts/robots/place';
import { patternsOf } from '@/lib/consoles/address';
import { effectiveFile, readConsoles } from '@/lib/settings/consoles';
import { keepStopTold, untoldStops } from '@/lib/settings/watch-mode';
import { openFromNotification } from './panel';

/**
 * Tells of each stop once. In quiet hours it waits for their end, and where the system lets nothing through until it does;
 * whoever has switched the mode on again meanwhile is not told.
 */
export async function tellStops(telling: Telling): Promise<void> {
  if (telling === 'later') return;
  const stops = await untoldStops();
  if (stops.length === 0) return;
  try {
    for (const { console: id, why } of stops) {
      if (telling === 'notify') {
        if (await isBlocked()) return;
        await tellStop(id, await nameOf(id), why);
      }
      await keepStopTold(id);
    }
  } catch (error) {
    // Nothing else that is owed waits for it.
    console.error('[haoshuo] watch mode', error);
  }
}

async function nameOf(id: string): Promise<string> {
  return consoleNames(await readConsoles(), browser.i18n.getUILanguage()).get(id) ?? id;
}

/** Shows the page that is to be looked at: the console's tab that was used last; the panel where none is open. */
export async function openStopped(id: string): Promise<void> {
  const file = await effectiveFile(id);
  const tabs = file === null ? [] : await browser.tabs.query({ url: patternsOf(file.origins) });
  const [tab] = tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  if (tab?.id === undefined) return openFromNotification(null);
  await browser.tabs.update(tab.id, { active: true });
  await browser.windows.update(tab.windowId, { focused: true });
}
