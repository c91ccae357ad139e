import { RULES_READ_ON, type Rule, TO_BUYERS } from '../rule';
import { hits } from '../views';
import { isDenied } from '../words';

const CALL =
  '(?:接(?:一下|下|听)?(?:我们的?|客服的?|店里的?)?(?:电话|来电)|回(?:一?个|我们)?电话|回电(?!池|源|脑|器)|电话(?:号码)?|手机号?|联系方式|号码|回(?:复)?(?:我们|消息|信息))';
const FORCED = new RegExp(
  `(?:必须|务必|一定要?|千万要?|赶紧|赶快|立刻|马上|尽快|速|请速)(?:请|把|您|你|给|要|得|先|的){0,2}[^。!?;,]{0,6}?${CALL}(?!沟通过)`,
  'g',
);
const NUMBER = '(?:电话号码|电话|手机号码?|手机|联系方式|联系电话|号码)';
const ASKED = new RegExp(
  `(?:给|发|告诉|留给|报给|私信)(?:我们|我|客服|店里)(?:一下|下|个|您的?|你的?|一个|留){0,2}${NUMBER}|(?:把|将)(?:您的?|你的?|个)?${NUMBER}[^。!?;,]{0,4}?(?:发|给|留|告诉|私信|写|报|提供)|${NUMBER}(?:请)?(?:给|发|留|告诉)(?:我|客服|一下|下|过来)|(?:方便)?(?<!发)给(?:个|一下|一个)(?:您的?)?${NUMBER}|(?<!预)(?:留(?!存|言)|提供|报|写)(?:一下|下|个|一个|您的?|你的?){0,3}${NUMBER}(?!后四位)|(?:您的?|你的?)${NUMBER}(?:是多少|多少|给|发|留|方便)`,
  'g',
);

/** Pressing for a call or a number; what the platform's own chat can do needs neither. */
export const r40: Rule = {
  id: 'R40',
  title: '强求电话、索要联系方式',
  kinds: TO_BUYERS,
  severity: 'block',
  basis: '天猫、抖店 诱导第三方；个人信息保护法 §5–7',
  source: '天猫 ruleId 11003827；抖店规则 aHq5uvgaYmeC',
  asOf: RULES_READ_ON,
  message: '不能索要电话，也不能强求接电话。',
  rewrite: '在订单消息里沟通即可。',
  offending: [
    '请务必把电话发我',
    '您必须接一下电话',
    '给我电话号码',
    '留个手机号给您回电',
    '麻烦提供一下联系方式',
  ],
  safe: ['在订单消息里沟通即可。', '请在订单页点“联系商家”。'],
  find: ({ tight }) => hits(tight, [FORCED, ASKED], isDenied),
};
