import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReplyKind } from '@/lib/reply/contract';
import { lint } from '@/lib/reply/lint';

const rulesOf = (text: string, kind: ReplyKind = 'public') => lint(text, { kind }).map(({ rule }) => rule);
const blocksOf = (text: string, kind: ReplyKind = 'public') =>
  lint(text, { kind }).filter(({ severity }) => severity === 'block');
/** Of a sentence alone nobody asks for an apology and a way out. */
const ofSentence = (text: string, kind: ReplyKind = 'public') =>
  rulesOf(text, kind).filter((rule) => rule !== 'R34');

/** Compliance data 2.5: the table's own example of each rule, and others of its kind. */
const OFFENDING: [rule: string, text: string][] = [
  ['R01', '亲，给五星好评返10元红包哦'],
  ['R01', '好评有礼，收到货晒图就送您一份小礼品'],
  ['R01', '五⭐反现10'],
  ['R01', '好平返5元'],
  ['R01', '返*现给您，好*评就行'],
  ['R01', '感谢您的好评，返现已经打给您'],
  ['R01', '下单备注"好评"有赠品'],
  ['R01', '动动小手点亮5颗星有惊喜'],
  ['R01', '评价后截图找客服领礼'],
  ['R01', '追评带图返2元'],
  ['R02', '删掉差评马上给您退20'],
  ['R02', '把那条"处理"一下给您补20'],
  ['R02', '有问题别写评价，先找我们，给您补偿'],
  ['R02', '您把差评换成好评，运费险外再补5'],
  ['R02', '给您退款，麻烦把评价删了'],
  ['R03', '方便的话能否帮忙更新评价'],
  ['R03', '改一下评价'],
  ['R03', '帮忙gai个评'],
  ['R03', '改·评'],
  ['R03', '改 评'],
  ['R03', '改\u200b评'],
  ['R03', '删[评]'],
  ['R03', '这条评价可以修改一下吗'],
  ['R03', '给您补偿50元，麻烦您处理下评价'],
  ['R03', '麻煩您刪除評價'],
  ['R04', '麻烦您追加一个好评'],
  ['R04', '追评说明下'],
  ['R04', '方便的话请再追加评论'],
  ['R05', '下次给个五星支持一下'],
  ['R05', '满意的话五颗星哦亲'],
  ['R05', '动动小手点亮5颗星有惊喜'],
  ['R05', '求好评'],
  ['R05', '有问题先联系客服，请不要直接给差评'],
  ['R09', '加微信 abc123 处理'],
  ['R09', '打13800138000找我'],
  ['R09', '晒图有礼加我vx'],
  ['R09', '加薇:abc_123'],
  ['R09', '➕V看签名'],
  ['R09', '＋Ｖ：haoshuo'],
  ['R09', '企鹅号 一二三四五六七'],
  ['R09', '幺三八零零一二三四五六'],
  ['R09', '1 3 8-0 0 1 3-8000'],
  ['R09', '1️⃣3️⃣8️⃣0️⃣0️⃣1️⃣3️⃣8️⃣0️⃣0️⃣0️⃣'],
  ['R09', '邮箱 service@example.com'],
  ['R09', '拨打 400-820-1234'],
  ['R09', '关注我们的公众号处理'],
  ['R10', '点这个链接领券'],
  ['R10', '去某多买更便宜'],
  ['R10', '扫码领红包'],
  ['R10', '某宝搜同款更便宜'],
  ['R10', '请看 https://example.com/a?b=1'],
  ['R10', '复制这段文字 ￥AbC123dEf￥ 打开'],
  ['R18', '王先生您住在幸福小区，电话13800138000'],
  ['R18', '您的订单号 231122-123456789012345 已处理'],
  ['R18', '您的收货地址人民路12号3栋502室'],
  ['R30', '给您退80元'],
  ['R30', '给您补20'],
  ['R30', '赔您五十块钱'],
  ['R32', '请{姓名}在[时间]前回复'],
  ['R32', '我们会在XX前处理'],
  ['R32', '【】前给您答复'],
  ['R33', '好'.repeat(201)],
];

/** Compliance data 2.5.1 to the letter where it gives a text, and the honest neighbours of each pattern. */
const HONEST = [
  '感谢您的评价',
  '感谢您的好评',
  '您的反馈我们会用来改善包装',
  '您的反馈我们会用来改进',
  '这次的问题我们会改好',
  '我们会追踪这个包裹',
  '追加补发一件',
  '第一时间为您核实',
  '我们会最快处理',
  '最近天气、最后一公里、最新物流我们都在跟',
  '面料是V领、加大码',
  'Q弹口感的QQ糖',
  '维信牌的商品',
  '退款会原路退回您的微信支付账户',
  '退款会原路退回您的支付宝账户',
  '运单号 SF1234567890123',
  '运单号773012345678901',
  '快递单号13800138000',
  '订单尾号 6621',
  '适合180/96A，净重315g',
  '2026-11-22 18:00',
  '请在订单页点"联系商家"',
  '请在订单页申请售后',
  '返回的快递我们已收到，正在返厂检测',
  '现在就为您核实',
  '红包装的那一款',
  '符合条件的可以申请退货退款，不影响您评价',
  '如您需要，可以向平台客服或12315反映',
  '我们已将情况提交平台核实',
  '这批货的检验报告可以在订单消息里给您看',
  '敏感肌请先做局部测试，如有不适请停用',
  '抱歉，这次让您白等了',
  '券已按"延迟发货"规则发放，有效期7天',
  '您在11月20日申请的换货已寄出',
  '您的评价已用于改进包装',
  '问题已整改，评价里提到的每一点我们都看了',
  '看到您的追评，抱歉第一次没有处理好',
  '我们不会要求您修改评价',
  '商家无权删除评价，您放心',
  '评价里说的破损，售后会给您补发',
  '在您反馈后我们已做好平台报备',
  '五星级酒店同款的床品',
  '快递员没有扫码就显示签收，我们在查',
  '包装上的防伪码可以查验',
  '让您受惊了，请别着急',
  '加湿器漏水的问题我们在查',
];

/** What the private order chat may say besides. */
const PRIVATE = ['这单实付的80元全额退回您的付款账户，另给您一张5元售后关怀券。', '给您补20元差价'];

/** Far beyond what a slow machine needs. ms */
const ENDS = 120_000;

describe('lint', () => {
  it.each(OFFENDING)('%s finds %j', (rule, text) => {
    expect(rulesOf(text)).toContain(rule);
  });

  it.each(OFFENDING.filter(([rule]) => rule !== 'R30' && rule !== 'R33'))(
    '%s blocks %j in both scopes',
    (_, text) => {
      expect(blocksOf(text)).not.toEqual([]);
      expect(blocksOf(text, 'private')).not.toEqual([]);
    },
  );

  it.each(HONEST)('lets %j pass', (text) => {
    expect(ofSentence(text)).toEqual([]);
    expect(ofSentence(text, 'private')).toEqual([]);
  });

  it.each(PRIVATE)('lets amounts pass in the order chat: %j', (text) => {
    expect(rulesOf(text, 'private')).toEqual([]);
    expect(rulesOf(text)).toContain('R30');
  });

  it('warns over 200 characters and blocks over 500, counting characters and not units', () => {
    const lengths = (text: string) => lint(text, { kind: 'private' });
    expect(lengths('好'.repeat(200))).toEqual([]);
    expect(lengths('😀'.repeat(200))).toEqual([]);
    expect(lengths('好'.repeat(500)).map(({ severity }) => severity)).toEqual(['warn']);
    expect(lengths('好'.repeat(501))).toMatchObject([{ severity: 'block', start: 500, end: 501 }]);
  });

  it('names the words in the original text, with the dodge in them', () => {
    const text = '亲，麻烦您改\u200b 評，谢谢';
    const found = lint(text, { kind: 'private' });
    expect(found).toMatchObject([
      { rule: 'R03', text: '改\u200b 評', start: 5, end: 9 },
      { rule: 'R25', text: '\u200b', start: 6, end: 7 },
    ]);
  });

  it('says basis, date and a rewrite', () => {
    const [finding] = lint('改一下评价', { kind: 'public' });
    expect(finding).toMatchObject({
      asOf: '2026-08-22',
      rewrite: expect.any(String),
      basis: expect.stringContaining('天猫'),
    });
  });

  it('keeps its spans inside the text on any string', () => {
    const pieces = fc.constantFrom(
      '好评',
      '返',
      '*',
      '现',
      '1',
      '3',
      '元',
      '改',
      '评价',
      '\u200b',
      '➕',
      'V',
      ' ',
      '\ud800',
      '，',
      '{',
      '😀',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(pieces).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        for (const finding of lint(any, { kind: 'public' })) {
          expect(finding.end).toBeGreaterThanOrEqual(finding.start);
          expect(finding.end).toBeLessThanOrEqual(any.length);
          expect(finding.text).toBe(any.slice(finding.start, finding.end));
        }
      }),
    );
  });

  it.each([
    '改',
    '好评',
    '返',
    '1',
    '加微',
    '改评价不会',
    '{',
    '住在',
    'a@',
    'http://a.',
    '把那条',
    '感谢您的',
    '请帮忙给',
  ])(
    'finds what it finds in %j forty thousand times',
    (piece) => {
      // How the time grows is measured by the bench; here a pattern that runs away would never come back.
      const text = piece.repeat(40_000);
      for (const { start, end, text: found } of lint(text, { kind: 'public' }))
        expect(found).toBe(text.slice(start, end));
      expect(lint(text, { kind: 'public' }).length).toBeLessThan(40_000 * piece.length);
    },
    ENDS,
  );
});
