/** The small messages of a page. Like a sighting, each is checked: who speaks, and what was said. */
import type { Browser } from 'wxt/browser';
import type { ConsoleFile } from '@/lib/consoles/file/schema';
import { shippedFile } from '@/lib/consoles/registry';
import type { DraftAnswer } from '@/lib/messages';
import { effectiveFile, isConfirmed } from '@/lib/settings/consoles';
import { rememberHealth } from '@/lib/store/console-health';
import { learnPrices } from '@/lib/store/orders';
import { clearTrouble, setHealth, setTrouble, withoutShells } from '@/lib/store/session';
import { storageTrouble } from '@/lib/store/trouble';
import {
  consoleAskSchema,
  draftAskSchema,
  healthSchema,
  openPanelSchema,
  pricedSchema,
  replyTextSchema,
} from '@/lib/wire';
import { onCommand } from './command';
import * as draft from './draft';
import * as panel from './panel';
import { consoleTab, isConsoleOf, isOurs } from './sender';

type Sender = Browser.runtime.MessageSender;

export async function health(data: unknown, sender: Sender): Promise<void> {
  const told = healthSchema.safeParse(data);
  if (!told.success) return;
  const tab = await consoleTab(sender, told.data.console);
  if (tab?.id === undefined) return;
  const now = Date.now();
  const { frameId = 0, documentId = null } = sender;
  const from = { tab: tab.id, frame: frameId, document: documentId };
  const frames = withoutShells(await setHealth(from, told.data, now));
  if (frames.some(({ console, state }) => console === told.data.console && state === told.data.state))
    await rememberHealth(told.data, now);
}

/** Fails when the prices could not be stored: the page then tells them again. */
export async function priced(data: unknown, sender: Sender): Promise<void> {
  const told = pricedSchema.safeParse(data);
  if (!told.success || (await consoleTab(sender, told.data.console)) === null) return;
  const now = Date.now();
  try {
    await learnPrices(told.data.console, told.data.prices, now);
    await clearTrouble();
  } catch (error) {
    await setTrouble(storageTrouble(error), now);
    throw error;
  }
}

/** The file by which a page is to be read, where it is not the shipped one, and whether replies may be filled there. */
export async function consoleFile(
  data: unknown,
  sender: Sender,
): Promise<{ file: ConsoleFile | null; confirmed: boolean }> {
  const asked = consoleAskSchema.safeParse(data);
  const id = asked.success ? asked.data.console : null;
  if (id === null || (await consoleTab(sender, id)) === null) return { file: null, confirmed: false };
  const file = await effectiveFile(id);
  if (file === null) return { file: null, confirmed: false };
  return { file: file === shippedFile(id) ? null : file, confirmed: await isConfirmed(file) };
}

/** Not async: Chrome opens the panel only within the click. */
export function openPanel(data: unknown, sender: Sender): void {
  const asked = openPanelSchema.safeParse(data);
  if (asked.success && isOurs(sender)) panel.openPanel(asked.data.caseId, sender.tab?.windowId);
}

export async function draftFor(data: unknown, sender: Sender): Promise<DraftAnswer> {
  const asked = draftAskSchema.safeParse(data);
  return asked.success && (await isConsoleOf(sender, asked.data.caseId))
    ? draft.draftFor(asked.data.caseId, asked.data.behind)
    : null;
}

export async function filled(data: unknown, sender: Sender): Promise<void> {
  const told = replyTextSchema.safeParse(data);
  if (!told.success || told.data.text === null || !(await isConsoleOf(sender, told.data.caseId))) return;
  await onCommand(told.data.caseId, { type: 'inserted', text: told.data.text });
}

export async function sent(data: unknown, sender: Sender): Promise<void> {
  const told = replyTextSchema.safeParse(data);
  if (!told.success || !(await isConsoleOf(sender, told.data.caseId))) return;
  await onCommand(told.data.caseId, { type: 'replied', text: told.data.text }, { kind: 'page' });
}
