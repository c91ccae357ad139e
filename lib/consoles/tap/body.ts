import { fits } from './copied';
import { call } from './native';

type Reader = ReadableStreamDefaultReader<Uint8Array>;

/**
 * Reads the body of a response as text, or null when there is none or it is too large: a download or a stream of events
 * that never ends is let go as soon as that is seen, and costs the page nothing more. Made before the page runs.
 */
export function bodyReader(): (response: Response) => Promise<string | null> {
  const { getReader } = ReadableStream.prototype;
  const { read, cancel } = ReadableStreamDefaultReader.prototype;
  const Decoder = TextDecoder;
  const { decode } = TextDecoder.prototype;

  return async ({ body }) => {
    if (body === null) return null;
    const reader = call(getReader, body, []) as Reader;
    const decoder = new Decoder();
    let text = '';
    for (;;) {
      const { done, value } = (await call(read, reader, [])) as Awaited<ReturnType<Reader['read']>>;
      text += call(decode, decoder, done ? [] : [value, { stream: true }]) as string;
      if (done) return fits(text.length) ? text : null;
      if (fits(text.length)) continue;
      void (call(cancel, reader, []) as Promise<void>).catch(() => {});
      return null;
    }
  };
}
