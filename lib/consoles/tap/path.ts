import { NativeURL } from './native';

/** Returns the path when the address is one of `paths` on the page's own host, else null. Never throws. */
export function tappedPath(address: unknown, paths: readonly string[], page: string): string | null {
  try {
    const text = typeof address === 'string' ? address : String(address);
    // Most requests of the page end here: parsing an address costs far more than looking for a word.
    if (!paths.some((path) => text.includes(path))) return null;
    const url = new NativeURL(text, page);
    return url.host === new NativeURL(page).host && paths.includes(url.pathname) ? url.pathname : null;
  } catch {
    return null;
  }
}
