import { hits } from '../lint/views';
import type { Sign } from './contract';
import { endOf } from './ends';
import { namesProblem } from './named';

const TIME =
  /今天|今晚|今日|当天|明天|明日|明早|后天|(?:本|这|下)?周[一二三四五六日天末内]|\d{1,2}[:点时]|\d{1,2}[日号]|(?:\d{1,3}|[一二两三四五六七八九十半])个?(?:分钟|小时|天|工作日)(?:之)?内/;
const PATH = /订单|联系商家|申请售后|消息|客服|旺旺|聊天/;
const VAGUE =
  /相关(?:部门|人员|同事|负责人)|有关(?:部门|人员|方面)|(?:稍后|后续|届时|日后|回头|改天|有空|过段时间)(?:再|会)?(?:为您|给您|和您|跟您)?(?:处理|联系|回复|答复|跟进|解决|安排|看)|(?:会|将)?(?:反馈|反映|上报)(?:给)?(?:上级|领导|相关|公司|厂家|上面)|看(?:看|一下)(?:吧|再说)?|尽量|争取|可能会|应该(?:会|能|可以|没)|大概|差不多/g;
const CASUAL =
  /[!~]{2,}|。{3,}|\?{2,}|哈哈|嘻嘻|呵呵|哦哦|嗯嗯|么么|宝子|家人们|亲亲|集美|绝绝子|yyds|(?:好|知道|收到)啦|滴(?=[,。!~]|$)|[🥺😭😂🤣😅🙏💔]/gu;
/** Malice is answered without a date. */
const TIMELESS = ['malice'] as const;

const unnamed: Sign = {
  id: 'problem-not-named',
  principle: 'professional',
  costs: 40,
  message: '没有点出这位买家的问题。',
  source: '领域数据 3.3（为具体的事道歉）；天猫 §9(三)',
  find: (views, facts) => (namesProblem(views, facts) === false ? [endOf(views.raw)] : []),
};

const noTime: Sign = {
  id: 'no-time',
  principle: 'professional',
  costs: 25,
  message: '没有时间：写上一个我们能做到的答复时间。',
  source: '领域数据 3.3（我们能控制的时间）；规则 R28',
  find: ({ raw, plain }, { grade }) =>
    TIMELESS.some((known) => known === grade) || TIME.test(plain.text) ? [] : [endOf(raw)],
};

const noPath: Sign = {
  id: 'no-path',
  principle: 'professional',
  costs: 15,
  message: '没有说到哪里找我们或看结果。',
  source: '领域数据 3.3（一条具体的路）；规则 R09、R40',
  find: ({ raw, tight }) => (PATH.test(tight.text) ? [] : [endOf(raw)]),
};

const vague: Sign = {
  id: 'vague',
  principle: 'professional',
  costs: 20,
  each: true,
  message: '含糊：说清谁做、做什么。',
  source: '抖店 消极服务（“稍等”“看下”之后没有答复）',
  find: ({ tight }) => hits(tight, VAGUE),
};

const casual: Sign = {
  id: 'casual',
  principle: 'professional',
  costs: 15,
  each: true,
  message: '口气太随便，去掉连用的标点、表情和网络语。',
  source: '客服实务；规则 R16',
  find: ({ plain }) => hits(plain, CASUAL),
};

export const PROFESSIONAL: readonly Sign[] = [unnamed, noTime, vague, casual, noPath];
