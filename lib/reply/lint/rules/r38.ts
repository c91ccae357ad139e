import { REPLIES, RULES_READ_ON, type Rule } from '../rule';

const HARMED =
  /(?:让您|害您|导致您|造成您|您)[^。!?;]{0,8}?(?:过敏|烫伤|割伤|划伤|受伤|触电|中毒|起疹|红肿|拉肚子|吃坏|烧伤|灼伤)|(?:过敏|烫伤|割伤|划伤|触电|异物|变质|漏电|起火|爆炸)(?:的)?(?:情况|问题|事)?[^。!?;]{0,8}?(?:抱歉|对不起|退款|补偿|换货|给您退)|吃出(?:异物|虫|头发)/;
const STOP = /停(?:止)?(?:用|使用|食用|吃|戴|穿)|暂停|先别(?:用|吃)|不要再(?:用|吃)|断电|拔掉/;
const CARE = /就医|医院|看医生|医生|就诊/;
const KEEP = /保留|留好|留存|保存/;
const OVER = /负责人|主管|店长|经理|专人|质检|上报/;

/** A danger to somebody is answered with advice and with a person who takes over. */
export const r38: Rule = {
  id: 'R38',
  title: '安全问题没有处置提示',
  kinds: REPLIES,
  severity: 'block',
  basis: '消费者权益保护法 §18；本店规范：安全问题 1 小时升级',
  source: '法律条文（常识，未逐字核对）；本店规范',
  asOf: RULES_READ_ON,
  message: '安全问题必须提示停用、保留实物或就医，并说明由谁接手。',
  rewrite: '请先停用并保留实物，如有不适请及时就医；我们已转负责人，会在订单消息里联系您。',
  offending: [
    '用后过敏很抱歉，给您退款',
    '让您烫伤了对不起',
    '吃出异物我们很抱歉，给您补发',
    '漏电的问题给您换货',
    '抱歉让您划伤了手，我们改进包装',
  ],
  safe: ['很抱歉让您过敏了，请先停用并保留实物，如有不适请及时就医，负责人会在订单消息里联系您。'],
  find: ({ raw, plain: { text } }, { facts }) => {
    const danger = facts?.grade === 'safety' || HARMED.test(text);
    const advised = (STOP.test(text) || KEEP.test(text) || CARE.test(text)) && OVER.test(text);
    return raw.trim() === '' || !danger || advised ? [] : [{ start: raw.length, end: raw.length }];
  },
};
