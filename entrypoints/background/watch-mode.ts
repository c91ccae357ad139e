import type { Browser } from 'wxt/browser';
import { isOpen } from '@/lib/deadlines/working-time';
import { readSettings } from '@/lib/settings/store';
import { stopWatch, takePress } from '@/lib/settings/watch-mode';
import { consoleAskSchema, refreshStopSchema } from '@/lib/wire';
import { consoleTab } from './sender';
import { refresh } from './tick';

type Sender = Browser.runtime.MessageSender;

/**
 * Whether a page may press its own refresh now. Only while the desk is open: nobody acts on what is seen at night, and a
 * list that is asked for all night looks like no person's.
 */
export async function mayRefresh(data: unknown, sender: Sender): Promise<{ seconds: number } | null> {
  const asked = consoleAskSchema.safeParse(data);
  if (!asked.success || (await consoleTab(sender, asked.data.console)) === null) return null;
  const now = Date.now();
  const { calendar } = await readSettings();
  return isOpen(calendar, now) ? takePress(asked.data.console, now) : null;
}

/** Stops watch mode of a console until a person switches it on again. */
export async function refreshStopped(data: unknown, sender: Sender): Promise<void> {
  const told = refreshStopSchema.safeParse(data);
  if (!told.success || (await consoleTab(sender, told.data.console)) === null) return;
  // Told behind it: the page need not wait for that.
  if (await stopWatch(told.data.console, told.data.why, Date.now())) await refresh();
}
