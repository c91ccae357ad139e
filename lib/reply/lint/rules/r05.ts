import { RULES_READ_ON, type Rule, TO_BUYERS } from '../rule';
import { hits } from '../views';
import { GOOD_REVIEW, gap, isDenied, NO_BAD_REVIEW } from '../words';

const ASKED = new RegExp(
  `(?:(?:给|打|点|赏|留|求|赐|来|期待|希望|支持|鼓励|记得|麻烦|请|帮忙|动动)[^。!?;,]{0,10}?|(?:下次|满意)${gap(10)})${GOOD_REVIEW}`,
  'g',
);
const OFFHAND = new RegExp(
  `${GOOD_REVIEW}(?:哦|呀|哟|喔|支持|鼓励|一下|吧|走起|走一波|安排|拜托|冲|来一个|呗)`,
  'g',
);
const PRAISED = new RegExp(
  `${GOOD_REVIEW}[^。!?;,]{0,6}?(?:很|非常|特别|真的)?(?:重要|是我们的?(?:动力|鼓励|认可))`,
  'g',
);
/** Pressure about the review (note under 2.5.2): a warning on 抖店 as long as no benefit hangs on it, and that is R02. */
const NO_BAD = new RegExp(`${NO_BAD_REVIEW}|不给中?差?评就不给|(?:尽量|能)(?:不|别)给中?差?评`, 'g');

/** Asking for stars, or for no bad ones. */
export const r05: Rule = {
  id: 'R05',
  title: '要五星好评、求别给差评',
  kinds: TO_BUYERS,
  severity: 'block',
  steps: '抖店上只劝“别给差评”、不带好处：提醒',
  basis: '天猫评价管理规范 §10(一)；淘宝网评价规范 §13(一)',
  source: '天猫 ruleId 11000225；淘宝 ruleId 2352',
  asOf: RULES_READ_ON,
  message: '不能请买家给五星、好评或不要给差评。',
  rewrite: '期待下一次让您满意。',
  offending: ['下次给个五星支持一下', '满意的话五颗星哦亲', '有问题先联系客服，请不要直接给差评'],
  safe: ['期待下一次让您满意。', '感谢您的好评。'],
  find: ({ tight }, { family }) => [
    ...hits(tight, [ASKED, OFFHAND, PRAISED], isDenied),
    ...hits(tight, NO_BAD).map((hit) => (family === 'doudian' ? { ...hit, severity: 'warn' as const } : hit)),
  ],
};
