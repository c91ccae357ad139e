import { OPENINGS_ALIKE, SHARE_ALIKE } from '../../likeness/thresholds';
import { REPLIES, RULES_READ_ON, type Rule } from '../rule';

const SAME = 0.95;

/** Too near to what the shop has answered in the last 30 days. The measuring is the similarity guard's. */
export const r35: Rule = {
  id: 'R35',
  title: '与近期回复雷同',
  kinds: REPLIES,
  severity: 'warn',
  steps: '淘宝/天猫（或平台未知）相似度 95 % 以上：不能发布',
  basis: '天猫评价管理规范 §9(三) 模版、同质化；抖店 消极服务（大量机械重复）',
  source: '天猫 ruleId 11000225；抖店规则 113278',
  asOf: RULES_READ_ON,
  message: '与近 30 天的回复太像，请换一种结构，点出这位买家的问题。',
  rewrite: null,
  offending: [0.8, 0.86, 0.92, 0.97].map((share) => ({
    text: '抱歉给您带来不便，我们马上核实处理。',
    given: { likeness: { share, start: 0, end: 8, sameOpenings: 1 } },
  })),
  safe: ['杯盖漏水是我们没有拧紧检查，抱歉，新盖在路上了。'],
  find: ({ raw }, { likeness, family }) => {
    if (likeness === undefined || likeness === null) return [];
    const { share, sameOpenings } = likeness;
    if (share < SHARE_ALIKE && sameOpenings < OPENINGS_ALIKE) return [];
    const start = Math.max(0, Math.min(likeness.start, raw.length));
    const end = Math.max(start, Math.min(likeness.end, raw.length));
    const templated = share >= SAME && (family === 'taobao' || family === null);
    return [{ start, end, severity: templated ? 'block' : 'warn' }];
  },
};
