import { EVERYWHERE, RULES_READ_ON, type Rule } from '../rule';
import { hits } from '../views';
import { BENEFIT, gap, isDenied, NO_BAD_REVIEW, REVIEW_CHANGE } from '../words';

/** "把那条处理一下": the review without its name. */
const UNNAMED = '把[那这]条(?:内容)?(?:处理|弄|删|撤|改)';
const REMOVED = `(?:${REVIEW_CHANGE}|${NO_BAD_REVIEW}|${UNNAMED})`;
const GIVEN = `(?:${BENEFIT}|退款|退全款|全额退|补发)`;
const REMOVED_FIRST = new RegExp(`${REMOVED}${gap(24)}${GIVEN}`, 'g');
const GIVEN_FIRST = new RegExp(`${GIVEN}${gap(16)}${REMOVED}`, 'g');

/** Benefit for removing or not writing a bad review. */
export const r02: Rule = {
  id: 'R02',
  scopes: EVERYWHERE,
  severity: 'block',
  basis: '抖店 虚假交易(4)“不作差评”；反不正当竞争法 §9',
  asOf: RULES_READ_ON,
  message: '不能用退款、补偿换取删除、修改或不写差评。',
  rewrite: '您这单的问题我们已核实，处理办法已发到订单消息里。',
  find: ({ tight }) => [...hits(tight, REMOVED_FIRST, isDenied), ...hits(tight, GIVEN_FIRST, isDenied)],
};
