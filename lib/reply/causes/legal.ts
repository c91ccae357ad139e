import type { PhraseBank } from './bank';

/** The buyer names a regulator, a lawyer or the press: calm, no defence, a responsible person, the open channels. */
export const legal: PhraseBank = {
  problems: [
    [/律师|起诉|法院/, '法律诉求'],
    [/曝光|媒体|记者/, '公开反映的事项'],
    [/315|工商|消协|消费者协会|投诉|报警/, '投诉事项'],
  ],
  problem: '反映的事项',
  grave: true,
  felt: ['让您费了这么多心思', '让您走到这一步', '让您为维护权益操心', '让您一再为这件事奔波'],
  ours: ['是我们没有及时答复好', '是我们之前沟通得不够', '是我们没能早点让您满意', '是我们重视得不够'],
  check: [
    '负责人已接手，正在核实全部经过',
    '这一单已转店铺负责人按规定核实',
    '负责人正在核对订单和沟通记录',
    '已交由负责人逐项核查',
    '店铺负责人正在了解前后经过',
    '负责人正在逐项了解您反映的情况',
  ],
  talk: [
    '您也可以向平台反映，我们会如实配合',
    '您的合法权利不受影响，我们配合核查',
    '核实后按规定给您处理意见',
    '依法该承担的责任我们不回避',
    '您的诉求会逐条回应',
  ],
  better: [
    '每一条诉求都会有回音',
    '您提的每个问题我们会如实回答',
    '处理过程我们会完整记录',
    '该整改的地方我们会整改',
    '我们愿意听您把经过讲完整',
  ],
  voice: {
    named: [
      '您的{problem}我们看到了，{ours}，抱歉。',
      '{felt}，对不起，您的{problem}我们认真对待。',
      '对您的{problem}我们郑重看待，{ours}，向您道歉。',
      '事情到了提出{problem}这一步，{ours}，实在抱歉。',
    ],
    felt: [
      '您的{problem}我们认真看过，{felt}，我们理解。',
      '提出{problem}并不轻松，{felt}，这份心情我们理解。',
      '您的{problem}我们逐条看了，{felt}，我们明白您的不满。',
    ],
    owned: [
      '您的{problem}，{ours}。',
      '对您的{problem}，先说我们的不足：{ours}。',
      '您的{problem}我们不回避，{ours}。',
    ],
    thanks: [
      '感谢您说明{problem}。',
      '您的{problem}我们已收到，谢谢您给我们处理的机会。',
      '谢谢您把{problem}写明白。',
      '您的{problem}已收到，谢谢您如实反映。',
    ],
    solve: [
      '{check}，{talk}。{time}在订单消息里给您答复。',
      '{check}；{talk}，核实情况{time}发到订单消息里。',
      '{talk}。{check}，{time}在订单消息里正式答复您。',
      '{check}。{path}，{time}给您答复，{talk}。',
      '目前{check}，{time}在订单消息里向您说明，{talk}。',
    ],
    facts: [
      '您的{problem}，{check}，{talk}，{time}在订单消息里答复您。',
      '关于您的{problem}，{check}；{talk}，{time}在订单消息里说明。',
      '您的{problem}已由店铺受理：{check}。{talk}，{time}在订单消息里答复。',
      '针对您的{problem}，{check}，核实情况{time}发到订单消息里，{talk}。',
    ],
    steps: [
      '接下来先核实，{check}；再答复，{time}在订单消息里向您说明，{talk}。',
      '处理分两步：{check}，这是核实；{time}在订单消息里答复您，{talk}。',
      '当前{check}；核实之后，{time}在订单消息里给您正式答复，{talk}。',
    ],
    smile: [
      '{better}，谢谢您给机会。',
      '感谢您把问题说出来，{better}。',
      '{better}，希望能把事情解决好。',
      '请您放心，{better}。',
    ],
    unnamed: ['{felt}，向您道歉。', '{ours}，对不起。', '{felt}，{ours}，实在抱歉。', '抱歉{felt}。'],
    regret: ['{felt}，向您道歉。', '对不起，{ours}；{better}。', '{better}，也为带来的困扰道歉。'],
  },
  brief: {
    named: [
      '您的{problem}已收到，{ours}，抱歉。',
      '抱歉，您的{problem}没有及时答复好。',
      '对不起，{felt}，您的{problem}我们认真对待。',
    ],
    felt: ['您的{problem}收到了，{felt}，我们理解。', '{felt}，您的{problem}我们认真看了，理解。'],
    owned: ['您的{problem}，{ours}。', '您的{problem}不回避，{ours}。'],
    thanks: ['您的{problem}已收到，谢谢。', '感谢说明{problem}。', '谢谢您如实反映{problem}。'],
    facts: [
      '您的{problem}，{check}，{talk}，{time}在订单消息里答复。',
      '关于您的{problem}，{check}；{talk}，{time}在订单消息里答复。',
    ],
  },
};
