import { SHARE_ALIKE } from '../likeness/thresholds';
import { hits } from '../lint/views';
import type { Sign } from './contract';
import { endOf } from './ends';

const DONE =
  /联系商家|申请售后|售后|核实|核查|核对|检查|复查|复检|复核|抽查|调取|处理|跟进|接手|跟到底|盯着|退|换|补(?!充)|赔|答复|回复|回您|解决|了解|比对|对照|排查|重新|改好|改进|整改|找我们|协助|说明|正在|查|催|检测|更换|维修|修|转给|转到|沟通|商量|对接|安排|登记|预约|重开|发到|寄|送检|上门|取件|保价|停用|就医|凭证|鉴定/;
/** Danger, law and malice are not negotiated. */
const FIRM = ['safety', 'legal', 'malice'] as const;
/** The buyer decides something, or may come as it suits. */
const CHOICE =
  /(?:由|看|听|按|依|随|以)您|您(?:来)?(?:选|挑|定|决定|看|更?想|愿意|希望|需要|方便)|听取?您|您的(?:意见|想法|意思|要求|时间|方便)|(?:或者|或|还是|要么|也可以|也行|都可以|都行|任选)|和您(?:商量|确认|沟通|一起|说|对|定)|跟您(?:商量|确认|沟通|一起|定)|与您(?:商量|确认|沟通|协商)|您(?:说|讲|提)(?:一声|了算|怎么)|如果?您|(?:想|要)(?:退|换)|专门(?:和|跟|为)您|随时|回一句|说一声|同事(?:专门)?(?:和您|跟)/;
const RIGID =
  /(?:一律|概不|恕不|恕难|不予|不支持|无法(?!接受|想象|原谅)|没(?:有)?办法|不(?:可以|能|给)(?:为您|给您|帮您)?(?=退|换|补|赔|处理|修|取消)|只能(?!说)|规定(?:就是|如此|是)|按(?:照)?(?:规定|流程|规则|制度)[^。!?;,]{0,6}(?:不(?!再)|只能|无法|没)|必须(?:提供|先)|否则(?:不|无))/g;

const onlySorry: Sign = {
  id: 'only-sorry',
  principle: 'flexible',
  costs: 55,
  message: '只有道歉，没有办法：写上现在做什么。',
  source: '3S 回复法（Solve）；规则 R34',
  find: ({ raw, tight }) => (DONE.test(tight.text) ? [] : [endOf(raw)]),
};

const rigid: Sign = {
  id: 'rigid',
  principle: 'flexible',
  costs: 35,
  each: true,
  message: '口气生硬，把“不能”换成“可以怎么做”。',
  source: '抖店 消极服务（无理由强硬拒绝）',
  find: ({ tight }) => hits(tight, RIGID),
};

const noChoice: Sign = {
  id: 'no-choice',
  principle: 'flexible',
  costs: 15,
  message: '没有给买家选择，加一句由买家定的。',
  source: '领域数据 3.3（一两个清楚的选项）',
  find: ({ raw, tight }, { grade }) =>
    FIRM.some((known) => known === grade) || CHOICE.test(tight.text) ? [] : [endOf(raw)],
};

const template: Sign = {
  id: 'template',
  principle: 'flexible',
  costs: 40,
  message: '和近 30 天的一条回复太像，换一种说法。',
  source: '规则 R35：天猫评价管理规范 §9(三) 同质化',
  find: ({ raw }, { share }) => (share !== null && share >= SHARE_ALIKE ? [endOf(raw)] : []),
};

export const FLEXIBLE: readonly Sign[] = [onlySorry, template, rigid, noChoice];
