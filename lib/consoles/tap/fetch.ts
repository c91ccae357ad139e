import type { TapRule } from '../file/schema';
import { bodyReader } from './body';
import { type Copied, fits, shortText } from './copied';
import { call, chain, quietly } from './native';
import { holdsWords, type Wanted, wantedBy } from './wanted';

type Fetch = typeof window.fetch;

/**
 * Wraps `fetch` of this page. The page gets the very promise, answer and error that the browser gives; for the
 * requests that a rule wants a copy of the answer's text goes to `copied`. A proxy, because its name and length are
 * native, and its source text is native code too (only without the name).
 * Returns a function that puts the original back if the wrapper is still in place, and makes it pass through if not.
 */
export function tapFetch(rules: readonly TapRule[], copied: Copied): () => void {
  const original: Fetch = window.fetch;
  const { clone } = Response.prototype;
  const readBody = bodyReader();
  const cloneRequest = Request.prototype.clone;
  const requestText = Request.prototype.text;
  let live = true;

  const bodyOf = (input: unknown, init: unknown): Promise<string | null> | string | null => {
    const given = (init as RequestInit | null | undefined)?.body;
    if (given !== undefined && given !== null) return shortText(given);
    if (!(input instanceof Request) || input.body === null) return null;
    // Has to be copied before the browser takes the body.
    const read = call(requestText, call(cloneRequest, input, []), []) as Promise<string>;
    // A body that breaks breaks the page's request too; nobody may be awaiting ours, and the page would be told of it twice.
    return call(chain, read, [undefined, () => null]) as Promise<string | null>;
  };

  const copy = async (wanted: Wanted, body: Promise<string | null> | string | null, response: Response) => {
    if (!response.ok || !fits(Number(response.headers.get('content-length') ?? 0))) return;
    const answer = await readBody(call(clone, response, []) as Response);
    if (answer === null || !holdsWords(wanted, answer)) return;
    const { host, path } = wanted;
    copied({ host, path, request: shortText(await body), answer, lossy: false });
  };

  const wrapped = new Proxy(original, {
    apply(target, self, args: unknown[]) {
      let wanted: Wanted | null = null;
      let body: Promise<string | null> | string | null = null;
      if (live)
        quietly(() => {
          const [input] = args;
          wanted = wantedBy(rules, input instanceof Request ? input.url : input, location.href);
          if (wanted !== null) body = bodyOf(input, args[1]);
        });
      const result = call(target, self, args) as Promise<Response>;
      if (wanted !== null) {
        const found: Wanted = wanted;
        quietly(() => {
          const ours = (response: Response) => void copy(found, body, response).catch(() => {});
          call(chain, result, [ours, () => {}]);
        });
      }
      return result;
    },
  });

  window.fetch = wrapped;
  return () => {
    live = false;
    if (window.fetch === wrapped) window.fetch = original;
  };
}
