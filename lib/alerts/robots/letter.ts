import type { EpochMs } from '@/lib/review/time';
import type { RobotKind } from '@/lib/settings/robot-address';
import type { Robot } from '@/lib/settings/robots';
import type { Card } from './card';
import { dingtalkBody } from './dingtalk';
import { feishuBody } from './feishu';
import { signDingtalk, signFeishu } from './sign';
import { wecomBody } from './wecom';

/** What goes to the network: the address with what is signed in it, and the body. */
export interface Letter {
  url: string;
  body: string;
}

/** `calls`: the accounts that are called, as this app names people. `now`: when it is sent, which is part of what is signed. */
export async function letterOf(
  { kind, url, secret }: Pick<Robot, 'kind' | 'url' | 'secret'>,
  card: Card,
  calls: readonly string[],
  now: EpochMs,
): Promise<Letter> {
  const body = BODIES[kind](card, calls.filter((account) => ACCOUNT.test(account)).slice(0, MOST));
  if (secret === '' || kind === 'wecom') return { url, body: JSON.stringify(body) };
  if (kind === 'feishu')
    return { url, body: JSON.stringify({ ...(await signFeishu(secret, now)), ...body }) };
  const signed = new URL(url);
  for (const [name, value] of Object.entries(await signDingtalk(secret, now)))
    signed.searchParams.set(name, value);
  return { url: signed.href, body: JSON.stringify(body) };
}

/** An account that could be markup is none, and neither is the one that calls the whole group. */
const ACCOUNT = /^(?!all$)[\w.+-]{2,64}$/i;
/** A message that calls more people calls nobody. */
const MOST = 10;

const BODIES: Record<RobotKind, (card: Card, calls: readonly string[]) => object> = {
  feishu: feishuBody,
  dingtalk: dingtalkBody,
  wecom: wecomBody,
};
