import { type EpochMs, SECOND } from '@/lib/review/time';
import type { RobotKind } from '@/lib/settings/robot-address';
import type { Letter } from './letter';
import { type Verdict, verdict, verdictOf } from './verdict';

/** How long an app may take. ms */
const PATIENCE = 10 * SECOND;
/** An answer has some hundred bytes. */
const MOST = 65_536;

/** Sends one letter and says what became of it. Never rejects. `patience` in ms. */
export async function post(
  kind: RobotKind,
  { url, body }: Letter,
  now: EpochMs,
  patience = PATIENCE,
): Promise<Verdict> {
  const late = AbortSignal.timeout(patience);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      signal: late,
      credentials: 'omit',
      // Not followed, like `error`, but told apart from a network that is down.
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    const retryAfter = response.headers.get('retry-after');
    return verdictOf(kind, { status: response.status, retryAfter, body: await bounded(response) }, now);
  } catch {
    return verdict(late.aborted ? 'timeout' : 'unreachable');
  }
}

/** The body as text; null when it is longer than any answer. */
async function bounded(response: Response): Promise<string | null> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  while (reader !== undefined) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > MOST) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}
