import type { Card } from './card';

const MOBILE = /^1\d{10}$/;

/**
 * A message of 企业微信. Lists of people to call exist in plain text messages alone (its documentation of group robots), so
 * a message that calls somebody is one of those, and any other is laid out.
 */
export function wecomBody({ title, facts, quote, hint }: Card, calls: readonly string[]): object {
  if (calls.length > 0) {
    const content = [
      title,
      ...facts.map(([label, value]) => `${label}：${value}`),
      ...(quote === null ? [] : [`“${quote}”`]),
      hint,
    ].join('\n');
    const mobiles = calls.filter((account) => MOBILE.test(account));
    const ids = calls.filter((account) => !MOBILE.test(account));
    return { msgtype: 'text', text: { content, mentioned_list: ids, mentioned_mobile_list: mobiles } };
  }
  const content = [
    `### ${title}`,
    ...facts.map(([label, value]) => `${label}：**${value}**`),
    ...(quote === null ? [] : [`> ${quote}`]),
    `<font color="comment">${hint}</font>`,
  ].join('\n');
  return { msgtype: 'markdown', markdown: { content } };
}
