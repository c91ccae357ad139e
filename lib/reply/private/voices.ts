import type { Tone } from '../tones';

/** One tone of the order chat, in sentences with slots: `{it}` the product, `{why}` what happened, `{ask}`, `{time}`. */
export interface Voice {
  hello: string;
  /** The apology, with the greeting before it. */
  sorry: string;
  /** The same after the offer was said. */
  sorryLater: string;
  /** Said where the buyer wrote again. */
  again: string;
  /** Asks for evidence and says that nothing hangs on it (compliance data P05). */
  ask: string;
  /** What follows the offer. */
  agree: string;
  /** By when there is an answer, where nothing is offered yet. */
  answer: string;
  /** What the buyer may do whatever we offer. */
  rights: string;
}

export const VOICES: Record<Tone, Voice> = {
  sincere: {
    hello: '您好，',
    sorry: '您购买的{it}，{why}，给您添麻烦了，抱歉。',
    sorryLater: '{why}，给您添麻烦了，抱歉。',
    again: '之前没有处理到位，让您又说一遍，对不起。',
    ask: '方便的话，麻烦{ask}，我们好查清原因；没有也照样处理。',
    agree: '您看可以吗？您同意就办，进展{time}在这里告诉您。',
    answer: '{time}在这里给您答复。',
    rights: '您也可以照常在订单页申请退货退款。',
  },
  warm: {
    hello: '亲，您好，',
    sorry: '您买的{it}，{why}，换谁都会失望，实在不好意思。',
    sorryLater: '{why}，换谁都会失望，实在不好意思。',
    again: '上回没给您办好，还让您再跑一趟，很过意不去。',
    ask: '要是方便，{ask}就更好了；没有也没关系，一样给您处理。',
    agree: '您看这样行吗？您点头就办，{time}在这里跟您说进展。',
    answer: '{time}在这里跟您说。',
    rights: '想退货退款也照常能在订单页申请。',
  },
  expert: {
    hello: '您好，',
    sorry: '关于您购买的{it}，我们了解到{why}，向您致歉。',
    sorryLater: '我们了解到{why}，向您致歉。',
    again: '前次处理未能解决，一并致歉。',
    ask: '如方便，请{ask}，便于核对原因；不提供也不影响处理。',
    agree: '请您确认是否同意，同意后即办理，进展{time}在此说明。',
    answer: '核对结果{time}在此答复。',
    rights: '以上不影响您在订单页申请退货退款。',
  },
  brief: {
    hello: '您好，',
    sorry: '{why}，抱歉。',
    sorryLater: '{why}，抱歉。',
    again: '上次没办好，对不起。',
    ask: '方便的话{ask}，没有也能处理。',
    agree: '您同意就办，{time}告诉您进展。',
    answer: '{time}在这里回您。',
    rights: '订单页照常可以申请退货退款。',
  },
};
