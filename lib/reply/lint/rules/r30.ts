import type { Fen } from '@/lib/review/money';
import { normalise } from '@/lib/review/normalise';
import { figureIn, NUMERAL } from '../figures';
import { RULES_READ_ON, type Rule } from '../rule';
import { type Hit, hits } from '../views';

const AMOUNT = new RegExp(
  `(?:¥|rmb|人民币)\\d{1,9}(?:\\.\\d{1,2})?|\\d{1,9}(?:\\.\\d{1,2})?(?:元|圆|块(?=钱|由|给|退|就|补|都|[,。!?;]|$))|${NUMERAL}{1,8}(?:元(?!旦|素|宝|气)|块(?=钱|补|辛苦|给|退|[,。!?;]|$))`,
  'g',
);
/** "给您补20", "退30%": an amount by its verb. Times and counts are none. */
const IN_WORDS = new RegExp(
  `(?:退|补|赔|返)(?:您|你|给|差价){1,2}[一二两三四五六七八九][十百千]${NUMERAL}{0,4}(?![\\d:.%年月日号点时分天小个件次张单份箱袋瓶双套码片支条只盒包楼前后成])`,
  'g',
);
const BY_VERB =
  /(?<!\d)\d{1,6}(?:\.\d{1,2})?(?:退|补|赔|返)(?:给)?(?:您|你)|(?:退|补|赔|返|减)(?:您|你|款|偿|给|差价){0,2}\d{1,6}(?:\.\d{1,2})?(?![\d:.年月日号点时分天小个件次张单份箱袋瓶双套码片支条只盒包楼前后])/g;

/** An amount where everybody reads it; one that is not the offer's would be a promise nobody made. */
export const r30: Rule = {
  id: 'R30',
  title: '公开写金额',
  kinds: ['public'],
  severity: 'warn',
  steps: '与本单方案的金额不符：不能发布',
  basis: '天猫/淘宝 违背承诺；公开金额易招致效仿',
  source: '天猫 ruleId 20010493；客服实务',
  asOf: RULES_READ_ON,
  message: '公开回复里不写金额，方案放到订单消息里；与本单方案不符的金额不得发布。',
  rewrite: '处理方案已发到订单消息里。',
  offending: ['给您退80元', '给您补20', '赔您五十块钱', '优惠券15元给您', '退您一半，30块钱'],
  safe: ['处理方案已发到订单消息里。', '面料是100%棉，净重315g。'],
  find: ({ plain, raw }, { facts }) =>
    hits(plain, [AMOUNT, BY_VERB, IN_WORDS]).map((hit) => agreed(hit, raw, facts?.amounts ?? null)),
};

function agreed(hit: Hit, raw: string, amounts: readonly Fen[] | null): Hit {
  const yuan = figureIn(normalise(raw.slice(hit.start, hit.end)).text);
  if (amounts === null || yuan === null || amounts.includes(Math.round(yuan * 100))) return hit;
  return { ...hit, severity: 'block' };
}
