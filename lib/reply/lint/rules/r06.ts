import { RULES_READ_ON, type Rule, TO_BUYERS } from '../rule';
import { hits } from '../views';
import { isDenied } from '../words';

const ASK = '(?:帮忙|帮|麻烦|辛苦|劳烦|请|求|方便|能否|能不能|可否|记得|给|点|打|送|留|来)';
const STARS =
  /(?:点亮|点满|打满|满满的)[^。!?;,]{0,8}(?:星|心|花|颗)|小(?:星星|心心|红花|爱心)[^。!?;,]{0,4}(?:点亮|点满|点一|打满|安排)|(?:动动|抬抬|高抬)(?:您|你)?(?:的)?(?:发财|金贵)?(?:小手|贵手|手指)[^。!?;]{0,12}(?:星|心|评|花|支持|鼓励|亮|颗)/g;
const HEARTS = new RegExp(
  `${ASK}[^。!?;,]{0,6}?(?:小星星|小心心|小爱心|小红心|小红花|[五5](?:个|颗|朵)(?:小)?(?:心|红心|爱心|花|小太阳|太阳)|心{2,}|星{3,})`,
  'g',
);
/** "改善一下体验" is the review's state in other words; what we ourselves improve is honest. */
const EXPERIENCE =
  /(?:帮忙|帮我们|帮我|麻烦|辛苦|劳烦|能否|能不能|可否|请您|请你|方便)[^。!?;,]{0,10}?(?:改善|改|提升|更新|调整|优化)(?:一下|下|个|您的|你的|这次的?)?(?:购物|收货|服务)?体验|(?:帮|麻烦|辛苦|请|能|方便)[^。!?;]{0,8}?体验分?(?:能|可以)?[^。!?;,]{0,3}?(?:改(?!善|进)|提一提|提上去|更新|调高|调一)|星[^。!?;,]{0,4}(?:改|更新)(?:一下|下)体验/g;
const INITIALS =
  /[改撤删追销消](?:个|一下|下|了|掉)?p(?![a-z])|(?<![a-z])gai(?:个|一下|下|了)?(?:评|p|ping)(?![a-z])|评p(?![a-z])|[那这](?:条|个)p(?![a-z])/g;
const QUIET =
  /(?:销|撤|消|收回)(?:个|一下|下|了|掉|您的|你的|那条|这条)?(?:评(?!审|估|测|级|选|定)|差评|中评)|手下留情|口下留情|高抬贵手/g;

/** The same requests in words that a filter may not know. */
export const r06: Rule = {
  id: 'R06',
  title: '用隐语要好评、改评',
  kinds: TO_BUYERS,
  severity: 'block',
  basis: '天猫评价管理规范 §10(一)(二)；抖店 虚假交易(4)：换一种说法同样算',
  source: '天猫 ruleId 11000225；抖店规则 113470',
  asOf: RULES_READ_ON,
  message: '点亮星星、小心心、撤评、改P 等说法同样是要求好评或改评。',
  rewrite: '这次没有做好，已按您的反馈改进。',
  offending: ['亲亲帮忙点亮五颗小星星改一下体验', '动动小手点亮5颗星有惊喜', '麻烦您帮忙改P'],
  safe: ['这次没有做好，已按您的反馈改进。', '我们会改善您的购物体验。'],
  find: ({ tight, plain }) => [
    ...hits(tight, [STARS, HEARTS, EXPERIENCE, QUIET], isDenied),
    ...hits(plain, INITIALS),
  ],
};
