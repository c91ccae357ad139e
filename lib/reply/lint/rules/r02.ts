import { RULES_READ_ON, type Rule, TO_BUYERS } from '../rule';
import { hits } from '../views';
import { GIVEN, gap, isDenied, NO_BAD_REVIEW, REVIEW_CHANGE } from '../words';

/** "把那条处理一下": the review without its name. */
const UNNAMED = '把[那这]条(?:内容)?(?:处理|弄|删|撤|改)';
/** A condition rather than a request: "不给差评的话". */
const NOT_WRITTEN = '(?:不|没|没有)(?:再)?(?:给|写|打|发|留)(?:我们|个|下)?(?:差评|中评|低分)';
const REMOVED = `(?:${NOT_WRITTEN}|${REVIEW_CHANGE}|${NO_BAD_REVIEW}|${UNNAMED})`;
const REMOVED_FIRST = new RegExp(`${REMOVED}${gap(24)}${GIVEN}`, 'g');
const GIVEN_FIRST = new RegExp(`${GIVEN}${gap(16)}${REMOVED}`, 'g');

/** Benefit for removing or not writing a bad review. */
export const r02: Rule = {
  id: 'R02',
  title: '用好处换不写、删改差评',
  kinds: TO_BUYERS,
  severity: 'block',
  basis: '抖店 虚假交易(4)“不作差评”；反不正当竞争法 §9',
  source: '抖店规则 113470；反法 2025-10-15 施行版',
  asOf: RULES_READ_ON,
  message: '不能用退款、补偿换取删除、修改或不写差评。',
  rewrite: '您这单的问题我们已核实，处理办法已发到订单消息里。',
  offending: ['删掉差评马上给您退20', '把那条"处理"一下给您补20', '有问题别写评价，先找我们，给您补偿'],
  safe: ['您这单的问题我们已核实，处理办法已发到订单消息里。', '符合条件的可以申请退货退款，不影响您评价。'],
  find: ({ tight }) => hits(tight, [REMOVED_FIRST, GIVEN_FIRST], isDenied),
};
