import { REPLIES, RULES_READ_ON, type Rule } from '../rule';
import { SENTENCE_ENDS } from '../sentences';

/** 字 as the platforms count them: one a character, also when it takes two UTF-16 units. */
const AIM = 200;
/** The only limit that a platform has published; where none is known the aim is what is asked for. */
const LIMIT = 500;

/** Over length: the part that is too much. */
export const r33: Rule = {
  id: 'R33',
  title: '超出字数',
  kinds: REPLIES,
  severity: 'warn',
  steps: '超过 500 字：不能发布',
  basis: '淘宝开放平台 taobao.traderate.explain.add（≤500 汉字）；其他平台按 200 字',
  source: '淘宝开放平台文档；其他平台未公布',
  asOf: RULES_READ_ON,
  message: '回复宜在 200 字以内，超过 500 字不能发送。',
  rewrite: '',
  offending: ['抱歉让您久等，我们正在核实。'.repeat(15), '好'.repeat(201), '好'.repeat(501)],
  safe: ['抱歉让您久等，我们正在核实，今天18:00前在订单消息里给您答复。'],
  find: ({ raw }) => {
    if (raw.length <= AIM) return [];
    const characters = Array.from(raw);
    const limit = characters.length > LIMIT ? LIMIT : AIM;
    if (characters.length <= limit) return [];
    const start = characters.slice(0, limit).join('').length;
    return [{ start, end: raw.length, severity: limit === LIMIT ? 'block' : 'warn' }];
  },
  mend: (text) => {
    const kept = Array.from(text).slice(0, AIM);
    if (kept.length < AIM) return text;
    const last = kept.findLastIndex((char) => SENTENCE_ENDS.test(char));
    return kept.slice(0, last < 0 ? AIM : last + 1).join('');
  },
};
