/**
 * Endings under which anybody may own a name: `shop.com.cn` belongs to another than `other.com.cn`. Only those that
 * occur where Chinese shops sell; an ending that is missing here makes `https://*.ending` too wide a pattern, which the
 * browser's own permission prompt then still shows.
 */
const SHARED = new Set(
  'com net org gov edu ac co mil'
    .split(' ')
    .flatMap((kind) => ['cn', 'hk', 'tw', 'uk', 'jp', 'kr', 'sg', 'au'].map((land) => `${kind}.${land}`)),
);

const NUMERIC = /^[\d.]+$/;

/** The part of a host name that one owner has: `taobao.com` of `trade.taobao.com`. The host itself where it has none. */
export function ownedDomain(host: string): string {
  if (NUMERIC.test(host)) return host;
  const labels = host.split('.');
  const shared = SHARED.has(labels.slice(-2).join('.')) ? 3 : 2;
  return labels.slice(-shared).join('.');
}

/** Host name of an origin of a console file, without `*.` and port. */
export function hostOf(origin: string): string {
  return origin.replace(/^https?:\/\/(?:\*\.)?/, '').replace(/:\d+$/, '');
}

/** Whether this is the origin of web pages of one owner: no empty label, no `*.com`, no `*.com.cn`, no `*.127.0.0.1`. */
export function isSafeOrigin(origin: string): boolean {
  const host = hostOf(origin);
  if (
    !URL.canParse(origin.replace('*.', 'a.')) ||
    host.split('.').some((label) => !/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(label))
  )
    return false;
  if (SHARED.has(host)) return false;
  return !origin.includes('*.') || (!NUMERIC.test(host) && host.includes('.'));
}

/** Whether pages of the one origin (which may begin with `*.`) may be pages of the other. Ports are left out. */
export function overlap(a: string, b: string): boolean {
  const covers = (wide: string, host: string): boolean =>
    hostOf(wide) === host || (wide.includes('*.') && host.endsWith(`.${hostOf(wide)}`));
  return covers(a, hostOf(b)) || covers(b, hostOf(a));
}
