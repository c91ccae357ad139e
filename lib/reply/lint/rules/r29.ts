import { promisedIn } from '../promised';
import { REPLIES, RULES_READ_ON, type Rule } from '../rule';

/** Promises that the courier keeps or breaks. */
export const r29: Rule = {
  id: 'R29',
  title: '承诺到货时间、指定快递',
  kinds: REPLIES,
  severity: 'warn',
  basis: '天猫/淘宝 违背承诺 物流承诺（5 %，5–50 元）',
  source: '天猫 ruleId 20010493、20010491（2026-08-12 施行）',
  asOf: RULES_READ_ON,
  message: '到货时间和快递公司不由我们决定，不要承诺。',
  rewrite: '我们已催促快递，有结果马上告诉您。',
  offending: ['明天一定送到', '给您发顺丰', '三天内保证到货', '后天就能收到', '重新安排走京东快递'],
  safe: ['我们已催促快递，有结果马上告诉您。', '物流显示昨天已签收，我们在核实。'],
  find: (views, { now }) =>
    promisedIn(views, now).filter(({ act }) => act === 'arrival' || act === 'courier'),
};
