import { LAW_READ_ON, type Rule } from '../rule';

/** Regret, or at least that the buyer was heard: to malice nothing is admitted. */
const SORRY =
  /抱歉|对不起|道歉|歉|不好意思|遗憾|理解您|让您|给您添|辛苦|感谢|谢谢|多谢|重视|看到|您好|收到|过意不去|惭愧|见谅|体谅|包涵|是我们|愿意听|您(?:的)?(?:说|写|反馈|反映|提|意见)|没(?:有|能)?(?:做|办|处理)好/;
const SOLVED =
  /订单消息|订单页|联系商家|售后|核实|核查|核对|检查|处理|跟进|联系|退|换|补|赔|答复|回复|回您|解决|改进|改善|改好|整改|查|催|检测|更换|维修|转|反馈给|记录|记下|在看|看到|说明|沟通|安排|配合|申请|登记|预约|通知|重开|发到|寄|试|送检|上门|取件|自助|保价/;
/** Shorter than any apology with a way out. Characters. */
const SHORTEST = 8;

/** Sorry – Solve – Smile: an answer says sorry for this and what happens now. */
export const r34: Rule = {
  id: 'R34',
  title: '太短、没有歉意或办法',
  kinds: ['public'],
  severity: 'warn',
  basis: '3S 回复法（致歉、办法、温度）；淘宝网评价规范 §12 无实际意义信息',
  source: '客服实务；淘宝 ruleId 2352',
  asOf: LAW_READ_ON,
  message: '回复太短，或缺少歉意、缺少办法。',
  rewrite: '抱歉这次没有做好，请在订单页点“联系商家”，我们核实后答复您。',
  offending: ['抱歉', '亲', '祝您生活愉快，天天开心。', '我们的商品都是这样的。', '嗯嗯好的'],
  safe: ['抱歉让您失望了，我们正在核实，请在订单页点“联系商家”。', '感谢您的反馈，这次的问题我们会改好。'],
  find: ({ raw, plain: { text } }) =>
    raw.trim() !== '' && (text.length < SHORTEST || !SORRY.test(text) || !SOLVED.test(text))
      ? [{ start: raw.length, end: raw.length }]
      : [],
};
