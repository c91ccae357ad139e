import { r17 } from '../lint/rules/r17';
import { hits } from '../lint/views';
import type { Sign } from './contract';
import { endOf } from './ends';

const EMPTY =
  /深表(?:歉意|遗憾)|(?:给您)?(?:造成|带来)(?:了)?(?:的)?(?:诸多|任何|一切)?(?:的)?不便|敬请(?:谅解|见谅|理解)|感谢您的(?:理解|支持|配合|谅解)(?:[与和及](?:理解|支持|配合|谅解))?|您的满意(?:就)?是我们|竭诚(?:为您)?|祝您?(?:生活|购物)愉快|万事如意|身体健康|阖家|一直(?:以来)?(?:致力|秉承|坚持)|(?:秉承|秉持|本着)[^。!?;,]{0,12}(?:理念|宗旨|原则|态度)|高度重视|(?:宝贵|珍贵)的?(?:意见|建议|反馈)|(?:不断|持续|继续)(?:改进|努力|进步|提升|优化|完善)|更好(?:的)?(?:服务|体验)|再接再厉|越做越好|以客户为中心|客户至上|用心服务/g;
const MECHANICAL =
  /^[^\u4e00-\u9fffa-z]{0,4}(?:尊敬的(?:客户|顾客|买家|用户|会员|朋友|亲)|亲爱的(?:客户|顾客|买家|用户|朋友|亲|家人|宝)?|亲{1,3}(?=[,~!。您你,]|$)|亲亲|宝子|家人们?|您?好,?(?:非常)?(?:感谢|谢谢)您(?:的)?(?:评价|惠顾|光临|支持|购买|选择)|(?:非常)?(?:感谢|谢谢)您?(?:对(?:本店|我们|小店)(?:的)?)?(?:的)?(?:评价|惠顾|光临|支持|购买|选择|信任|厚爱)|(?:非常|十分|实在|真的)?(?:很)?抱歉(?:给|为)您?(?:带来|造成)(?:了)?(?:的)?不|针对您(?:所)?反(?:馈|映)的问题|关于您反(?:馈|映)的问题|您的(?:评价|反馈|留言|意见)(?:已|我们已)(?:经)?收到)/g;
const EXCUSES =
  /(?:因为?|由于|可能是|应该是|毕竟)[^。!?;,]{0,8}?(?:大促|双(?:11|十一|12|十二)|618|活动期间|单量|订单量|人手|人多|太忙|天气|疫情|节假日|春节|放假|仓库|快递|物流公司|厂家|供应商|平台|系统|运输途中)|(?:快递|物流|厂家|平台|仓库|系统)(?:方面)?的?(?:问题|原因|责任|锅)(?!都|我们)|(?:与|跟|和)(?:我们|本店|小店)无关|不是我们(?:的)?(?:问题|原因|责任)|(?:我们|本店)(?:也)?(?:没有?办法|无能为力|控制不了|管不了)|属于正常(?:现象|情况|范围)|(?:详情页?|页面|商品介绍)[^。!?;,]{0,6}(?:写了|写得(?!不|太|有|模糊)|写的(?!不|太|有)|有写|已写明|有说明|标了|标明了|写清楚了)|图片仅供参考|以实物为准|一分(?:价)?钱一分货|(?:这个)?价(?:格|位)(?:就)?(?:摆在|这样|这么)/g;
/** Regret; to malice nothing is admitted, and what has no grade may be praise. */
const SORRY =
  /抱歉|对不起|对不住|道歉|致歉|歉|不好意思|过意不去|惭愧|愧疚|失职|是我们(?!的品牌|店)|我们(?:没|没有)(?:有)?(?:做|办|处理|检查|讲|说|写|看|把|能)|难受|委屈|着急|担心|扫兴|不是滋味|遗憾|(?:我们|能|很|完全|也)理解(?!与|和)|理解您|体谅|见谅|包涵|添麻烦|让您/;
const BLAMELESS = ['malice'] as const;

const blame: Sign = {
  id: 'blame',
  principle: 'sincere',
  costs: 50,
  message: '像在怪买家，改成说我们这边做什么。',
  source: '规则 R17：抖店 消极服务（指责、质疑动机）',
  find: (views) => r17.find(views, { kind: 'public', family: null }),
};

const excuse: Sign = {
  id: 'excuse',
  principle: 'sincere',
  costs: 30,
  each: true,
  message: '像在找理由，先认下来再说办法。',
  source: '领域数据 3.3（各类原因的“不要”一栏）',
  find: ({ tight }) => hits(tight, EXCUSES),
};

const mechanical: Sign = {
  id: 'mechanical-opening',
  principle: 'sincere',
  costs: 30,
  message: '开头像模板，直接说这位买家遇到的事。',
  source: '天猫评价管理规范 §9(三) 模版；抖店 消极服务（机械重复）',
  find: ({ plain }) => hits(plain, MECHANICAL),
};

const empty: Sign = {
  id: 'empty-phrase',
  principle: 'sincere',
  costs: 15,
  each: true,
  message: '套话，删掉或换成一件具体的事。',
  source: '天猫评价管理规范 §9(三)；规则 R36',
  find: ({ tight }) => hits(tight, EMPTY),
};

const noRegret: Sign = {
  id: 'no-regret',
  principle: 'sincere',
  costs: 30,
  message: '没有一句歉意或体谅。',
  source: '3S 回复法（Sorry）；规则 R34',
  find: ({ raw, tight }, { grade }) =>
    BLAMELESS.some((known) => known === grade) || SORRY.test(tight.text) ? [] : [endOf(raw)],
};

export const SINCERE: readonly Sign[] = [blame, excuse, mechanical, noRegret, empty];
