import { describe, expect, it } from 'vitest';
import { gradeByPhrases as grade } from '@/lib/grading';
import type { Finding, GradingInput } from '@/lib/grading/contract';
import { findingSchema } from '@/lib/grading/contract';

const of = (text: string | null, more: Partial<GradingInput> = {}): Finding =>
  grade({ text, append: null, stars: null, ...more });

describe('each cause is named, with a mood and its reasons', () => {
  it.each([
    ['物流太慢了，等了八天才收到，气人', 'logistics'],
    ['快递小哥态度恶劣，也不送上门', 'logistics'],
    ['外包装破损，打开一看漏了半瓶', 'packaging'],
    ['杯子到手全碎，包装太差', 'packaging'],
    ['耳机用了三天就坏了，质量太差', 'quality'],
    ['橘子不新鲜，一半都发霉，难吃', 'quality'],
    ['跟图片完全不一样，虚假宣传', 'mismatch'],
    ['颜色不对，和描述严重不符', 'mismatch'],
    ['裙子偏小，穿不上，尺码不准', 'size'],
    ['发错颜色了，赠品也没给', 'wrong_item'],
    ['感觉是假货，跟专柜买的不一样', 'authenticity'],
    ['收到的是翻新机，有使用痕迹', 'authenticity'],
    ['客服不理人，还不给退货', 'service'],
    ['刚买就降价，真不值这个价', 'price'],
    ['差评，垃圾', 'other'],
  ])('%s → %s', (text, cause) => {
    const finding = of(text);
    expect(finding).toMatchObject({
      primary: cause,
      sentiment: 'negative',
      by: 'keywords-1',
      confidence: null,
    });
    if (cause === 'other') expect(finding.causes).toEqual(['other']);
    else expect(finding.reasons.some(({ label }) => label === cause)).toBe(true);
    expect(findingSchema.parse(finding)).toEqual(finding);
  });

  it('lets the cause that is dwelt on most lead, and the first named in a tie', () => {
    expect(of('物流太慢。质量太差，做工粗糙，一洗就掉色')).toMatchObject({ primary: 'quality' });
    expect(of('物流太慢，而且包装太差')).toMatchObject({
      causes: ['logistics', 'packaging'],
      primary: 'logistics',
    });
  });

  it('keeps `other` alone', () => {
    expect(of('垃圾，发货太慢').causes).toEqual(['logistics']);
  });
});

describe('what looks like a complaint and is none', () => {
  it.each([
    '杯子没有色差，全家很喜欢',
    '到货无磕碰，包装完好，没有破损',
    '洗了两次不掉色也不起球，满意',
    '没有异味，做工好',
    '快递很快，客服态度很好',
    '性价比很高，同事也说值得购买',
    '给妈妈的礼物，妈妈的朋友也喜欢',
  ])('%s', (text) => {
    expect(of(text)).toMatchObject({ causes: [], malice: [], sentiment: 'positive' });
  });

  it.each(['一星给快递，东西没法夸', '这一星是给客服的，客服态度很好'])(
    'blames nobody praised: %s',
    (text) => {
      const { causes } = of(text);
      expect(causes).not.toContain('logistics');
      expect(causes).not.toContain('service');
    },
  );

  it('reads "不是质量问题" as said', () => {
    expect(of('不是质量问题，是尺码偏大').causes).toEqual(['size']);
  });
});

describe('suspicion is not denial', () => {
  it.each(['这支笔不知道是不是假货', '是不是假货啊，味道怪怪的', '感觉不是正品', '不确定是不是正品'])(
    '%s',
    (text) => {
      expect(of(text).causes).toContain('authenticity');
    },
  );

  it.each(['肯定不是假货，放心买', '没有假货，支持'])('an assurance is: %s', (text) => {
    expect(of(text).causes).toEqual([]);
  });
});

describe('risks', () => {
  it.each(['用了之后脸上过敏起疹', '里面有活虫', '吃完拉肚子了', '插上就漏电冒烟', '洗完头皮发痒'])(
    'safety: %s',
    (text) => {
      expect(of(text).risks).toEqual(['safety']);
    },
  );

  it.each(['一头长头发都打结了', '颜色看着恶心', '止痒效果好，没有过敏', '给孩子买的塑料杯'])(
    'not safety: %s',
    (text) => {
      expect(of(text).risks).toEqual([]);
    },
  );

  it.each(['再不退我就打12315', '消协见', '已咨询律师，准备起诉'])(
    'legal words are a risk, never malice: %s',
    (text) => {
      expect(of(text)).toMatchObject({ risks: ['legal'], malice: [] });
    },
  );

  it('does not read 315 out of a longer number', () => {
    expect(of('型号A1315，快递单尾号31520').risks).toEqual([]);
  });
});

describe('malice', () => {
  it.each([
    ['老板不要脸，去死吧', 'abuse'],
    ['卖家就是个煞笔', 'abuse'],
    ['这店SB', 'abuse'],
    ['加我薇信有同款', 'advert'],
    ['同款去搜小张旗舰店', 'advert'],
    ['不给50就一直差评', 'extortion'],
    ['不私了就曝光', 'extortion'],
    ['给我转两百块，不然一直给你追评', 'extortion'],
    ['想让我改评价？转我五十块', 'extortion'],
  ] as const)('%s → %s', (text, sign) => {
    expect(of(text).malice).toContain(sign);
  });

  it.each([
    '垃圾东西，质量太差',
    '骗子，黑心商家',
    'USB接口松动，USB线也短',
    '妈妈的手机一用就死机',
    '说好的返现没有给，好评返现是骗人的',
    '不退我50块，差评',
    '客服说给我10元就删差评，太恶心',
    '客服让我加微信返现',
    '再不处理我就投诉',
    '客服想让我改评价，给我打了五个电话',
    '客服说想让我改评价，转我五十块',
    '运费该赔我十块，不然我投诉到平台',
  ])('an honest harsh review is not malicious: %s', (text) => {
    expect(of(text).malice).toEqual([]);
  });
});

describe('sarcasm needs bad news beside it', () => {
  it('is seen in a complaint', () => {
    expect(of('呵呵，真行，穿一次就开线').sarcasm).toBe(true);
  });
  it('is not seen in a contented text', () => {
    expect(of('呵呵，很满意，很喜欢').sarcasm).toBe(false);
  });
});

describe('no words of the buyer', () => {
  it.each([
    null,
    '',
    ' \u200b\n',
    '该用户未填写文字评价',
    '该用户觉得商品很好，给出了5星好评',
    '此用户没有填写评价。',
    '评价方未及时做出评价,系统默认好评!',
  ])('%j', (text) => {
    expect(of(text, { stars: 1 })).toMatchObject({ sentiment: null, causes: [], primary: null, reasons: [] });
  });
});

describe('stars are a prior, not a verdict', () => {
  it('a good rating over clear praise or a small wish is not negative', () => {
    expect(of('很好吃，就是量有点少', { stars: 5 }).sentiment).not.toBe('negative');
    expect(of('很满意，快递慢了点', { stars: 5 }).sentiment).not.toBe('negative');
  });
  it('a good rating over a strong complaint is negative', () => {
    expect(of('垃圾，质量太差，用了两天就坏了，后悔', { stars: 5 })).toMatchObject({
      sentiment: 'negative',
      primary: 'quality',
    });
  });
  it('a bad rating over words without a cause is `other`', () => {
    expect(of('唉，算了', { stars: 1 })).toMatchObject({ sentiment: 'negative', causes: ['other'] });
  });
  it('without stars the same words stay neutral', () => {
    expect(of('唉，算了')).toMatchObject({ sentiment: 'neutral', causes: [], primary: null });
  });
});

describe('the append text', () => {
  it('solves the mood but keeps the cause', () => {
    const finding = of('发错货了，客服不理人', { append: '已经解决了，很满意' });
    expect(finding).toMatchObject({ sentiment: 'neutral' });
    expect(finding.causes).toContain('wrong_item');
  });
  it('turns praise into a complaint, with its reason in the append', () => {
    const finding = of('很好，喜欢', { append: '用了一周就坏了，质量太差' });
    expect(finding).toMatchObject({ sentiment: 'negative', primary: 'quality' });
    expect(finding.reasons).toContainEqual({
      label: 'quality',
      field: 'append',
      start: 8,
      end: 12,
      text: '质量太差',
    });
  });
  it('is read when there is no first text', () => {
    expect(of(null, { append: '掉色严重，质量差' })).toMatchObject({ primary: 'quality' });
  });
});
