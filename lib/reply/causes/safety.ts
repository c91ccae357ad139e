import type { PhraseBank } from './bank';

/** Every draft says: stop, keep, doctor, who takes over (compliance data R38). Nothing here argues about the cause. */
export const safety: PhraseBank = {
  problems: [
    [/过敏|红肿|痒|疹|痘|刺痛|烂脸/, '使用后身体不适'],
    [/拉肚子|吐|肚子|医院|中毒/, '食用后身体不适'],
    // Before the glass that burst: what burst is no foreign body.
    [/炸|爆裂|爆开/, '使用中炸裂'],
    [/虫|头发|异物|玻璃|塑料/, '商品里有异物'],
    [/变质|馊|臭|酸|鼓/, '食品变质'],
    [/漏电|触电|短路|冒烟|起火|着火|爆炸|发烫|烫|鼓包/, '用电发热异常'],
    [/划伤|割|扎/, '使用时被划伤'],
    [/甲醛|刺鼻|有毒|致癌/, '气味异常'],
  ],
  problem: '使用中的安全问题',
  grave: true,
  felt: ['让您担心了', '让您用得不安心', '让您碰上这样的事', '让您和家人挂心'],
  ours: ['是我们没能让您用得放心', '是我们该看得更紧', '是我们没让您安心', '是我们该更谨慎些'],
  check: [
    '负责人已接手这一单',
    '这一单由店铺负责人亲自跟进',
    '负责人正在核查同批次商品',
    '已转给负责人处理并核查库存',
    '负责人正在带人排查这一批货',
    '负责人已经着手核实这一单',
  ],
  talk: [
    '请先停止使用，保留好实物和包装，如有不适请及时就医',
    '请先停用并保留实物和包装，身体不舒服请尽早就医',
    '麻烦您先停用、留好实物，如有不适请及时去医院就医',
    '现在请停止使用，实物和包装请保留，如感到不适请就医',
    '先不要再用了，实物请保留，身体有不适请及时就医',
  ],
  better: [
    '您的安全我们放在前面',
    '同批次的货我们会查清楚',
    '这件事我们会负责到底',
    '库存会逐件排查',
    '查到的情况我们如实告诉您',
  ],
  voice: {
    named: [
      '看到{problem}，我们非常重视，{felt}，对不起。',
      '{problem}{felt}，我们先向您道歉。',
      '您的身体和安全要紧，{problem}{felt}，实在抱歉。',
      '出现{problem}，{ours}，向您道歉。',
      '为{problem}这件事向您道歉，{ours}。',
    ],
    unnamed: [
      '{felt}，对不起。',
      '{ours}，向您道歉。',
      '发生这样的事，我们非常重视，向您道歉。',
      '您的身体和安全要紧，{felt}，实在抱歉。',
    ],
    felt: [
      '{problem}不是小事，{felt}，我们理解您的担心。',
      '您的身体和安全要紧，{problem}{felt}，我们明白您的担心。',
      '遇到{problem}，谁都会紧张，{felt}，我们理解。',
    ],
    owned: [
      '{problem}，{ours}，这件事我们担着。',
      '出现{problem}，{ours}。',
      '{problem}这件事，{ours}，不推给别人。',
    ],
    thanks: [
      '谢谢您及时告诉我们{problem}。',
      '感谢您把{problem}说出来，这关系到安全。',
      '谢谢您提醒{problem}，我们马上重视起来。',
      '{problem}我们收到了，谢谢您没有耽搁。',
    ],
    solve: [
      '{talk}。{check}，{time}在订单消息里联系您。',
      '{check}。{talk}，{time}在订单消息里给您答复。',
      '{talk}；{check}，有情况到订单页点“联系商家”，{time}回您。',
      '安全要紧，{talk}。{check}，{time}在订单消息里和您说。',
      '{check}，{time}到订单消息里找您。{talk}。',
    ],
    facts: [
      '关于{problem}，{talk}。{check}，{time}在订单消息里联系您。',
      '您反馈的{problem}，{check}，{time}在订单消息里答复；{talk}。',
      '遇到{problem}，{talk}。{check}，{time}到订单消息里找您。',
      '{problem}要紧，{talk}；{check}，{time}在订单消息里回您。',
    ],
    steps: [
      '您这边，{talk}；我们这边，{check}，{time}在订单消息里给您消息。',
      '眼下重要的是安全：{talk}。查的事交给我们，{check}，{time}在订单消息里答复您。',
      '先照顾好自己，{talk}；再由我们来查，{check}，{time}在订单消息里告诉您。',
    ],
    smile: [
      '愿您一切平安，{better}。',
      '请照顾好自己，{better}。',
      '{better}，有情况随时找我们。',
      '您安心，{better}。',
    ],
    regret: ['{felt}，对不起。', '发生这样的事，向您道歉；{better}。', '{better}，也为{problem}向您道歉。'],
  },
  brief: {
    named: ['{problem}{felt}，抱歉。', '{problem}，{ours}，对不起。', '抱歉，{problem}{felt}。'],
    felt: ['{problem}不是小事，{felt}，我们理解。', '{problem}{felt}，理解您的担心。'],
    owned: ['{problem}，{ours}。', '出现{problem}，{ours}。'],
    thanks: ['谢谢您告知{problem}。', '{problem}收到，谢谢您提醒。', '感谢您及时说明{problem}。'],
    solve: [
      '{talk}。{check}，{time}在订单消息里联系您。',
      '{check}；{talk}，{time}在订单消息里回您。',
      '{talk}；{check}，{time}订单消息里答复。',
    ],
    facts: [
      '{problem}要紧，{talk}。{check}，{time}在订单消息里联系您。',
      '关于{problem}，{check}；{talk}，{time}在订单消息里回您。',
      '遇到{problem}，{talk}；{check}，{time}订单消息里答复。',
    ],
    steps: [
      '您这边，{talk}；我们这边，{check}，{time}在订单消息里回您。',
      '先顾好自己，{talk}；{check}，{time}在订单消息里答复。',
    ],
    smile: ['{better}。', '请保重，{better}。', '愿您平安。'],
    regret: ['{felt}，对不起。', '抱歉，{better}。', '再次抱歉，{felt}。'],
  },
};
