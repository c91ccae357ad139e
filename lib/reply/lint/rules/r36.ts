import { REPLIES, RULES_READ_ON, type Rule } from '../rule';
import { hits } from '../views';

/** What a machine says to its user and not to the buyer. */
const LEAKED =
  /以下是(?:为您|为你|根据|我|一|几|[1-9一二三四五])?[^。!?;,]{0,10}?(?:生成|撰写|润色|改写|优化|整理|拟|回复|草稿|版本|建议|模板|示例)|作为(?:一个|一名|一款)?(?:ai|人工智能|语言模型|大模型|智能助手|助手)|(?:我是|我只是)(?:一个)?(?:ai|人工智能|语言模型)|希望(?:这|以上|上述)(?:个|段|条|份)?(?:回复|内容|文案|草稿)?(?:能|可以)?(?:对您|对你|符合|帮)|(?:好的|当然)[,!](?:以下|这是|下面是)|(?:版本|方案|草稿|选项)[一二三1-3a-c][:.]|```|(?:客服回复|商家回复|参考回复|回复内容|改写后|润色后|系统提示|提示词)[:]|如(?:果)?您?需要(?:我)?(?:进一步)?(?:修改|调整|润色)/g;
const MARKDOWN =
  /\*\*[^*\n]{1,60}\*\*|(?:^|\n)[ \t]*(?:#{1,6} |[-*•] |\d{1,2}[.)、][ \t]?(?!\d))|__[^_\n]{1,60}__/g;
const STOCK =
  /作为[^。!?;]{0,20}?(?:我们|本店)?深(?:知|表|感)|首先[^。!?]{0,60}?其次|(?:致力于|秉承|秉持|本着)[^。!?;,]{0,16}?(?:理念|宗旨|原则|体验|服务|使命)|您的满意是我们[^。!?;,]{0,10}|您的(?:宝贵)?(?:意见|反馈|建议)是我们(?:前进|进步|不断)[^。!?;,]{0,8}|对此(?:次)?(?:给您)?(?:造成|带来)的(?:诸多)?不便[^。!?;,]{0,4}?深表(?:歉意|遗憾)|竭诚为您|一如既往|砥砺前行|再创辉煌/g;
const PARTY = /🎉|🚀|✨|💯|🔥|✅|📌|👉|💪|🌈/gu;

/** Text that reads like a machine's; worse where the machine's own words are still in it. */
export const r36: Rule = {
  id: 'R36',
  title: '机器口吻、AI 痕迹',
  kinds: REPLIES,
  severity: 'warn',
  steps: '露出机器自己的话：不能发布',
  basis: '天猫评价管理规范 §9(三) 明显失真的 AI 内容',
  source: '天猫 ruleId 11000225',
  asOf: RULES_READ_ON,
  message: '像机器写的：去掉套话、列表、标记和表情，用平常的句子。',
  rewrite: '',
  offending: [
    '以下是为您生成的回复：',
    '作为一家注重品质的店铺，我们深知您的感受',
    '**非常抱歉**给您带来不便',
    '首先向您致歉，其次我们会处理',
    '感谢反馈🎉',
  ],
  safe: ['抱歉，漏发的配件我们补给您，订单消息里给您单号。'],
  find: ({ raw, plain, tight }) => [
    ...hits(plain, LEAKED).map((hit) => ({ ...hit, severity: 'block' as const })),
    ...hits(tight, STOCK),
    ...[...raw.matchAll(MARKDOWN), ...raw.matchAll(PARTY)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
    })),
  ],
};
