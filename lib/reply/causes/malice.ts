import type { PhraseBank } from './bank';

const OPENING_AGAIN = [
  '您好，补充的内容我们已一并记录：{problem}，会如实核对。',
  '{problem}和后来补充的情况，我们都看到了。',
  '您好，{problem}连同补充的部分已经收到。',
];
const AGAIN = [
  '补充的情况我们也看到了。',
  '您后来补充的内容已一并记录。',
  '感谢再次留言，补充的内容已收到。',
];
const added = { named: OPENING_AGAIN, unnamed: AGAIN };

/** Neutral to whoever reads along: no accusation, no payment, no admission, no guess about who wrote. */
export const malice: PhraseBank = {
  problems: [],
  problem: '您反馈的内容',
  grave: true,
  structures: ['fact-first', 'thanks-first', 'plan-last'],
  felt: [],
  ours: [],
  check: [
    '我们正在核实',
    '店铺正在按流程核对订单情况',
    '店铺正在逐项核查',
    '我们已安排专人了解经过',
    '订单和沟通记录正在核对',
  ],
  talk: [
    '具体细节欢迎您补充',
    '使用上的问题可以直接问我们',
    '核实到什么就说什么',
    '有补充的信息可以发给我们',
    '愿意听您把经过讲完整',
  ],
  better: [],
  voice: {
    named: [
      '您好，{problem}我们已认真看过。',
      '{problem}已经收到，谢谢您的留言。',
      '您好，{problem}已如实记录。',
      '感谢留言，{problem}我们看到了。',
    ],
    unnamed: ['谢谢您的留言。', '您的意见我们听到了。', '每一条反馈我们都认真看。', '感谢您花时间反馈。'],
    thanks: [
      '谢谢，{problem}我们收到了。',
      '感谢留言，{problem}已转给同事核对。',
      '{problem}我们认真看了，谢谢。',
      '您好，{problem}已记录，感谢您写下来。',
    ],
    solve: [
      '{check}，{talk}，{time}在订单消息里给您答复。',
      '{check}。{talk}，核实情况{time}发到订单消息里。',
      '目前{check}，{time}在订单消息里说明，{talk}。',
      '{check}；{path}，{time}回您，{talk}。',
    ],
    facts: [
      '关于{problem}，{check}，{talk}，{time}在订单消息里答复您。',
      '{problem}，{check}；{talk}，{time}在订单消息里回复。',
      '针对{problem}，{check}。{time}在订单消息里说明核实情况，{talk}。',
      '看到{problem}后，{check}，{time}在订单消息里给您回复，{talk}。',
    ],
    steps: [
      '先核实经过，{check}；再如实答复，{time}在订单消息里说明，{talk}。',
      '接下来{check}；之后{time}在订单消息里答复您，{talk}。',
      '我们按流程来：{check}，{time}在订单消息里告知结果，{talk}。',
    ],
    smile: [
      '我们以核实的结果为准，谢谢。',
      '感谢您的理解，祝生活愉快。',
      '商品和服务上的问题，我们愿意听。',
      '谢谢，祝您一切顺利。',
      '事情以核实到的为准，感谢您的耐心。',
    ],
    also: ['您提到的{second}，一并核实。', '其中{second}这一点，也在核对。', '{second}的部分，同样会核对。'],
  },
  brief: {
    named: ['您好，{problem}已看到。', '{problem}已收到。', '{problem}已记录，谢谢。'],
    unnamed: ['谢谢留言。', '意见收到了。', '感谢反馈。'],
    thanks: ['{problem}收到，谢谢。', '感谢留言，{problem}已记录。', '谢谢，{problem}我们看了。'],
    solve: ['{check}，{time}在订单消息里答复，{talk}。', '{check}，{talk}，{time}在订单消息里回您。'],
    facts: [
      '{problem}，{check}，{time}在订单消息里答复，{talk}。',
      '关于{problem}，{check}；{talk}，{time}在订单消息里回您。',
    ],
    steps: [
      '先核实，{check}；{time}在订单消息里答复，{talk}。',
      '眼下{check}，{time}在订单消息里说明，{talk}。',
    ],
    smile: ['谢谢。', '以核实的结果为准。', '感谢理解。', '祝顺利。'],
  },
  openings: {
    again: added,
    added,
    better: added,
    more: {
      named: ['接着上次的回复，{problem}我们仍在核对。', '您好，{problem}再向您回复一次。'],
      unnamed: ['接着上次的回复再说明一下。', '再补充一点说明，谢谢您的耐心。'],
    },
  },
};
