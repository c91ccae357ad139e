import type { Transport } from '../switches.ts';

export interface Ask {
  url: string;
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body: string | null;
  /** How the page reads the text; `JSON.parse` where it trusts its server. */
  parse?: (text: string) => unknown;
}

async function byFetch({ url, method, headers, body, parse }: Ask): Promise<unknown> {
  const answer = await fetch(url, { method, headers, body, credentials: 'include' });
  return parse ? parse(await answer.text()) : answer.json();
}

function byXhr({ url, method, headers, body, parse = JSON.parse }: Ask, asJson: boolean): Promise<unknown> {
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    request.withCredentials = true;
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    if (asJson) request.responseType = 'json';
    request.onerror = () => failed(new Error('网络异常'));
    request.onload = () => {
      try {
        const read: unknown = asJson ? request.response : parse(request.responseText);
        done(read);
      } catch (problem) {
        failed(problem);
      }
    };
    request.send(body);
  });
}

/** Asks the console's own server for JSON in the way the switch says. */
export function ask(how: Transport, what: Ask): Promise<unknown> {
  return how === 'fetch' ? byFetch(what) : byXhr(what, how === 'xhr-json');
}
