import { EVERYWHERE, RULES_READ_ON, type Rule } from '../rule';
import { hits } from '../views';
import { isDenied, REVIEW_CHANGE } from '../words';

const CHANGED = new RegExp(REVIEW_CHANGE, 'g');

/** Asking to change or delete a review. */
export const r03: Rule = {
  id: 'R03',
  scopes: EVERYWHERE,
  severity: 'block',
  basis: '天猫评价管理规范 §10(一)；淘宝网评价规范 §13(一)；抖店 骚扰他人',
  asOf: RULES_READ_ON,
  message: '不能请买家修改、更新或删除评价。',
  rewrite: '问题解决后如还有不满意，直接在订单里告诉我们就好。',
  find: ({ tight }) => hits(tight, CHANGED, isDenied),
};
