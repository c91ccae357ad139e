import { randomUUID } from 'node:crypto';
import type { ReplicaResponse } from './http.ts';

export interface DocumentOptions {
  title: string;
  /** Path below which the bundle is served: `/mms-static/`. */
  assets: string;
  /** Put into the page as `window.__REPLICA__`. */
  page: object;
  /** null = no policy. Origins beside the page's own. */
  policy: { pictures: readonly string[]; connect?: readonly string[]; frames?: readonly string[] } | null;
  /** Markup of the body in place of the empty root. */
  body?: string;
}

function policyText(nonce: string, policy: NonNullable<DocumentOptions['policy']>): string {
  const own = (origins: readonly string[] = []) => ["'self'", ...origins].join(' ');
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: ${policy.pictures.join(' ')}`,
    `connect-src ${own(policy.connect)}`,
    `frame-src ${own(policy.frames)}`,
    "object-src 'none'",
    "base-uri 'self'",
  ].join('; ');
}

/** The one document of a console; every route of its page is the same file. */
export function documentFor({ title, assets, page, policy, body }: DocumentOptions): ReplicaResponse {
  const nonce = randomUUID();
  const config = JSON.stringify(page).replaceAll('<', '\\u003c');
  const text = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${assets}replica.css">
<script nonce="${nonce}">window.__REPLICA__=${config}</script>
</head>
<body>${body ?? '<div id="root"></div>'}<script type="module" src="${assets}replica.js"></script></body>
</html>
`;
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  return {
    status: 200,
    headers: policy ? { ...headers, 'content-security-policy': policyText(nonce, policy) } : headers,
    body: text,
  };
}
