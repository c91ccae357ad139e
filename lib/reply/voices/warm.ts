import type { Voice } from './voice';

/** 亲切: a neighbour behind the counter; never gushing. */
export const warm: Voice = {
  named: [
    '真不好意思，{problem}{felt}，{ours}。',
    '哎，{problem}{felt}，太抱歉了。',
    '看到{problem}，我们也跟着着急，{felt}，抱歉。',
    '{felt}，不好意思，{problem}{ours}。',
    '买{it}却碰上{problem}，换谁都有点委屈，真不好意思。',
    '您受累了，{problem}{ours}，跟您说声抱歉。',
  ],
  unnamed: [
    '{felt}，真的不好意思。',
    '您受累了，{ours}，跟您赔个不是。',
    '换谁都会不高兴，{ours}，跟您说声抱歉。',
    '不好意思，{felt}，{ours}。',
    '{felt}，我们也很过意不去。',
  ],
  felt: [
    '{problem}搁谁身上都闹心，{felt}，我们懂。',
    '高高兴兴下单，遇上{problem}，心里肯定不是滋味，我们理解，不好意思。',
    '读完您的话，能想象{problem}有多扫兴，我们理解您的心情，抱歉。',
    '{problem}{felt}，换我们也会觉得堵得慌。',
    '想到{problem}{felt}，我们心里也不好受。',
  ],
  owned: [
    '{problem}这事儿，{ours}。',
    '您没说错，{problem}{ours}。',
    '不找理由，{problem}{ours}。',
    '{problem}，{ours}，这事儿归我们管。',
    '说句实在话，{problem}{ours}。',
  ],
  thanks: [
    '谢谢您跟我们说{problem}的事，{ours}。',
    '{felt}，谢谢您愿意把{problem}讲给我们听。',
    '多亏您提起{problem}，{ours}，差点儿还蒙在鼓里。',
    '{felt}，您还肯把{problem}说出来，我们挺感激的。',
    '谢谢您细心说明{problem}，我们收到了。',
  ],
  solve: [
    '您先别急，{check}，{talk}，{time}就在订单消息里回您。',
    '{check}，{talk}。您忙您的，{time}我们到订单消息里找您。',
    '{path}；{check}，{talk}，{time}陪您把这事理清楚。',
    '这边{check}，{time}给您捎个准信，就在订单消息里；{talk}。',
    '{check}，不会让您干等，{time}在订单消息里跟您聊，{talk}。',
    '接下来交给我们：{check}；{talk}，{time}在订单消息里给您回话。',
  ],
  facts: [
    '{problem}这事儿有人管了：{check}，{talk}，{time}在订单消息里给您回话。',
    '先跟您报个信，{problem}这边，{check}；{talk}，{time}在订单消息里细说。',
    '您放心，{problem}我们没当小事，{check}。{talk}，{time}去订单消息里找您。',
    '先说说{problem}：{check}，{talk}；{path}，{time}回您。',
    '您提的{problem}，{check}，{time}在订单消息里给您捎信，{talk}。',
  ],
  steps: [
    '我们打算这么办：先弄清原因，{check}；再跟您商量，{talk}，{time}在订单消息里找您。',
    '眼下{check}，您先歇口气；{time}在订单消息里接着说，{talk}。',
    '两件事马上做起来：{check}，这是头一件；{time}在订单消息里给您回话，{talk}，这是另一件。',
    '这会儿{check}；等有了结果，{talk}，{time}我们到订单消息里跟您讲。',
    '先查后办：{check}；{talk}，{time}在订单消息里给您交代。',
  ],
  smile: [
    '{better}，您放心。',
    '后面有什么想说的随时喊我们，{better}。',
    '谢谢您肯跟我们说，{better}。',
    '{better}，愿您接下来事事顺心。',
    '记着您的话，{better}。',
    '{better}，剩下的交给我们就好。',
  ],
  regret: [
    '{felt}，真不好意思，后面的事交给我们。',
    '辛苦您了，跟您说声抱歉，{better}。',
    '这次扫了您的兴，抱歉；{better}。',
    '{better}，{felt}，实在不好意思。',
    '给您添麻烦了，抱歉，后面有我们呢。',
  ],
  also: [
    '还有{second}，我们一块儿给您问清楚。',
    '{second}我们也记着，一起办。',
    '对了，{second}也没落下，一并在看。',
  ],
};
