import type { ShippedTexts } from './texts';

/** For who wrote again, and for what is already under way. Not for danger, law and malice, which need words of their own. */
export const any: ShippedTexts = {
  public: {
    sincere: [
      '追评：上次没解决好',
      '{% if 追评 %}您后来补充的我们看到了，{% endif %}上回的办法没有管用，{{ 问题 }}还在困扰您，对不起。这次换主管跟，{{ 答复时间 }}在订单消息里给您新的方案，前面说过的不用再说。',
    ],
    brief: [
      '追评：重新处理',
      '{{ 问题 }}这件事，头一回没处理到位，抱歉。重新来过，主管{{ 答复时间 }}订单消息找您。',
    ],
  },
  private: {
    warm: [
      '问题解决了吗',
      '您好，上次说好的{{ 事项 | 文字 }}已经办了，想问问现在还有没有不顺手的地方？有的话直接回我，抱歉让您多等。',
    ],
    expert: [
      '进度说明',
      '您好，您这一单的进度如下：{{ 已完成 | 文字 }}；接下来是{{ 下一步 | 文字 }}，预计{{ 完成时间 | 时间 }}有结果。中间有变化我会先告诉您，抱歉占用您的时间。',
    ],
  },
};
