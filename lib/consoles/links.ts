import { hasOrigin } from './address';
import type { ConsoleFile } from './file/schema';

/** Where an agent finds an order: its own page, or (`search`) only the place where its number can be looked up. */
interface OrderLink {
  url: string;
  search: boolean;
}

/** Null where the console has no link, or one that leads outside its own hosts. The number is encoded. */
export function orderLink(file: ConsoleFile, orderSn: string): OrderLink | null {
  const link = file.links.order;
  if (link === null) return null;
  const url = link.replaceAll('{order}', encodeURIComponent(orderSn));
  if (!URL.canParse(url)) return null;
  const { protocol, origin } = new URL(url);
  if (protocol !== 'https:' || !hasOrigin(file.origins, origin)) return null;
  return { url, search: !link.includes('{order}') };
}
