import { randomUUID } from 'node:crypto';
import type { PageSwitches } from '../switches.ts';

const PICTURES = 'https://review.pddpic.com https://img.pddpic.com';

function policy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: ${PICTURES}`,
    "connect-src 'self'",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
  ].join('; ');
}

/** The one document of the console; every route of the page is the same file. */
export function documentFor(
  switches: PageSwitches,
  csp: boolean,
): { headers: Record<string, string>; body: string } {
  const nonce = randomUUID();
  const config = JSON.stringify(switches).replaceAll('<', '\\u003c');
  const body = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>评价管理 - 商家后台</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/mms-static/replica.css">
<script nonce="${nonce}">window.__REPLICA__=${config}</script>
</head>
<body><div id="root"></div><script type="module" src="/mms-static/replica.js"></script></body>
</html>
`;
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  return { headers: csp ? { ...headers, 'content-security-policy': policy(nonce) } : headers, body };
}
