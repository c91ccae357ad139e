import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { GRADES, type Grade, NOTHING_FOUND, type Reason } from '@/lib/grading/contract';
import { principlesOf, SIGNS } from '@/lib/reply/principles';
import { PRINCIPLES } from '@/lib/reply/principles/contract';

const because = (grade: Grade, words: string | null): Reason[] =>
  words === null || grade === 'malice'
    ? []
    : [{ label: grade, field: 'text', start: 0, end: words.length, text: words }];

function check(
  text: string,
  grade: Grade = 'other',
  words: string | null = null,
  share: number | null = null,
) {
  return principlesOf(text, { grade, finding: { ...NOTHING_FOUND, reasons: because(grade, words) }, share });
}
const signsIn = (...given: Parameters<typeof check>) =>
  check(...given).flatMap(({ mends }) => mends.map(({ sign }) => sign));

const GOOD: [text: string, grade: Grade, words: string | null][] = [
  [
    '保温杯漏水是我们没有把好关，抱歉。同批的杯盖正在重新试水，退或换由您选，今天18:00前在订单消息里答复您。',
    'quality',
    '漏水',
  ],
  [
    '让您等了六天，对不起。我们正在催快递找这个包裹，补发还是退款听您的，明天12:00前订单消息里告诉您。',
    'logistics',
    '等了六天',
  ],
  [
    '箱子压成这样，换谁都难受，抱歉。请在订单页点“联系商家”，补发或退款您来定，我们今天16:00前回您。',
    'packaging',
    '箱子压坏了',
  ],
  [
    '颜色和图片有出入，是我们没有拍准，向您道歉。换色或退回都行，明天10:00前在订单消息里和您确认。',
    'mismatch',
    '颜色和图片差太多',
  ],
  [
    '尺码偏小没有写清楚，对不起。可以换大一码，也可以退，您选一种，我们今天20:00前在订单消息里办。',
    'size',
    '偏小',
  ],
  [
    '少发了一只，是我们装箱没有点清，抱歉。补寄还是退这一只的钱由您定，今天17:00前在订单消息里告诉您安排。',
    'wrong_item',
    '少发一只',
  ],
  [
    '客服没有回您，是我们没有做好，向您道歉。主管已经接手，今天20:00前在订单消息里给您答复，怎么处理听您的意见。',
    'service',
    '客服不回',
  ],
  [
    '刚买就降价，心里肯定不舒服，抱歉。我们正在核对保价规则，今天15:00前把结果发到订单消息里，退回也可以。',
    'price',
    '刚买就降价',
  ],
  [
    '您担心是假货，我们理解。进货凭证今天14:00前发到订单消息里，您也可以向平台申请鉴定，我们配合。',
    'authenticity',
    '假货',
  ],
  [
    '用了起红疹，请先停用并留好实物，不舒服请尽早就医。让您受罪了，抱歉。负责人今天13:00前在订单消息里联系您。',
    'safety',
    '起红疹',
  ],
  ['您好，您说的情况我们看到了，正在核实。有补充的话请发到订单消息里，我们会如实答复。', 'malice', null],
  [
    '毛衣洗一次就起球，是我们选的料不好，抱歉。退或换都行，您在订单页申请售后，明天18:00前有人答复。',
    'quality',
    '起球',
  ],
];

test.each(GOOD)('%s', (text, grade, words) => {
  const scores = check(text, grade, words);
  expect(scores.map(({ principle }) => principle)).toEqual([...PRINCIPLES]);
  for (const { step, principle, mends } of scores)
    expect([principle, step, mends]).toEqual([principle, 'good', mends]);
});

/** What must be found, and the words that it must point at ('' = the end of the text). */
const BAD: [sign: string, text: string, at: string, grade?: Grade, words?: string][] = [
  ['jargon', '您的工单已转出库组，请留意。', '工单'],
  ['jargon', '系统显示这批SKU已经爆仓。', 'SKU'],
  ['jargon', '我们会复盘整个履约过程。', '履约'],
  [
    'long-sentence',
    `抱歉，${'这件事我们记下了，'.repeat(6)}谢谢。`,
    `抱歉，${'这件事我们记下了，'.repeat(6)}谢谢`,
  ],
  ['long-text', `${'这件事记下了。'.repeat(40)}`, '这件事记下了。'.repeat(40).slice(200)],
  ['repeated', '今早我们会重新检查杯盖，下午我们会重新检查杯盖。', '我们会重新检查杯盖'],
  ['repeated', '很抱歉让您白跑一趟，真的，很抱歉让您白跑一趟。', '很抱歉让您白跑一趟'],
  ['empty-phrase', '对此深表歉意，杯盖换给您。', '深表歉意'],
  ['empty-phrase', '换一只给您，祝您生活愉快。', '祝您生活愉快'],
  ['empty-phrase', '您的满意是我们最大的动力。', '您的满意是我们'],
  ['empty-phrase', '感谢您的宝贵意见，我们会不断改进。', '宝贵意见'],
  ['empty-phrase', '给您带来的不便，敬请谅解。', '敬请谅解'],
  ['mechanical-opening', '尊敬的客户，您好，杯盖漏水抱歉。', '尊敬的客户'],
  ['mechanical-opening', '亲，杯盖漏水抱歉。', '亲'],
  ['mechanical-opening', '感谢您的惠顾，杯盖换给您。', '感谢您的惠顾'],
  ['mechanical-opening', '非常抱歉给您带来不好的体验。', '非常抱歉给您带来不'],
  ['mechanical-opening', '针对您反馈的问题，我们已处理。', '针对您反馈的问题'],
  ['blame', '抱歉，是您自己没有拧紧造成的。', '是您自己没'],
  ['blame', '别人都没有问题，就您有问题。', '别人都没有问题'],
  ['excuse', '因为双11单量太大，晚发了两天。', '因为双11'],
  ['excuse', '这是快递的问题，请您联系快递。', '快递的问题'],
  ['excuse', '轻微色差属于正常现象。', '属于正常现象'],
  ['excuse', '页面上写了不防水的。', '页面上写了'],
  ['excuse', '一分钱一分货，您也知道。', '一分钱一分货'],
  ['no-regret', '杯盖今天换给您，订单消息里看单号。', ''],
  ['only-sorry', '真的很对不起您，心里很过意不去。', ''],
  ['rigid', '拆封了无法为您退货。', '无法'],
  ['rigid', '特价商品一律不换。', '一律'],
  ['rigid', '规定就是这样，按规则不能退。', '规定就是'],
  ['no-choice', '抱歉，杯盖漏水，今天18:00前给您寄新的。', ''],
  ['problem-not-named', '抱歉让您不满意，今天18:00前在订单消息里答复，退换由您选。', '', 'quality', '漏水'],
  ['problem-not-named', '抱歉杯子漏水，今天18:00前答复您。', '', 'logistics', '一直不到'],
  ['no-time', '抱歉，杯盖漏水，我们尽快给您换。', ''],
  ['no-path', '抱歉，杯盖漏水，今天给您换一只。', ''],
  ['vague', '已转相关部门，后续会联系您。', '相关部门'],
  ['vague', '我们稍后给您处理。', '稍后给您处理'],
  ['vague', '应该会没事的，大概明天吧。', '应该会'],
  ['casual', '收到啦！！！马上换～～', '收到啦'],
  ['casual', '抱歉抱歉😭今天就换', '😭'],
  ['casual', '宝子别急，今天就换。', '宝子'],
];

test.each(BAD)('%s: %s', (sign, text, at, grade = 'other', words) => {
  const mend = check(text, grade, words ?? null)
    .flatMap(({ mends }) => mends)
    .find((one) => one.sign === sign);
  expect(mend?.message).toMatch(/。$/);
  expect(mend?.spans.map(({ start, end }) => text.slice(start, end))).toContain(at);
});

test('every sign has its example', () => {
  const shown = new Set([...BAD.map(([sign]) => sign), 'template']);
  expect(SIGNS.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  expect(new Set(SIGNS.map(({ id }) => id)).size).toBe(SIGNS.length);
});

/** What comes near to a sign without being one. */
const NEAR: [sign: string, text: string, grade?: Grade, words?: string][] = [
  ['blame', '不是您的问题，是我们没有写清楚。'],
  ['excuse', '是我们页面写得不够清楚，对不起。'],
  ['excuse', '快递的问题我们来解决。'],
  ['mechanical-opening', '您亲手挑的杯子漏水，抱歉。'],
  ['mechanical-opening', '抱歉，杯盖漏了。'],
  ['empty-phrase', '杯盖的毛边我们改进了模具。'],
  ['rigid', '退不退、换不换都由您定。'],
  ['rigid', '按规定您可以七天内退货。'],
  ['no-regret', '让您白跑一趟，过意不去。'],
  ['no-regret', '您说的情况正在核实。', 'malice'],
  ['no-choice', '请先停用，负责人马上联系您。', 'safety'],
  ['no-time', '您说的情况正在核实。', 'malice'],
  ['problem-not-named', '抱歉让您失望了。', 'other', '不行'],
  ['problem-not-named', '洗一次就掉色，是我们没有把好关。', 'quality', '褪色了'],
  ['problem-not-named', '物流太慢，让您久等了。', 'logistics'],
  ['repeated', '在订单消息里回您，也可以在订单消息里找我们。'],
  ['jargon', '我们催了网点，包裹今天送。'],
  ['casual', '杯盖换好了！今天寄出。'],
];
test.each(NEAR)('no %s: %s', (sign, text, grade = 'other', words) => {
  expect(signsIn(text, grade, words ?? null)).not.toContain(sign);
});

describe('the score', () => {
  const scoreOf = (text: string, principle: string) =>
    check(text).find((one) => one.principle === principle)?.score;
  it('falls with each place, and not below 0', () => {
    const [one, two] = ['杯盖漏水，敬请谅解，抱歉。', '杯盖漏水，敬请谅解，深表歉意，抱歉。'];
    expect(scoreOf(one, 'sincere')).toBe(85);
    expect(scoreOf(two, 'sincere')).toBe(70);
    expect(
      scoreOf('亲，别人都没问题，是您自己没有拧紧造成的，快递的问题，敬请谅解，万事如意', 'sincere'),
    ).toBe(0);
  });
  it('says the dearest first', () => {
    const [, sincere] = check('敬请谅解，别人都没有问题。');
    expect(sincere?.mends[0]?.sign).toBe('blame');
    expect(sincere?.step).toBe('poor');
  });
  it('knows a text that was sent before', () => {
    expect(signsIn('抱歉，退换由您定。', 'other', null, 0.83)).toContain('template');
    expect(signsIn('抱歉，退换由您定。', 'other', null, 0.79)).not.toContain('template');
  });
  it('is not given for nothing', () => {
    expect(check('')).toEqual([]);
    expect(check(' \n')).toEqual([]);
  });
});

/** Any units at all, half of a pair included. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((codes) => String.fromCharCode(...codes));
const pieces = fc
  .array(
    fc.constantFrom(
      '抱歉',
      '亲，',
      '是您自己',
      '敬请谅解',
      '。',
      '！！',
      '18:00',
      '网点',
      '😭',
      '\ud83d',
      ' ',
      '工单',
      '\u200b',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

it('is the same each time, within 0 and 100, and points into the text', () => {
  fc.assert(
    fc.property(fc.oneof(pieces, units), fc.constantFrom(...GRADES), (text, grade) => {
      const scores = check(text, grade, '漏水');
      expect(check(text, grade, '漏水')).toEqual(scores);
      for (const { score, mends } of scores) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        for (const { start, end } of mends.flatMap(({ spans }) => spans)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }
    }),
  );
});

it('grows with the text and no faster', () => {
  // The best of some runs: another process may have taken the rest.
  const time = (count: number): number => {
    const text = '因为给您带来不便别人都按规定重新检查杯盖，'.repeat(count);
    const runs = Array.from({ length: 7 }, () => {
      const began = performance.now();
      check(text);
      return performance.now() - began;
    });
    return Math.min(...runs);
  };
  // Ten times the text; the square would be a hundred.
  expect(time(1_500)).toBeLessThan(Math.max(time(150), 1) * 50);
});
