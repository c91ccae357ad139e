import { createServer as createPlain, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createSafe } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { RobotKind } from '../../../lib/settings/robot-address';
import { BEHAVIOURS, type Behaviour, sayJson } from './answers';
import { CHECKS, CROWDED, GONE, type Group, type Sent, WELCOME } from './apps';
import { selfSigned } from './certificate';

/** A stand-in for the three apps: one port, each app under its own path. */
export interface RobotServer {
  port: number;
  /** The robot's address there; `token` is the part that is secret. */
  address(kind: RobotKind, token?: string): string;
  /** Messages that stand in the group now. */
  accepted: (Sent & { kind: RobotKind })[];
  /** Every request, also those that were turned away. */
  asked: (Sent & { kind: RobotKind })[];
  /** What the group asks for. */
  group: Group;
  /** How the next requests are answered; null = as the app does. */
  behaviour: Behaviour | null;
  /** Tokens that are none of a robot. */
  gone: Set<string>;
  /** Requests that are answered by "too many", however few they were. */
  crowded: boolean;
  /** By which the app counts its minute. */
  clock: () => number;
  close(): Promise<void>;
}

const TOKEN = 'a1b2c3d4e5f60718293a4b5c6d7e8f90';

const PATHS: Record<RobotKind, (token: string) => string> = {
  feishu: (token) => `/open-apis/bot/v2/hook/${token}`,
  dingtalk: (token) => `/robot/send?access_token=${token}`,
  wecom: (token) => `/cgi-bin/webhook/send?key=${token}`,
};

/** Starts the stand-in on a free port of this machine. `safe`: by https, with a certificate of its own. */
export async function startRobotServer({ safe = false } = {}): Promise<RobotServer> {
  const state: RobotServer = {
    port: 0,
    address: (kind, token = TOKEN) => `http://127.0.0.1:${state.port}${PATHS[kind](token)}`,
    accepted: [],
    asked: [],
    group: { secret: null, keyword: null },
    behaviour: null,
    gone: new Set(),
    crowded: false,
    clock: Date.now,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  const times: Record<RobotKind, number[]> = { feishu: [], dingtalk: [], wecom: [] };
  const onRequest: RequestListener = async (request, response) => {
    const sent = { url: new URL(request.url ?? '/', 'http://robot'), body: await bodyOf(request) };
    const kind = kindOf(sent.url);
    if (kind === null || request.method !== 'POST') return BEHAVIOURS.s404(response);
    state.asked.push({ ...sent, kind });
    if (state.behaviour !== null) return BEHAVIOURS[state.behaviour](response);
    if (state.gone.has(tokenOf(sent.url))) return sayJson(response, GONE[kind]);
    const now = state.clock();
    times[kind] = times[kind].filter((at) => at > now - 60_000);
    if (state.crowded || times[kind].length >= CROWDED[kind].most)
      return sayJson(response, CROWDED[kind].answer);
    times[kind].push(now);
    const wrong = CHECKS[kind](sent, state.group);
    if (wrong !== null) return sayJson(response, wrong);
    state.accepted.push({ ...sent, kind });
    sayJson(response, WELCOME[kind]);
  };
  const server = safe ? createSafe(selfSigned(), onRequest) : createPlain(onRequest);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  state.port = (server.address() as AddressInfo).port;
  return state;
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}') as Record<string, unknown>;
}

function kindOf({ pathname }: URL): RobotKind | null {
  if (pathname.startsWith('/open-apis/bot/v2/hook/')) return 'feishu';
  if (pathname === '/robot/send') return 'dingtalk';
  return pathname === '/cgi-bin/webhook/send' ? 'wecom' : null;
}

function tokenOf({ pathname, searchParams }: URL): string {
  return searchParams.get('access_token') ?? searchParams.get('key') ?? pathname.split('/').at(-1) ?? '';
}
