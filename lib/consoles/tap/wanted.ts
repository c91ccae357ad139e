import type { TapRule } from '../file/schema';
import { NativeURL } from './native';

/** A request whose answer may be copied, and the words one group of which the answer must hold. */
export interface Wanted {
  host: string;
  path: string;
  words: readonly (readonly string[])[];
}

/** Whether one of the rules wants the answer of this address, else null. `page`: address of the page. Never throws. */
export function wantedBy(rules: readonly TapRule[], address: unknown, page: string): Wanted | null {
  try {
    const text = typeof address === 'string' ? address : String(address);
    // Most requests of most pages end here: parsing an address costs far more than looking for a word.
    if (!rules.some(({ path }) => path === null || text.includes(path))) return null;
    const url = new NativeURL(text, page);
    const own = new NativeURL(page).host;
    const fits = rules.filter(
      ({ hosts, path }) =>
        (path === null || path === url.pathname) &&
        (hosts.length === 0 ? url.host === own : hosts.includes(url.host)),
    );
    return fits.length === 0
      ? null
      : { host: url.host, path: url.pathname, words: fits.map(({ words }) => words) };
  } catch {
    return null;
  }
}

/** Whether the answer holds every word of one of the groups: nothing else of the page is copied. */
export function holdsWords({ words }: Wanted, answer: string): boolean {
  return words.some((group) => group.every((word) => answer.includes(word)));
}
