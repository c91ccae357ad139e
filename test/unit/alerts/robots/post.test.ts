import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import type { Card } from '@/lib/alerts/robots/card';
import { letterOf } from '@/lib/alerts/robots/letter';
import { post } from '@/lib/alerts/robots/post';
import type { Verdict } from '@/lib/alerts/robots/verdict';
import { ROBOT_KINDS, type RobotKind } from '@/lib/settings/robot-address';
import type { Behaviour } from '../../../servers/robots/answers';
import { type RobotServer, startRobotServer } from '../../../servers/robots/server';

const CARD: Card = {
  title: '好说 · 差评超时：产品质量',
  tone: 'red',
  facts: [['商品', '保温杯']],
  quote: '漏水，电话［号码］',
  hint: '在好说侧栏里处理',
};
const SECRET = 'SEC0123456789abcdef';

const portOf = (one: Server): number => (one.address() as AddressInfo).port;

let server: RobotServer;
beforeAll(async () => {
  server = await startRobotServer();
});
afterAll(() => server.close());
beforeEach(() => {
  Object.assign(server, { behaviour: null, crowded: false, group: { secret: null, keyword: null } });
  server.gone.clear();
  server.asked.length = 0;
  server.accepted.length = 0;
});

async function send(
  kind: RobotKind,
  {
    secret = '',
    calls = [] as string[],
    token,
    now = Date.now(),
    patience = 5_000,
  }: {
    secret?: string;
    calls?: string[];
    token?: string;
    now?: number;
    patience?: number;
  } = {},
): Promise<Verdict> {
  const robot = { kind, secret, url: server.address(kind, token) };
  return post(kind, await letterOf(robot, CARD, calls, now), now, patience);
}

describe.each(ROBOT_KINDS)('%s', (kind) => {
  it('takes our message, and we know it', async () => {
    expect(await send(kind)).toEqual({ outcome: 'sent', answer: { kind: 'ok', detail: '' } });
    expect(JSON.stringify(server.accepted[0]?.body)).toContain('漏水，电话［号码］');
  });

  it('does not know the robot any more: it stops', async () => {
    server.gone.add('0123456789abcdef0123');
    expect(await send(kind, { token: '0123456789abcdef0123' })).toMatchObject({
      outcome: 'stop',
      answer: { kind: 'address' },
    });
  });

  it('says 200 and too many: it is tried again, not at once', async () => {
    server.crowded = true;
    const verdict = await send(kind);
    expect(verdict).toMatchObject({ outcome: 'again', answer: { kind: 'rate' } });
    expect(verdict.outcome === 'again' && verdict.after).toBe(kind === 'dingtalk' ? 600_000 : 60_000);
  });

  test.each<[Behaviour, Verdict['outcome'], Verdict['answer']['kind']]>([
    ['s400', 'refused', 'refused'],
    ['s403', 'stop', 'address'],
    ['s404', 'stop', 'address'],
    ['s429', 'again', 'rate'],
    ['s500', 'again', 'server'],
    ['s503', 'again', 'server'],
    ['hangs', 'again', 'timeout'],
    ['stalls', 'again', 'timeout'],
    ['drips', 'again', 'timeout'],
    ['crowds', 'again', 'rate'],
    ['floods', 'again', 'huge'],
    ['slow', 'sent', 'ok'],
    ['malformed', 'again', 'unreadable'],
    ['page', 'again', 'unreadable'],
    ['empty', 'again', 'unreadable'],
    ['huge', 'again', 'huge'],
    ['cuts', 'again', 'unreachable'],
    ['redirects', 'again', 'elsewhere'],
  ])('%s → %s', async (behaviour, outcome, answer) => {
    server.behaviour = behaviour;
    const verdict = await send(kind, { patience: outcome === 'again' && answer === 'timeout' ? 300 : 5_000 });
    expect({ outcome: verdict.outcome, kind: verdict.answer.kind }).toEqual({ outcome, kind: answer });
    // A redirect is not followed.
    expect(server.asked).toHaveLength(1);
  });

  it('is not there at all', async () => {
    const robot = { kind, secret: '', url: 'http://127.0.0.1:1/robot/send' };
    const now = Date.now();
    expect(await post(kind, await letterOf(robot, CARD, [], now), now)).toMatchObject({
      outcome: 'again',
      answer: { kind: 'unreachable' },
    });
  });
});

it.each([301, 302, 303, 307, 308])('a redirect (%i) to another host takes nothing there', async (status) => {
  const heard: string[] = [];
  const other = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.end('{"errcode":0}');
  });
  const first = createServer((_, response) => {
    response.writeHead(status, { location: `http://localhost:${portOf(other)}/robot/send` }).end();
  });
  for (const one of [other, first]) await new Promise<void>((done) => one.listen(0, '127.0.0.1', done));
  const robot = {
    kind: 'dingtalk' as const,
    secret: SECRET,
    url: `http://127.0.0.1:${portOf(first)}/robot/send?access_token=a`,
  };
  const now = Date.now();
  expect(await post('dingtalk', await letterOf(robot, CARD, [], now), now)).toMatchObject({
    outcome: 'again',
    answer: { kind: 'elsewhere' },
  });
  expect(heard).toEqual([]);
  for (const one of [other, first]) one.close();
});

describe('what the server asks us to wait is kept', () => {
  it.each<[Behaviour, number]>([
    ['s429', 120_000],
    ['s503', 45_000],
  ])('%s', async (behaviour, after) => {
    server.behaviour = behaviour;
    expect(await send('feishu')).toMatchObject({ after });
  });
});

describe.each(['dingtalk', 'feishu'] as const)('the signature of %s', (kind) => {
  beforeEach(() => {
    server.group = { secret: SECRET, keyword: null };
  });

  it('is right', async () => {
    expect((await send(kind, { secret: SECRET })).outcome).toBe('sent');
  });

  it.each([
    ['another key', { secret: 'SECffffffffffff' }],
    ['no key at all', {}],
    ['a clock that is two hours wrong', { secret: SECRET, now: Date.now() - 2 * 3_600_000 }],
  ])('is wrong with %s: the robot stops', async (_, how) => {
    expect(await send(kind, how)).toMatchObject({ outcome: 'stop', answer: { kind: 'sign' } });
  });

  it('keeps the secret to ourselves', async () => {
    await send(kind, { secret: SECRET });
    expect(JSON.stringify(server.asked)).not.toContain(SECRET);
  });
});

it.each(['dingtalk', 'feishu'] as const)('%s misses its keyword', async (kind) => {
  server.group = { secret: null, keyword: '值班' };
  expect(await send(kind)).toMatchObject({ outcome: 'stop', answer: { kind: 'keyword' } });
  server.group = { secret: null, keyword: '好说' };
  expect((await send(kind)).outcome).toBe('sent');
});

describe('calls', () => {
  it('by mobile in 钉钉, in the text too, or nobody hears it', async () => {
    await send('dingtalk', { calls: ['13800138000'] });
    const { body } = server.accepted[0] ?? {};
    expect(body).toMatchObject({ at: { atMobiles: ['13800138000'], isAtAll: false } });
    expect(JSON.stringify(body?.markdown)).toContain('@13800138000');
  });

  it('by open_id in the card of 飞书', async () => {
    await send('feishu', { calls: ['ou_abc123'] });
    expect(JSON.stringify(server.accepted[0]?.body)).toContain('<at id=ou_abc123></at>');
  });

  it('in a plain text of 企业微信, people and mobiles apart', async () => {
    await send('wecom', { calls: ['zhangsan', '13800138000'] });
    expect(server.accepted[0]?.body).toMatchObject({
      msgtype: 'text',
      text: { mentioned_list: ['zhangsan'], mentioned_mobile_list: ['13800138000'] },
    });
    await send('wecom');
    expect(server.accepted[1]?.body).toMatchObject({ msgtype: 'markdown' });
  });

  it.each(ROBOT_KINDS)('never the whole group, nor what is no account (%s)', async (kind) => {
    await send(kind, { calls: ['all', '@all', 'ALL', '<x>', 'a b', 'x></at><at id=all'] });
    const said = JSON.stringify(server.accepted[0]?.body).replace('"isAtAll":false', '');
    expect(said).not.toMatch(/all|<at|<x>/i);
  });
});
