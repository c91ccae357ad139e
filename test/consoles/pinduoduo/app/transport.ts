import { config } from './config.ts';

const HEADERS = { 'content-type': 'application/json', 'anti-content': '0aqReplicaReplicaReplica' };

/** Bare ids lose digits in `JSON.parse`; a page that works must quote them first. */
function parse(text: string): unknown {
  return JSON.parse(config.unquotedIds ? text.replace(/"(reviewId|orderId)":(\d{16,})/g, '"$1":"$2"') : text);
}

async function byFetch(path: string, body: string): Promise<unknown> {
  const answer = await fetch(path, { method: 'POST', headers: HEADERS, body, credentials: 'include' });
  return config.unquotedIds ? parse(await answer.text()) : answer.json();
}

function byXhr(path: string, body: string): Promise<unknown> {
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    for (const [name, value] of Object.entries(HEADERS)) request.setRequestHeader(name, value);
    if (config.transport === 'xhr-json') request.responseType = 'json';
    request.onerror = () => failed(new Error('网络异常'));
    request.onload = () => {
      try {
        const read: unknown =
          config.transport === 'xhr-json' ? request.response : parse(request.responseText);
        done(read);
      } catch (problem) {
        failed(problem);
      }
    };
    request.send(body);
  });
}

/** Posts JSON to the console's own API in the way the switch says. */
export function post(path: string, body: Record<string, unknown>): Promise<unknown> {
  const text = JSON.stringify(body);
  return config.transport === 'fetch' ? byFetch(path, text) : byXhr(path, text);
}
