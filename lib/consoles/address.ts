import type { ConsoleFile } from './file/schema';

/** Whether an origin (`https://host[:port]`) is one of a file's, of which `*.` stands for every host below. */
export function hasOrigin(origins: readonly string[], origin: string): boolean {
  return origins.some((known) => {
    const [scheme, host] = known.split('//*.');
    return host === undefined
      ? known === origin
      : origin.startsWith(`${scheme}//`) && origin.endsWith(`.${host}`);
  });
}

/**
 * Whether a document of this origin is the console's: a page of its own, or a frame that stands in one. `top`: origin of
 * the tab's page, null where this is it. Under the hosts of frames there are pages of buyers too.
 */
export function isOwn(
  file: Pick<ConsoleFile, 'origins' | 'frames'>,
  origin: string,
  top: string | null,
): boolean {
  if (hasOrigin(file.origins, origin)) return true;
  return top !== null && hasOrigin(file.frames, origin) && hasOrigin(file.origins, top);
}

/** Match patterns of these origins. */
export function patternsOf(origins: readonly string[]): string[] {
  return origins.map((origin) => `${origin}/*`);
}

/** See {@link import('./contract').ConsoleAdapter.isReviewPage}. Query and entry tags decide nothing. */
export function isReviewPage(file: ConsoleFile, url: URL): 'yes' | 'maybe' | 'no' {
  if (!hasOrigin([...file.origins, ...file.frames], url.origin)) return 'no';
  if (file.pages.length === 0) return 'maybe';
  return file.pages.some((page) => isAt(page, url)) ? 'yes' : 'no';
}

/** Whether this address shows orders, by which prices can be learnt. */
export function isOrderPage(file: ConsoleFile, url: URL): boolean {
  return hasOrigin(file.origins, url.origin) && (file.orders?.pages ?? []).some((page) => isAt(page, url));
}

/** Whether the address is this path or below it; `/index.html#/…` names a page of a hash router. */
function isAt(page: string, url: URL): boolean {
  const [path = '', hash] = page.split('#');
  if (hash !== undefined) return url.pathname === path && begins(url.hash.slice(1), hash);
  return begins(url.pathname, path);
}

function begins(path: string, page: string): boolean {
  const rest = path.slice(page.length);
  return path.startsWith(page) && (rest === '' || page.endsWith('/') || /^[/?]/.test(rest));
}
