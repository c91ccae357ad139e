import type { TapRule } from '../file/schema';
import { type Copied, fits, shortText } from './copied';
import { call, listen, quietly, stringify } from './native';
import { holdsWords, type Wanted, wantedBy } from './wanted';

/** The answer's text, or null when the page reads it in a form that cannot be copied without cost (blob, buffer). */
function textOf(request: XMLHttpRequest): { answer: string; lossy: boolean } | null {
  if (request.responseType === '' || request.responseType === 'text')
    return { answer: request.responseText, lossy: false };
  if (request.responseType === 'json' && request.response !== null)
    return { answer: stringify(request.response), lossy: true };
  return null;
}

/**
 * Wraps `open` and `send` of XMLHttpRequest for the requests that a rule wants, as {@link import('./fetch').tapFetch} does with fetch.
 * A listener is added in `send`, before the page's own can be told from it; nothing of the request is changed.
 */
export function tapXhr(rules: readonly TapRule[], copied: Copied): () => void {
  const proto = XMLHttpRequest.prototype;
  const { open, send } = proto;
  const tapped = new WeakMap<XMLHttpRequest, Wanted>();
  let live = true;

  const take = (request: XMLHttpRequest, wanted: Wanted, body: string | null) => {
    if (request.status < 200 || request.status > 299) return;
    if (!fits(Number(request.getResponseHeader('content-length') ?? 0))) return;
    const read = textOf(request);
    if (read === null || !fits(read.answer.length) || !holdsWords(wanted, read.answer)) return;
    const { host, path } = wanted;
    copied({ host, path, request: body, ...read });
  };

  const wrappedOpen = new Proxy(open, {
    apply(target, self: XMLHttpRequest, args: unknown[]) {
      quietly(() => {
        const wanted = live ? wantedBy(rules, args[1], location.href) : null;
        if (wanted === null) tapped.delete(self);
        else tapped.set(self, wanted);
      });
      return call(target, self, args);
    },
  });

  const wrappedSend = new Proxy(send, {
    apply(target, self: XMLHttpRequest, args: unknown[]) {
      quietly(() => {
        const opened = tapped.get(self);
        if (!live || opened === undefined) return;
        const body = shortText(args[0]);
        const onLoad = () =>
          quietly(() => {
            // A request that was aborted never loads, and the page may open the same object for another one.
            if (tapped.get(self) === opened) take(self, opened, body);
          });
        call(listen, self, ['load', onLoad, { once: true }]);
      });
      return call(target, self, args);
    },
  });

  proto.open = wrappedOpen;
  proto.send = wrappedSend;
  return () => {
    live = false;
    if (proto.open === wrappedOpen) proto.open = open;
    if (proto.send === wrappedSend) proto.send = send;
  };
}
