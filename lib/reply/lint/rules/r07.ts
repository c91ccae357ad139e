import { RULES_READ_ON, type Rule } from '../rule';
import { hits } from '../views';
import { gap, isDenied, MONEY } from '../words';

const PAID = `(?:补偿|赔偿|赔付|赔|退款|退|补|返|转)(?:给|您|你|款|偿|差价|一个|个|了){0,3}${MONEY}`;
const REVIEW = '(?:评价|评论|差评|中评|好评|追评|评分)';
const BOTH = new RegExp(`${PAID}${gap(16)}${REVIEW}|${REVIEW}${gap(16)}${PAID}`, 'g');

/** An amount and the review in one sentence that everybody reads. */
export const r07: Rule = {
  id: 'R07',
  title: '公开回复里金额与评价同句',
  kinds: ['public'],
  severity: 'block',
  basis: '同 R01、R03：网络反不正当竞争暂行规定 §9(五)；天猫评价管理规范 §10',
  source: '天猫 ruleId 11000225；反法 2025-10-15 施行版',
  asOf: RULES_READ_ON,
  message: '公开回复里不能把补偿金额和评价写在一起。',
  rewrite: '补偿方案请看订单消息。',
  offending: ['给您补偿50元，麻烦您处理下评价', '评价的事，给您退30元', '退您20块，看到评价我们就处理'],
  safe: ['补偿方案请看订单消息。'],
  find: ({ tight }) => hits(tight, BOTH, isDenied),
};
