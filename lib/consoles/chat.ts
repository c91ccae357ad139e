import { hasOrigin, isOrderPage, isReviewPage, patternsOf } from './address';
import { hostOf, ownedDomain } from './file/hosts';
import type { ConsoleFile } from './file/schema';

/** Where the order chat of a console is opened. `byOrder`: on this very order; else the agent looks it up there. */
export interface ChatLink {
  url: string;
  byOrder: boolean;
}

type Told = Pick<ConsoleFile, 'origins' | 'links'>;

/**
 * The address of the order chat; null where the console's file knows none, or one that leads to a host of somebody else.
 * The number is encoded into its place. One that could leave it (`..` in a path), or is no text an address can hold, is
 * left out like one that is not known.
 */
export function chatLink(file: Told, orderSn: string | null): ChatLink | null {
  const link = file.links.chat;
  if (link === null || ownChat(file) === null) return null;
  if (!link.includes('{order}')) return { url: link, byOrder: false };
  if (orderSn !== null && isSafe(orderSn))
    return { url: link.replaceAll('{order}', encodeURIComponent(orderSn)), byOrder: true };
  const bare = withoutOrder(link);
  return bare === null ? null : { url: bare, byOrder: false };
}

/** Match patterns of the pages in which this console's chat may be. */
export function chatPatterns(file: Told): string[] {
  const chat = ownChat(file);
  if (file.links.chat !== null) return chat === null ? [] : patternsOf([chat.origin]);
  return patternsOf(file.origins);
}

/**
 * Whether a text for the order chat may be put into a page of this address. Where the chat shares its host with the rest of
 * the console, only below the chat's own path; where its address is not known, anywhere in the console but on reviews and
 * orders: what is private must not stand under a review.
 */
export function isChatPage(file: ConsoleFile, url: URL): boolean {
  if (isReviewPage(file, url) !== 'no' && !isApart(file)) return false;
  const chat = ownChat(file);
  if (chat === null)
    return file.links.chat === null && hasOrigin(file.origins, url.origin) && !isOrderPage(file, url);
  if (url.origin !== chat.origin) return false;
  return isApart(file) || url.pathname.split('/')[1] === chat.pathname.split('/')[1];
}

/** Whether the chat has a host of its own, on which there is nothing else. */
function isApart(file: Told): boolean {
  const chat = ownChat(file);
  return chat !== null && !hasOrigin(file.origins, chat.origin);
}

function ownChat({ origins, links }: Told): URL | null {
  if (links.chat === null || !URL.canParse(links.chat)) return null;
  const url = new URL(links.chat);
  const own = new Set(origins.map((origin) => ownedDomain(hostOf(origin))));
  const plain = url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '';
  return plain && own.has(ownedDomain(url.hostname)) ? url : null;
}

/** A run of dots would climb out of a path, and half a character cannot be encoded. */
function isSafe(orderSn: string): boolean {
  return orderSn.trim() !== '' && !/^\.+$/.test(orderSn) && !/\p{Surrogate}/u.test(orderSn);
}

/** The chat without an order, where the order is one of the address's parameters. */
function withoutOrder(link: string): string | null {
  const url = new URL(link);
  for (const [name, value] of [...url.searchParams])
    if (value.includes('{order}')) url.searchParams.delete(name);
  return decodeURIComponent(url.href).includes('{order}') ? null : url.href;
}
