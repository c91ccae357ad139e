import { EVERYWHERE, RULES_READ_ON, type Rule } from '../rule';

/** 字 as the platforms count them: one a character, also when it takes two UTF-16 units. */
const AIM = 200;
const LIMIT = 500;

/** Over length: the part that is too much. */
export const r33: Rule = {
  id: 'R33',
  scopes: EVERYWHERE,
  severity: 'warn',
  basis: '淘宝开放平台 taobao.traderate.explain.add（≤500 汉字）；其他平台按 200 字',
  asOf: RULES_READ_ON,
  message: '回复宜在 200 字以内，超过 500 字不能发送。',
  rewrite: null,
  find: ({ raw }) => {
    const characters = Array.from(raw);
    const limit = characters.length > LIMIT ? LIMIT : AIM;
    if (characters.length <= limit) return [];
    const start = characters.slice(0, limit).join('').length;
    return [{ start, end: raw.length, severity: limit === LIMIT ? 'block' : 'warn' }];
  },
};
