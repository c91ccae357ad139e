import type { Voice } from './voice';

/** 简短: for a buyer who wrote little, or is too angry to read much. */
export const brief: Voice = {
  named: [
    '{problem}，{ours}，抱歉。',
    '抱歉，{problem}{felt}。',
    '{problem}{ours}，对不起。',
    '对不起，{problem}的事我们跟进。',
    '{problem}收到，{felt}，抱歉。',
    '不好意思，{problem}{ours}。',
  ],
  unnamed: ['{felt}，抱歉。', '{ours}，对不起。', '抱歉，{ours}。', '对不起，{felt}。', '不好意思，{felt}。'],
  felt: [
    '{problem}{felt}，我们理解。',
    '碰上{problem}确实扫兴，我们理解，抱歉。',
    '{problem}，谁遇到都不痛快，抱歉。',
    '理解您，{problem}{felt}。',
  ],
  owned: [
    '{problem}，{ours}。',
    '{problem}{ours}，我们认。',
    '不推脱，{problem}{ours}。',
    '您说得对，{problem}{ours}。',
  ],
  thanks: [
    '谢谢您提出{problem}，{ours}。',
    '{problem}收到，谢谢。',
    '多谢直说{problem}，{ours}。',
    '感谢告知{problem}，{felt}。',
    '{problem}{felt}，谢谢您还愿意说。',
  ],
  solve: [
    '{check}，{talk}，{time}在订单消息里回您。',
    '{check}；{talk}，{time}回复到订单消息。',
    '{talk}，{check}，{time}订单消息里见。',
    '{path}；{check}，{talk}，{time}答复您。',
    '{check}。{time}在订单消息里给您准信，{talk}。',
    '我们{time}去订单消息里找您，{check}，{talk}。',
    '{talk}；{check}。订单消息里{time}有回音。',
  ],
  facts: [
    '{problem}这事，{check}，{talk}，{time}在订单消息里回您。',
    '{problem}在跟了，{check}；{talk}，{time}回到订单消息。',
    '{problem}的事，{check}，{time}在订单消息里答复，{talk}。',
    '您说的{problem}，{check}；{talk}，{time}订单消息里回您。',
    '{problem}我们查：{check}，{time}去订单消息里找您，{talk}。',
    '{problem}这点，{check}。{path}，{time}答复，{talk}。',
  ],
  steps: [
    '先查，{check}；再办，{talk}。{time}在订单消息里回您。',
    '眼下{check}；{talk}，{time}在订单消息里说。',
    '两步走：{check}；{talk}，{time}在订单消息里答复您。',
    '正在做：{check}；{talk}，{time}订单消息里答复。',
  ],
  smile: [
    '{better}。',
    '谢谢您，{better}。',
    '{better}，谢谢提醒。',
    '{better}，我们跟到底。',
    '谢谢您说出来。',
  ],
  regret: [
    '{felt}，抱歉。',
    '再说声对不起，{felt}。',
    '抱歉，给您添麻烦了。',
    '对不起，让您费心了。',
    '抱歉，{better}。',
  ],
  also: ['{second}一并查。', '{second}也在跟。'],
};
