import { RULES_READ_ON, type Rule } from '../rule';
import { hits } from '../views';

const AMOUNT =
  /(?:¥|rmb|人民币)\d{1,9}(?:\.\d{1,2})?|\d{1,9}(?:\.\d{1,2})?(?:元|块钱|圆)|[零一二两三四五六七八九十百千万几]{1,8}(?:元(?!旦|素|宝|气)|块钱)/g;
/** "给您补20", "退30%": an amount by its verb. Times and counts are none. */
const BY_VERB =
  /(?:退|补|赔|返|减)(?:您|你|款|偿|给|差价){0,2}\d{1,6}(?:\.\d{1,2})?(?![\d:.年月日号点时分天小个件次张单份箱袋瓶双套码片支条只盒包楼前后])/g;

/** An amount where everybody reads it. Whether it agrees with the offer is not known here, so it warns. */
export const r30: Rule = {
  id: 'R30',
  title: '公开写金额',
  kinds: ['public'],
  severity: 'warn',
  basis: '天猫/淘宝 违背承诺；公开金额易招致效仿',
  source: '天猫 ruleId 20010493；客服实务',
  asOf: RULES_READ_ON,
  message: '公开回复里不写金额，方案放到订单消息里。',
  rewrite: '处理方案已发到订单消息里。',
  find: ({ plain }) => [...hits(plain, AMOUNT), ...hits(plain, BY_VERB)],
};
