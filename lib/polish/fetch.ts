import { AskError } from './ask';
import type { PolishOutcome } from './contract';

/** A reply has some hundred characters; a service that sends more than this is not answering. Bytes */
const MOST = 262_144;

/** `fetch` without cookies, redirects and referrer, and with an end to what it reads. Throws {@link AskError}, or the signal's reason. */
export async function boundedFetch(
  input: Parameters<typeof fetch>[0],
  init?: RequestInit,
): Promise<Response> {
  const response = await fetch(input, {
    ...init,
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
  }).catch(lost(init));
  if (!response.ok) throw new AskError(byStatus(response.status));
  const body = await bounded(response).catch(lost(init));
  return new Response(body, { status: response.status, headers: response.headers });
}

/** What a failing connection throws, before or within the answer; the signal's own reason comes first. */
function lost(init: RequestInit | undefined): (error: unknown) => never {
  return (error) => {
    init?.signal?.throwIfAborted();
    throw error instanceof TypeError ? new AskError({ kind: 'not-reachable' }) : error;
  };
}

function byStatus(status: number): PolishOutcome {
  if (status === 401 || status === 403) return { kind: 'key' };
  return status === 429 ? { kind: 'too-many' } : { kind: 'server', status };
}

async function bounded(response: Response): Promise<Blob> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  while (reader !== undefined) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > MOST) {
      await reader.cancel();
      throw new AskError({ kind: 'malformed' });
    }
    chunks.push(value);
  }
  return new Blob(chunks);
}
