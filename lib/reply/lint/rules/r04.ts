import { RULES_READ_ON, type Rule, TO_BUYERS } from '../rule';
import { hits } from '../views';
import { isDenied } from '../words';

const APPENDED =
  '(?:追评|追加[^。!?;,]{0,4}(?:评价|评论|评)|补充[^。!?;,]{0,3}(?:评价|评论)|二次评价|再(?:来)?评(?:价|论)?一?(?:下|次|条))';
const ASKED = new RegExp(
  `(?:麻烦|劳烦|辛苦|请|帮忙|帮|求|方便|希望|期待|盼着?|坐等|欢迎|记得|可以|能否|能不能)[^。!?;,]{0,12}?${APPENDED}`,
  'g',
);
const OFFHAND =
  /(?<!(?:感谢|谢谢|收到了?(?:您|你)|看到)[^。!?;,]{0,6})追评(?:说明|反馈|分享|告诉|补充|夸|带图|一下|下|一条|个|晒|返|有|就)/g;

/** Asking for an append review. A word about the one that was written is no request. */
export const r04: Rule = {
  id: 'R04',
  title: '请买家追评',
  kinds: TO_BUYERS,
  severity: { taobao: 'block', doudian: 'warn', other: 'block' },
  basis: '天猫评价管理规范 §10(一)；淘宝网评价规范 §13(一)',
  source: '天猫 ruleId 11000225；淘宝 ruleId 2352',
  asOf: RULES_READ_ON,
  message: '不能请买家追加评价。',
  rewrite: '后续有任何情况都可以在订单消息里找到我们。',
  offending: ['麻烦您追加一个好评', '追评说明下', '方便的话请再追加评论'],
  safe: ['后续有任何情况都可以在订单消息里找到我们。', '看到您的追评，抱歉第一次没有处理好。'],
  find: ({ tight }) => hits(tight, [ASKED, OFFHAND], isDenied),
};
