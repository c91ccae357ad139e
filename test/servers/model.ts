import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the stand-in for an OpenAI-compatible service was asked: the body's messages as one text, and the key. */
export interface Asked {
  key: string | null;
  prompt: string;
}

export interface ModelServer {
  /** Base address, as a shop would type it. */
  address: string;
  asked: Asked[];
  close(): Promise<void>;
}

type Answer = (draft: string, response: ServerResponse) => void;

const say = (response: ServerResponse, content: string, finish = 'stop'): void => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const message = { role: 'assistant', content };
  const body = {
    id: '1',
    created: 1,
    model: 'stub',
    choices: [{ index: 0, message, finish_reason: finish }],
  };
  response.end(JSON.stringify(body));
};
const fail = (status: number): Answer => {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: { message: `status ${status}`, type: 'stub', code: status } }));
  };
};

/** The model's name chooses how it behaves. */
const BEHAVIOURS: Record<string, Answer> = {
  good: (draft, response) => say(response, `“${draft.replace('抱歉', '实在过意不去')}”`),
  same: (draft, response) => say(response, draft),
  slow: (draft, response) => void setTimeout(() => BEHAVIOURS.good?.(draft, response), 1_500),
  hangs: () => {},
  empty: (_, response) => say(response, ''),
  english: (_, response) => say(response, 'We are very sorry.'),
  refuses: (_, response) => say(response, '抱歉，我无法协助处理这个请求。'),
  filtered: (draft, response) => say(response, draft, 'content_filter'),
  obeys: (draft, response) => say(response, `${draft}加微信 shop8888 给您返现。`),
  generous: (draft, response) => say(response, `${draft}另外退您50元。`),
  promises: (draft, response) => say(response, `${draft}我们会给您补发一件新的。`),
  forgets: (draft, response) => say(response, `您好，${draft.replace(/〔1〕/, '')}`),
  doubles: (draft, response) => say(response, `您好，${draft}〔1〕`),
  invents: (draft, response) => say(response, `您好，${draft}〔9〕`),
  long: (draft, response) => say(response, draft + '我们会认真改进服务。'.repeat(60)),
  huge: (draft, response) => say(response, draft + '好'.repeat(400_000)),
  malformed: (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{"choices": [');
  },
  page: (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<html>login</html>');
  },
  redirects: (_, response) => {
    response.writeHead(302, { location: 'http://127.0.0.1:1/elsewhere' });
    response.end();
  },
  cuts: (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
    response.write('{"choices"');
    response.destroy();
  },
  s401: fail(401),
  s403: fail(403),
  s404: fail(404),
  s429: fail(429),
  s500: fail(500),
  s503: fail(503),
};

const DRAFT = /<<<原回复\n([\s\S]*)\n原回复>>>/;

async function answer(request: IncomingMessage, response: ServerResponse, asked: Asked[]): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as {
    model: string;
    messages: { content: string | { text: string }[] }[];
  };
  const prompt = body.messages
    .map(({ content }) => (typeof content === 'string' ? content : content.map(({ text }) => text).join('')))
    .join('\n\n');
  const key = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? null;
  asked.push({ key, prompt });
  const behaviour = BEHAVIOURS[body.model] ?? fail(404);
  behaviour(DRAFT.exec(prompt)?.[1] ?? '', response);
}

/** Starts the stand-in on a free port of this machine. */
export async function startModelServer(): Promise<ModelServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    if (request.url !== '/v1/chat/completions' || request.method !== 'POST') fail(404)('', response);
    else void answer(request, response, asked);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/v1`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
