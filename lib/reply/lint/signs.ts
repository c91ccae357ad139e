import type { Replacement } from '@/lib/review/normalise';

const each = (dodges: readonly string[], word: string): Replacement[] => dodges.map((dodge) => [dodge, word]);

/** Letters and digits in circles and squares that NFKC leaves as they are, and letters of other alphabets. */
const DRAWN: readonly Replacement[] = [
  ...Array.from('❶❷❸❹❺❻❼❽❾', (sign, at): Replacement => [sign, String(at + 1)]),
  ...Array.from('➊➋➌➍➎➏➐➑➒', (sign, at): Replacement => [sign, String(at + 1)]),
  ...Array.from({ length: 26 }, (_, at) => at).flatMap((at): Replacement[] => {
    const letter = String.fromCharCode(0x61 + at);
    return [
      [String.fromCodePoint(0x1f150 + at), letter],
      [String.fromCodePoint(0x1f170 + at), letter],
    ];
  }),
  ['⓿', '0'],
  ['ν', 'v'],
  ['ѵ', 'v'],
  ['х', 'x'],
  ['χ', 'x'],
];

/** Homophones, pinyin and signs that stand for a word of the rules (compliance data 2.5; domain data 3.2). */
export const HOMOPHONES: readonly Replacement[] = [
  ...DRAWN,
  ...each(['好苹', '好坪', 'hao评', '好ping', 'haoping', 'h评', '郝评', '好p'], '好评'),
  ...each(['差坪', '差苹', 'cha评', '差ping', 'chaping', '差p', '叉评'], '差评'),
  ...each(['追ping', 'zhui评', 'zhuiping', '追p'], '追评'),
  ...each(['改ping', 'gai评', 'gaiping', '改p'], '改评'),
  ...each(['删ping', 'shan评', 'shanping', '删p', '山评'], '删评'),
  ...each(['评jia', 'ping价', 'pingjia', '坪价', '苹价'], '评价'),
  ...each(['反现', '返xian', 'fan现', '返xj', '返x现', 'fanxian', '返县', '返限', '返線', '返献'], '返现'),
  ...each(['红bao', 'hong包', 'hongbao', '红苞', '🧧'], '红包'),
  ...each(['伍星', '五xing', 'wuxing', '五猩'], '五星'),
  ...each(['⭐', '★', '🌟', '☆'], '星'),
  ...each(['➕', '+'], '加'),
  ...each(['❤', '♥', '💗', '💖', '🧡', '💕'], '心'),
  ...each(['薇', '溦', '葳', '媺'], '微'),
  ...each(['威信', '徽信', '微❤', '薇❤', 'v信', 'v❤', '威❤', 'weixin', 'wechat', 'wei信', '微xin'], '微信'),
  ...each(['绿泡泡', '小绿书', '卫星号'], '微信'),
  ...each(['佳v', 'jiav', 'jia微', 'jiawei', '加威', '佳薇', '嘉薇'], '加v'),
  ...each(['扣扣', '企鹅', '抠抠', '叩叩', 'kou扣'], 'qq'),
  ...each(['dianhua', '电hua', '電話'], '电话'),
  ...each(['shouji', '手ji'], '手机'),
  ...each(['zhifubao', '支富宝', '支付寳'], '支付宝'),
  ...each(['桃宝', '淘bao', 'taobao'], '淘宝'),
  ...each(
    ['傻b', '傻x', '傻叉', '煞笔', '傻比', '沙比', 'sha逼', '沙逼', '杀逼', 'shabi', 'sha比', '傻13'],
    '傻逼',
  ),
  ...each(['naocan', '脑can', '脑惨', '恼残'], '脑残'),
  ...each(['辣鸡', 'laji', '垃ji'], '垃圾'),
];

const NUMERALS = ['〇零', '一幺壹', '二两贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'];
export const DIGIT_WORDS: readonly Replacement[] = NUMERALS.flatMap((words, digit) =>
  Array.from(words, (word): Replacement => [word, String(digit)]),
);
