import { RULES_READ_ON, type Rule, TO_BUYERS } from '../rule';
import { hits } from '../views';
import { isDenied } from '../words';

const ACCOUNT = '(?:支付宝|微信|银行卡|收款|银行|打款)(?:的)?(?:账号|帐号|账户|帐户|卡号|号码|号|码)';
/** What the platform's own refund never needs. */
const NEEDED =
  /(?:需要|要|请)(?:您|你)?(?:提供|填写|发|给)(?:一下|下|我们|您的?|你的?){0,2}(?:银行卡|银行账户|收款)(?:信息|资料)/g;
const TOLD = /(?:发|给|告诉|提供|报|私信|写|留|填)(?:我|我们|客服|过来|一下|下|给)/;
const ASKED = new RegExp(
  `${ACCOUNT}[^。!?;,]{0,6}?${TOLD.source}|${TOLD.source}[^。!?;,]{0,6}?(?:${ACCOUNT}|开户行|卡号|收款码)|(?:提供|报|发来|填写|发|给)(?:一下|下|个|您的?|你的?){0,2}(?:${ACCOUNT}|收款码)`,
  'g',
);
/** 退款会原路退回您的支付宝账户 is the platform's own way. */
const PAID =
  /(?:支付宝|微信)红包|(?<!原路[^。!?;,]{0,8})(?:支付宝|微信|银行卡|红包)(?:直接|单独|私下)?(?:转账|转|打款|打给|退给|付给|退)(?!回)(?:给)?(?:您|你|款|过去|一下|账)?|(?:加|扫)(?:我|我们|下方|这个|一下)?(?:的)?(?:收款码|付款码)/g;
const BESIDE =
  /私(?:下|人|底下)[^。!?;,]{0,4}?(?:转账|打款|转给|退给|退款|转|赔|补)|(?:走|用)线下(?:转账|退款|打款)|开户行|(?:您|你)的?(?:支付宝|微信|银行卡|卡号)(?:号|账号)?(?:是)?多少|发(?:[一1]?个|下|一下)?(?:您的?|你的?)?银行卡|转(?:给|账给)?(?:您|你)(?=[,。!?;吧行]|$)/g;

/** Money past the platform. */
export const r11: Rule = {
  id: 'R11',
  title: '站外收付款',
  kinds: TO_BUYERS,
  severity: 'block',
  basis: '天猫、抖店 诱导第三方（银行账号、付款方式）',
  source: '天猫 ruleId 11003827；抖店规则 aHq5uvgaYmeC',
  asOf: RULES_READ_ON,
  message: '不能索要或提供银行卡、支付宝、收款码，退款走平台原路。',
  rewrite: '退款会原路退回您的付款账户。',
  offending: [
    '把支付宝账号发我退给您',
    '提供一下银行卡号，给您打款',
    '我们微信转账给您',
    '私下退款给您吧',
    '发个收款码过来',
  ],
  safe: ['退款会原路退回您的付款账户。', '退款会原路退回您的支付宝账户。'],
  find: ({ tight }) => hits(tight, [ASKED, NEEDED, PAID, BESIDE], isDenied),
};
