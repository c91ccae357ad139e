import { EVERYWHERE, RULES_READ_ON, type Rule } from '../rule';
import { hits } from '../views';
import { GOOD_REVIEW, gap, isDenied, NO_BAD_REVIEW } from '../words';

const ASKED = new RegExp(
  `(?:(?:给|打|点|赏|留|求|赐|来|期待|希望|支持|鼓励|记得|麻烦|请|帮忙|动动)[^。!?;,]{0,10}?|(?:下次|满意)${gap(10)})${GOOD_REVIEW}`,
  'g',
);
const OFFHAND = new RegExp(`${GOOD_REVIEW}(?:哦|呀|哟|喔|支持|鼓励|一下|吧|走起)`, 'g');
/** Pressure about the review (note under 2.5.2). */
const NO_BAD = new RegExp(NO_BAD_REVIEW, 'g');

/** Asking for stars, or for no bad ones. */
export const r05: Rule = {
  id: 'R05',
  scopes: EVERYWHERE,
  severity: 'block',
  basis: '天猫评价管理规范 §10(一)；淘宝网评价规范 §13(一)',
  asOf: RULES_READ_ON,
  message: '不能请买家给五星、好评或不要给差评。',
  rewrite: '期待下一次让您满意。',
  find: ({ tight }) => [
    ...hits(tight, ASKED, isDenied),
    ...hits(tight, OFFHAND, isDenied),
    ...hits(tight, NO_BAD),
  ],
};
