import { RULES_READ_ON, type Rule, TO_BUYERS } from '../rule';
import { hits } from '../views';
import { BENEFIT, GOOD_REVIEW, gap, isDenied } from '../words';

const ASKED_FIRST = new RegExp(`${GOOD_REVIEW}${gap(16)}${BENEFIT}`, 'g');
const BENEFIT_FIRST = new RegExp(`${BENEFIT}${gap(16)}${GOOD_REVIEW}`, 'g');
/** 返现 beside any review has no honest reading, also after a word of thanks. */
const CASHBACK = new RegExp(`返现${gap(16)}(?:评价|好评|[五5]星)|(?:评价|好评|[五5]星)${gap(16)}返现`, 'g');
/** A plain 评价 is an offence only where the benefit hangs on it: 评价后…领, 追评…返. */
const ON_CONDITION = new RegExp(
  `(?:评价|评论|追评)(?:后|完|截图|带图|就|即|可|有|返|送|领|得)${gap(12)}${BENEFIT}`,
  'g',
);
const BENEFIT_FOR = new RegExp(`${BENEFIT}${gap(8)}(?:求|换|给个|写个|做个)(?:评价|评论|追评)`, 'g');

/** Benefit for a good review. */
export const r01: Rule = {
  id: 'R01',
  title: '用好处换好评',
  kinds: TO_BUYERS,
  severity: 'block',
  basis: '网络反不正当竞争暂行规定 §9(五)；反不正当竞争法 §9；天猫评价管理规范 §10(二)；抖店 虚假交易(4)',
  source: '反法 2025-10-15 施行版；天猫 ruleId 11000225；抖店规则 113470',
  asOf: RULES_READ_ON,
  message: '不能用返现、红包、券、礼物等换取好评。',
  rewrite: '感谢您的真实反馈，我们会把这次的问题改好。',
  offending: [
    '亲，给五星好评返10元红包哦',
    '五⭐反现10',
    '评价后截图找客服领礼',
    '下单备注"好评"有赠品',
    '追评带图返2元',
  ],
  safe: ['感谢您的真实反馈，我们会把这次的问题改好。', '券已按“延迟发货”规则发放，有效期7天。'],
  find: ({ tight }) =>
    hits(tight, [ASKED_FIRST, BENEFIT_FIRST, CASHBACK, ON_CONDITION, BENEFIT_FOR], isDenied),
};
