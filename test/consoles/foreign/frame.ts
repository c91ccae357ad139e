import type { ReplicaResponse } from '../kit/server/http.ts';

const STYLE =
  'html,body{height:100%;margin:0}body{display:flex;flex-direction:column;font:14px sans-serif}iframe{flex:1;border:0}';

/** The shell of an old back office, whose every page stands in a frame. `depth` of the frame within, from 1. */
export function frame(title: string, depth: number): ReplicaResponse {
  const body = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body><header>${depth === 1 ? '首页 | 商品 | 评价' : '评价 / 全部评价'}</header><iframe src="/reviews?frame=${depth}"></iframe></body>
</html>
`;
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}
