import type { ServerResponse } from 'node:http';

/** How a stand-in misbehaves whatever it was sent; the last part of the address (飞书) or its secret chooses. */
export type Behaviour = keyof typeof BEHAVIOURS;

const json = (response: ServerResponse, status: number, body: unknown, headers = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
};

export const sayJson = (response: ServerResponse, body: unknown): void => json(response, 200, body);

export const BEHAVIOURS = {
  s400: (response: ServerResponse) => json(response, 400, {}),
  s403: (response: ServerResponse) => json(response, 403, { message: 'forbidden' }),
  s404: (response: ServerResponse) => json(response, 404, {}),
  s429: (response: ServerResponse) => json(response, 429, {}, { 'retry-after': '120' }),
  s500: (response: ServerResponse) => json(response, 500, {}),
  s503: (response: ServerResponse) => json(response, 503, {}, { 'retry-after': '45' }),
  /** Without a word how long. */
  crowds: (response: ServerResponse) => {
    response.writeHead(429);
    response.end();
  },
  hangs: () => {},
  /** The head comes at once, the body never. */
  stalls: (response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"errcode"');
  },
  /** One sign after the other, for half a minute: never silent for long, and never done. */
  drips: (response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const drip = setInterval(() => response.write(' '), 50);
    response.on('close', () => clearInterval(drip));
  },
  slow: (response: ServerResponse) =>
    void setTimeout(() => json(response, 200, { errcode: 0, code: 0, errmsg: 'ok' }), 300),
  malformed: (response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{"errcode": 0,');
  },
  page: (response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<html>登录公司网络</html>');
  },
  empty: (response: ServerResponse) => {
    response.writeHead(200);
    response.end();
  },
  huge: (response: ServerResponse) =>
    json(response, 200, { errcode: 0, code: 0, errmsg: 'x'.repeat(200_000) }),
  /** 10 MB and more, as fast as they are read. */
  floods: (response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const part = Buffer.alloc(1_000_000, ' ');
    const pour = (left: number): void => {
      if (left === 0) response.end('{"errcode":0}');
      else if (!response.destroyed) response.write(part, () => pour(left - 1));
    };
    pour(12);
  },
  cuts: (response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
    response.write('{"errcode"');
    response.destroy();
  },
  redirects: (response: ServerResponse) => {
    response.writeHead(302, { location: '/elsewhere' });
    response.end();
  },
} as const;
