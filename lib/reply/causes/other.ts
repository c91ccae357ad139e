import { type PhraseBank, TALK } from './bank';

/** Nobody said what it is about; often the buyer wrote no word at all. */
export const other: PhraseBank = {
  problems: [],
  problem: '这次的体验',
  felt: [
    '让您失望了',
    '让您没能称心',
    '让您花了钱不痛快',
    '让您心里不舒服',
    '让您的期待落了空',
    '让您买得不开心',
  ],
  ours: [
    '是我们做得不够',
    '是我们没有照顾周到',
    '是我们没能让您称心',
    '是我们还不够细致',
    '是我们有没做好的地方',
    '是我们哪一步没有做细',
  ],
  check: [
    '我们正在查看这一单的情况',
    '客服已经在核对您的订单',
    '这一单已安排专人跟进',
    '订单的前后经过正在核对',
    '售后同事已接手了解情况',
    '这一单从下单到收货正在逐段回看',
    '客服主管正在看这一单',
  ],
  talk: [...TALK, '哪里不合适您讲给我们听', '是商品还是服务的问题您说一声就好'],
  better: [
    '做得不好的地方我们会改',
    '您的感受我们放在心上',
    '后面的每一单我们会更用心',
    '各个环节我们会再梳理一遍',
    '该补的功课我们会补上',
    '没想到的地方我们会补上',
  ],
  voice: {
    named: [
      '{problem}没有让您满意，{ours}，抱歉。',
      '{problem}没做好，{ours}，对不起。',
      '{problem}没达到您的期待，{felt}，向您道歉。',
      '看得出{problem}不如意，{ours}，实在抱歉。',
      '{problem}{felt}，对不起，{ours}。',
    ],
    felt: [
      '{problem}{felt}，这份心情我们理解。',
      '花了钱，{problem}却不如意，您的心情我们理解，抱歉。',
      '{problem}不够好，{felt}，我们明白。',
      '看得出{problem}{felt}，换作我们也会失望。',
    ],
    owned: [
      '{problem}没做好，{ours}。',
      '{problem}不如您的意，{ours}，这一点我们认。',
      '{problem}差在哪里我们会找，{ours}。',
      '{problem}打了折扣，{ours}。',
    ],
    thanks: [
      '谢谢您让我们知道{problem}还不够好。',
      '谢谢您的反馈，{problem}我们认真看了。',
      '感谢您没有把{problem}闷在心里。',
      '{problem}怎么样，谢谢您实话实说。',
    ],
    facts: [
      '关于{problem}，{check}，{talk}，{time}在订单消息里给您答复。',
      '{problem}我们没有略过：{check}。{talk}，{time}在订单消息里回您。',
      '{problem}出了什么问题，{check}；{talk}，{time}把情况发到订单消息里。',
      '为了弄清{problem}，{check}；{path}，{time}给您答复，{talk}。',
    ],
  },
  brief: {
    named: [
      '{problem}没做好，抱歉。',
      '{problem}{felt}，对不起。',
      '抱歉，{problem}不如意，{ours}。',
      '{problem}不够好，{ours}，抱歉。',
    ],
    felt: [
      '{problem}{felt}，我们理解。',
      '{problem}不如意，您的心情我们理解，抱歉。',
      '理解您，{problem}{felt}。',
    ],
    owned: ['{problem}没做好，{ours}。', '{problem}不如意，{ours}。', '不推脱，{problem}没做好，{ours}。'],
    thanks: ['谢谢您反馈{problem}。', '{problem}我们认真看了，谢谢。', '感谢您说出{problem}。'],
    facts: [
      '{problem}，{check}，{talk}，{time}在订单消息里回您。',
      '关于{problem}，{check}；{talk}，{time}回到订单消息。',
      '{problem}的事，{check}，{time}在订单消息里答复，{talk}。',
    ],
  },
  openings: {
    again: {
      named: [
        '上次答复之后，{problem}还是没让您满意，{ours}，抱歉。',
        '{problem}再次{felt}，是我们上回跟进不够，对不起。',
        '您后来补充的情况我们看了，{problem}没做好，实在抱歉。',
        '{problem}上次没处理好，抱歉。',
        '让您再说一次，{problem}没做好，对不起。',
      ],
      unnamed: [
        '上次的答复没让您满意，向您道歉。',
        '您还要再说一次，是我们跟进不够，对不起。',
        '前一次的处理让您失望了，抱歉。',
      ],
    },
    added: {
      named: [
        '看到您后来补充的情况，{problem}{felt}，对不起。',
        '您追加的内容我们看了，{problem}没做好，{ours}，抱歉。',
        '您过后又来补充，{problem}还是没让您满意，向您道歉。',
        '补充的情况看到了，{problem}没做好，抱歉。',
      ],
      unnamed: [
        '您后来补充的情况我们看到了，{felt}，抱歉。',
        '让您专门回来补充，{ours}，对不起。',
        '补充的情况看到了，{felt}，抱歉。',
      ],
    },
    more: {
      named: [
        '接着上次的回复，{problem}{felt}，再次向您道歉。',
        '上次的回复太简单，{problem}没做好，抱歉。',
        '之前答复得不够，{problem}{felt}，对不起。',
      ],
      unnamed: [
        '上次的回复不够完整，抱歉。',
        '之前答复得不够清楚，向您道歉。',
        '再补充几句，之前没说到位，对不起。',
      ],
    },
  },
};
