import type { PhraseBank } from './bank';

/** Never argues and never asserts: it offers the proof. */
export const authenticity: PhraseBank = {
  problems: [
    [/二手|用过|旧的|翻新|退货的|别人退|样机|展示机|官换/, '是否全新的疑问'],
    [/拆过|拆封|激活|开封/, '是否拆封过的疑问'],
    [/过期|临期|日期|陈货|库存/, '生产日期的疑问'],
    [/防伪|查不到|扫不出/, '防伪查询的疑问'],
    [/假|正品|冒|山寨|仿|水货|盗版|贴牌|三无|A货|原装|原厂|莆田|水洗标/i, '商品来源的疑问'],
  ],
  problem: '商品来源的疑问',
  grave: true,
  felt: [
    '让您收货时心里不踏实',
    '让您收到{it}还要费心分辨',
    '让您用着不安心',
    '让您起了顾虑',
    '让您多了一层担心',
  ],
  ours: [
    '是我们说明得不够',
    '是我们没把来源讲清楚',
    '是我们事先交代得少',
    '是我们没有主动出示凭证',
    '是我们该讲的没有讲透',
  ],
  check: [
    '负责人已接手这一单',
    '我们正在调取这一批的进货记录',
    '主管正在核对这件货的批次和来源',
    '这一单的出库批次正在核查',
    '采购同事正在整理这一批的资料',
    '负责人正在核对这一批的来路',
  ],
  talk: [
    '进货凭证会给您看，需要鉴定我们也配合',
    '进货凭证可以提供给您，您也可以向平台申请鉴定',
    '批次和进货凭证都可以给您看，想做鉴定我们配合',
    '我们用进货凭证向您说明，有疑问您可以向平台申请鉴定',
    '进货凭证您随时可以查看，鉴定的事我们配合',
  ],
  better: [
    '来源说明我们会写得更清楚',
    '批次信息会标得更明白',
    '凭证我们会准备得更齐全',
    '该公开的信息我们会补上',
    '有疑问的地方我们会逐条说明',
  ],
  voice: {
    named: [
      '您有{problem}，{ours}，向您道歉。',
      '{problem}我们认真对待，抱歉{felt}。',
      '{felt}，对不起，{problem}我们会说明。',
      '对于{problem}，{ours}，抱歉。',
      '因为{problem}{felt}，实在抱歉。',
    ],
    felt: [
      '花钱买东西就怕不放心，{problem}我们理解，抱歉。',
      '换我们也会有{problem}，您的谨慎很应该，让您费心了。',
      '{problem}{felt}，这份担心我们理解。',
      '{problem}不弄清楚心里不安，{felt}，我们明白。',
    ],
    owned: [
      '您会有{problem}，{ours}。',
      '{problem}没有提前讲明白，{ours}。',
      '{problem}摆在这里，{ours}，该我们来说明。',
    ],
    thanks: [
      '谢谢您提出{problem}。',
      '感谢您直接说出{problem}。',
      '谢谢您把{problem}讲明，我们认真对待。',
      '您的{problem}我们收到了，谢谢您直说。',
    ],
    facts: [
      '关于{problem}，{check}。{talk}，{time}在订单消息里答复您。',
      '{problem}，{check}；{talk}，{time}在订单消息里向您说明。',
      '针对{problem}，{check}。{time}在订单消息里给您看材料，{talk}。',
      '您的{problem}已转专人：{check}；{talk}，{time}在订单消息里回您。',
    ],
    unnamed: ['{felt}，向您道歉。', '{ours}，对不起。', '抱歉{felt}，{ours}。', '{felt}，{ours}，实在抱歉。'],
    regret: [
      '{felt}，对不起。',
      '让您多费了心，抱歉；{better}。',
      '{better}，也向您道歉。',
      '再跟您说声抱歉，{felt}。',
    ],
  },
  brief: {
    named: [
      '您有{problem}，{ours}，抱歉。',
      '{problem}我们认真对待，抱歉{felt}。',
      '抱歉，{problem}{felt}。',
    ],
    felt: [
      '{problem}{felt}，我们理解。',
      '您有{problem}很正常，让您费心了。',
      '理解您的担心，{problem}{felt}。',
    ],
    owned: ['您有{problem}，{ours}。', '{problem}没讲明白，{ours}。'],
    thanks: ['谢谢您提出{problem}。', '{problem}收到，谢谢。', '感谢您直说{problem}。'],
    facts: [
      '关于{problem}，{check}；{talk}，{time}在订单消息里回您。',
      '{problem}，{check}。{time}在订单消息里答复，{talk}。',
      '您的{problem}，{check}，{talk}，{time}回到订单消息。',
    ],
  },
};
