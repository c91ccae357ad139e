import { REPLIES, RULES_READ_ON, type Rule } from '../rule';
import { hits } from '../views';

const DAY =
  '(?:今天|今晚|明天|明早|明晚|后天|当天|次日|隔天|隔日|周[一二三四五六日天末]|本周|这周|下周[一二三四五六日天]?|\\d{1,2}(?:号|日)|[一二两三四五1-9](?:到|至|-)?[一二两三四五六七1-9]?(?:个)?(?:工作日|天)(?:之)?内?|\\d{1,2}小时(?:之)?内)';
const ARRIVAL = new RegExp(
  `${DAY}(?:之前|前|内|上午|中午|下午|晚上|早上|就|一定|肯定|保证|准|必|包|您|你|应该){0,4}(?:能|会|可以|可|到时)?(?:给您|给你|帮您)?(?:送到|送达|到货|到您|到你|收到货|收货|签收(?!的|了)|(?<=能|会|可以|一定|肯定|保证|准)(?:到|收到))|(?:一定|肯定|保证|包)(?:能|会)?(?:给您|给你)?(?:送到|送达|按时到|准时到)`,
  'g',
);
const CARRIER = '(?:顺丰|京东(?:快递|物流)|德邦|ems|中通|圆通|韵达|申通|极兔|邮政|菜鸟|丹鸟|跨越)';
const COURIER = new RegExp(
  `(?:给您|帮您|为您|给你|帮你|重新|会|将|安排|今天|明天|马上|立即|可以|下次|改|换)[^。!?;,]{0,6}?(?:发|走|寄|换|用|换成|改成|改)(?:的)?${CARRIER}|${CARRIER}(?:给您|给你)?(?:包邮)?(?:寄(?!回|来|送)|补发|重发|发出|寄出|寄给|发给|发货|次日达|加急)`,
  'g',
);
/** What the courier has done or says is no promise of ours. */
const isReport = (before: string) =>
  /(?:已|显示|查询|查到|物流信息|预计|是|原本)[^。!?;,]{0,6}$/.test(before);

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
  find: ({ plain }) => hits(plain, [ARRIVAL, COURIER], isReport),
};
