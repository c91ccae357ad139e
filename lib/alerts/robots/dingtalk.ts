import type { Card } from './card';

/** A message of 钉钉. Whoever is called must stand in the text too, or the app calls nobody. */
export function dingtalkBody({ title, facts, quote, hint }: Card, calls: readonly string[]): object {
  const text = [
    `### ${title}`,
    ...facts.map(([label, value]) => `**${label}**：${value}`),
    ...(quote === null ? [] : [`> ${quote}`]),
    hint,
    ...(calls.length === 0 ? [] : [calls.map((mobile) => `@${mobile}`).join(' ')]),
  ].join('\n\n');
  return { msgtype: 'markdown', markdown: { title, text }, at: { atMobiles: calls, isAtAll: false } };
}
