import { type Browser, browser } from 'wxt/browser';
import { chatPatterns, isChatPage } from '@/lib/consoles/chat';
import type { ConsoleFile } from '@/lib/consoles/file/schema';
import type { OccupiedAnswer } from '@/lib/insertion/contract';
import { type ChatOutcome, sendMessage } from '@/lib/messages';
import type { CursorAnswer } from '@/lib/watch/cursor';

/** `no-chat`: none is open; `many-chats`: several, and none in view; `not-permitted`: the user said no. */
export type ChatFill = ChatOutcome | { kind: 'no-chat' | 'many-chats' | 'not-permitted' };

/**
 * Puts a text into the box that has the cursor in this console's chat, and brings that tab to the front. The permission for
 * the chat's host is asked for when it is first needed, so call it within a press of a key or button.
 */
export async function fillChat(
  file: ConsoleFile,
  text: string,
  answer: OccupiedAnswer | null,
): Promise<ChatFill> {
  const origins = chatPatterns(file);
  if (origins.length === 0) return { kind: 'no-chat' };
  if (!(await isPermitted(origins))) return { kind: 'not-permitted' };
  const tab = await chatTab(file, origins);
  if (typeof tab === 'string') return { kind: tab };
  if (tab.id === undefined) return { kind: 'no-chat' };
  const frameId = await frameWithCursor(tab.id);
  if (frameId === null) return { kind: 'no-cursor' };
  const outcome = await sendMessage('fillChat', { text, answer }, { tabId: tab.id, frameId });
  if (!tab.active) await browser.tabs.update(tab.id, { active: true }).catch(() => undefined);
  return outcome;
}

/** Opens the chat; a tab that shows it already is brought to the front as it is, for there may be words in its box. */
export async function openChat(file: ConsoleFile, url: string, byOrder: boolean): Promise<void> {
  // Without the permission no address is told, and none is found.
  const open = (await browser.tabs.query({ url: chatPatterns(file) })).find(
    (tab) => tab.url !== undefined && (byOrder ? tab.url === url : isChatPage(file, new URL(tab.url))),
  );
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  await browser.windows.update(open.windowId, { focused: true });
}

async function isPermitted(origins: string[]): Promise<boolean> {
  if (await browser.permissions.contains({ origins })) return true;
  return browser.permissions.request({ origins }).catch(() => false);
}

/** The chat in view; else the only one there is, where the console's chat is known by its address. */
async function chatTab(
  file: ConsoleFile,
  url: string[],
): Promise<Browser.tabs.Tab | 'no-chat' | 'many-chats'> {
  const here = await browser.windows.getCurrent();
  const tabs = (await browser.tabs.query({ url })).filter(
    (tab) => tab.url !== undefined && isChatPage(file, new URL(tab.url)),
  );
  const inView = tabs.find(({ active, windowId }) => active && windowId === here.id);
  if (inView !== undefined) return inView;
  const [only, ...more] = file.links.chat === null ? [] : tabs;
  if (only === undefined) return 'no-chat';
  return more.length > 0 ? 'many-chats' : only;
}

/** The one frame in which the cursor is, else the one in which it was last; null where none is known, or two claim it. */
async function frameWithCursor(tabId: number): Promise<number | null> {
  const told = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: ['/cursor.js'],
  });
  const frames = told.flatMap(({ frameId, result }) => {
    const answer = result as CursorAnswer | null | undefined;
    return answer?.at == null ? [] : [{ frameId, here: answer.here, at: answer.at }];
  });
  const here = frames.filter((frame) => frame.here);
  if (here.length > 1) return null;
  const last = here[0] ?? frames.sort((a, b) => b.at - a.at)[0];
  return last?.frameId ?? null;
}
