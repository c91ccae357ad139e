/** The apps in whose groups a robot can speak, and what the address of such a robot looks like. */
export const ROBOT_KINDS = ['feishu', 'dingtalk', 'wecom'] as const;
export type RobotKind = (typeof ROBOT_KINDS)[number];

interface Shape {
  hosts: readonly string[];
  path: RegExp;
  /** The one parameter of the address, and what it holds; null = the secret part stands in the path. */
  query: readonly [name: string, value: RegExp] | null;
}

/** As the apps hand the addresses out (their documentation of custom group robots, 2025-06). */
const SHAPES: Record<RobotKind, Shape> = {
  feishu: {
    hosts: ['open.feishu.cn', 'open.larksuite.com'],
    path: /^\/open-apis\/bot\/v2\/hook\/[\w-]{8,80}$/,
    query: null,
  },
  dingtalk: {
    hosts: ['oapi.dingtalk.com'],
    path: /^\/robot\/send$/,
    query: ['access_token', /^[\w-]{16,200}$/],
  },
  wecom: {
    hosts: ['qyapi.weixin.qq.com'],
    path: /^\/cgi-bin\/webhook\/send$/,
    query: ['key', /^[\w-]{16,80}$/],
  },
};

/**
 * Why a text is no robot's address: no address at all, not https, of a host that is no robot's, of another app than the
 * one named, or not whole (a wrong path, or its secret part is missing).
 */
export type AddressFault =
  | { fault: 'no-address' | 'not-https' | 'other-host' }
  | { fault: 'other-kind' | 'not-whole'; kind: RobotKind };

/**
 * Which app's robot an address is of, with the address as it is kept. `expected`: the app it must be of.
 * Text in a robot's message may tell much of a shop: nothing but the app's own host, by https, is ever accepted.
 */
export function readRobotAddress(
  text: string,
  expected?: RobotKind,
): { kind: RobotKind; url: string } | AddressFault {
  const trimmed = text.trim();
  if (!URL.canParse(trimmed)) return { fault: 'no-address' };
  const url = new URL(trimmed);
  if (url.protocol === 'http:') return { fault: 'not-https' };
  if (url.protocol !== 'https:') return { fault: 'no-address' };
  const kind = ROBOT_KINDS.find((one) => SHAPES[one].hosts.includes(url.hostname));
  if (kind === undefined || url.port !== '' || url.username !== '' || url.password !== '')
    return { fault: 'other-host' };
  if (expected !== undefined && kind !== expected) return { fault: 'other-kind', kind };
  const { path, query } = SHAPES[kind];
  const names = [...url.searchParams.keys()];
  const whole =
    path.test(url.pathname) &&
    url.hash === '' &&
    (query === null
      ? names.length === 0
      : names.length === 1 && query[1].test(url.searchParams.get(query[0]) ?? ''));
  return whole ? { kind, url: url.href } : { fault: 'not-whole', kind };
}

/** The browser's permission for the host of a robot. */
export function robotPermission(url: string): string {
  return `https://${new URL(url).hostname}/*`;
}
