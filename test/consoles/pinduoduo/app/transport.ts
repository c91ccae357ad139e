import { ask } from '../../kit/page/transport.ts';
import { config } from './config.ts';

const HEADERS = { 'content-type': 'application/json', 'anti-content': '0aqReplicaReplicaReplica' };

/** Bare ids lose digits in `JSON.parse`; a page that works must quote them first. */
function quoted(text: string): unknown {
  return JSON.parse(text.replace(/"(reviewId|orderId)":(\d{16,})/g, '"$1":"$2"'));
}

/** Posts JSON to the console's own API in the way the switch says. */
export function post(url: string, body: Record<string, unknown>): Promise<unknown> {
  return ask(config.transport, {
    url,
    method: 'POST',
    headers: HEADERS,
    body: JSON.stringify(body),
    ...(config.unquotedIds ? { parse: quoted } : {}),
  });
}
