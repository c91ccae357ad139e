import { RULES_READ_ON, type Rule, TO_BUYERS } from '../rule';
import { hits } from '../views';
import { GIVEN, gap, isDenied, REVIEW_CHANGE, REVIEW_CHANGE_ASKED } from '../words';

const CHANGED = new RegExp(`${REVIEW_CHANGE}|${REVIEW_CHANGE_ASKED}`, 'g');
/** "把一星改成五星": the review by its stars. */
const STARS =
  /(?:[一二三1-3]星|差评|中评)[^。!?;,]{0,3}?(?:改|换|调|变)(?:成|为|到)?[^。!?;,]{0,3}?(?:[四五45]星|好评)/g;
const TRADED = new RegExp(`${REVIEW_CHANGE}${gap(24)}${GIVEN}|${GIVEN}${gap(16)}${REVIEW_CHANGE}`, 'g');

/** Asking to change or delete a review. On 抖店 alone the supervisor may release it, never with a benefit. */
export const r03: Rule = {
  id: 'R03',
  title: '请买家修改、删除评价',
  kinds: TO_BUYERS,
  severity: { taobao: 'block', doudian: 'supervised', other: 'block' },
  steps: '带好处：一律不能发布',
  basis: '天猫评价管理规范 §10(一)；淘宝网评价规范 §13(一)；抖店 骚扰他人',
  source: '天猫 ruleId 11000225；淘宝 ruleId 2352；抖店规则 105788',
  asOf: RULES_READ_ON,
  message: '不能请买家修改、更新或删除评价。',
  rewrite: '问题解决后如还有不满意，直接在订单里告诉我们就好。',
  offending: ['方便的话能否帮忙更新评价', '改一下评价', '帮忙gai个评', '改·评', '删[评]'],
  safe: ['问题解决后如还有不满意，直接在订单里告诉我们就好。', '您的反馈我们会用来改善包装。'],
  find: ({ tight }) => [
    ...hits(tight, [CHANGED, STARS], isDenied),
    ...hits(tight, TRADED, isDenied).map((hit) => ({ ...hit, severity: 'block' as const })),
  ],
};
