import type { BrowserContext, Frame, Locator, Page } from '@playwright/test';
import { type ChatBox, chatHtml, frameHtml } from './page.ts';

/** Where the replicas stand: 飞鸽 and the chat of 拼多多 at their true addresses, and a page of 千牛 that has a chat in it. */
export const CHATS = {
  doudian: 'https://im.jinritemai.com/pc_seller_v2/main/workspace',
  pinduoduo: 'https://mms.pinduoduo.com/chat-merchant/index.html',
  qianniu: 'https://myseller.taobao.com/home.htm/im',
} as const;

/**
 * Serves a chat at the address of this console for every tab of the browser. Not the platform's own page, which nobody here
 * has seen: a list of messages, a search field, and a box of one of the two kinds there are.
 */
export async function installChat(
  context: BrowserContext,
  chat: keyof typeof CHATS,
  { box, framed = false }: { box: ChatBox; framed?: boolean },
): Promise<void> {
  const { origin, pathname } = new URL(CHATS[chat]);
  await context.route(`${origin}${pathname}*`, (route) => {
    const inFrame = new URL(route.request().url()).searchParams.has('frame');
    const body = framed && !inFrame ? frameHtml(`${pathname}?frame=1`) : chatHtml(box);
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
}

/** The box of a chat, in the page or in its frame, and what stands in it. */
export function chatAt(page: Page | Frame): { box: Locator; text: () => Promise<string>; sent: Locator } {
  const box = page.locator('.chat-input');
  return {
    box,
    text: () => box.evaluate((field) => ('value' in field ? String(field.value) : (field.textContent ?? ''))),
    sent: page.locator('.mine'),
  };
}
