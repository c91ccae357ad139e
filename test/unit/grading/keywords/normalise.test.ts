import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Draft } from '@/lib/grading/keywords/draft';
import { fold } from '@/lib/grading/keywords/fold';
import { HOMOPHONES } from '@/lib/grading/keywords/homophones';
import { normalise } from '@/lib/grading/keywords/normalise';
import { foldCharacter } from '@/lib/review/normalise';

const read = (text: string): string => normalise(text).text;
const folded = (text: string): string => {
  const draft = new Draft();
  fold(text, draft);
  return draft.text();
};

describe('a text is read', () => {
  it.each([
    ['質量太差，後悔買了這個，裏面髒', '质量太差,后悔买了这个,里面脏'],
    ['妳們麵條與餅乾', '你们面条与饼干'],
    ['后面里面只有一只干净的', '后面里面只有一只干净的'],
    ['著名 显著', '著名 显著'],
    ['差！！！！！！！', '差!!!!'],
    ['哈哈哈哈哈哈哈', '哈哈哈哈'],
    ['差差差差差差评', '差差差差评'],
    ['好好好好呀', '好好好好呀'],
    ['🤮🤮🤮🤮🤮🤮', '🤮🤮🤮🤮'],
    ['❤️❤️❤️❤️❤️❤️', '❤❤❤❤'],
    ['😡气死👎🏻', '😡气死👎🏻'],
    [' \t不错\u3000\u3000\r\n\n 很好\u0007 ', '不错 很好'],
    ['\u200b \u200b', ''],
    ['1️⃣3️⃣ ①⑫ ❶❿ ➊ ⓵ ⓿ 二〇', '13 112 110 1 1 0 二零'],
    ['🆅❤ 🅠🅠', '微信 qq'],
    ['\ud800差\udc00', '\ud800差\udc00'],
  ])('%j as %j', (text, plain) => {
    expect(read(text)).toBe(plain);
  });
});

describe('a dodged word is spelt out', () => {
  it.each([
    ['拉圾，太拉级了，laji服务', '垃圾,太垃圾了,垃圾服务'],
    ['客服太度差，给个查评', '客服态度差,给个差评'],
    ['真它吗难穿，泥马', '真他妈难穿,尼玛'],
    ['加V信：abc', '加微信:abc'],
    ['➕V 12345', '加微信 12345'],
    ['加薇详聊', '加微信详聊'],
    ['加v领券', '加微信领券'],
    ['微❤️信', '微信'],
    ['垃，圾 微-信 差*评', '垃圾 微信 差评'],
    ['這幺小，什麽破東西', '这么小,什么破东西'],
    ['以后在也不来了', '以后再也不来了'],
    ['质 量 太 差，穿 一 次 就 破', '质量太差,穿一次就破'],
  ])('%j as %j', (text, plain) => {
    expect(read(text)).toBe(plain);
  });

  it.each([
    '麻辣鸡丝很好吃',
    '好苹果,好平整',
    '现在也不便宜',
    '很好.评价一下',
    '加v领毛衣',
    '更加q弹',
    'vx600x相机',
    '12v信号灯',
    '维c评价',
    '这个 好 看',
    '大 小 合适',
    '太度假了',
    '草泥马',
    'svx wxyz',
    '威信很高',
    '老幺',
  ])('and none is made of letters that meet: %j', (text) => {
    expect(read(text)).toBe(text);
  });

  it('by keys that a folded text can hold', () => {
    expect([...HOMOPHONES.keys()].filter((key) => key.trim() !== key || folded(key) !== key)).toEqual([]);
  });
});

describe('spans', () => {
  it('lead over what was dropped, shrunk and grown', () => {
    const original = ' 差\u200b差差差差差　\n評：拉\u200d圾㎏';
    const { text, span } = normalise(original);
    expect(text).toBe('差差差差 评:垃圾kg');
    expect(span(0, 4)).toEqual([1, 8]);
    expect(original.slice(...span(4, 5))).toBe('　\n');
    expect(original.slice(...span(5, 6))).toBe('評');
    expect(original.slice(...span(7, 8))).toBe('拉\u200d圾');
    expect(original.slice(...span(9, 11))).toBe('㎏');
    expect(span(11, 11)).toEqual([original.length, original.length]);
  });

  it('stand as they are where nothing moved, also before a blank that is cut off', () => {
    const { text, span } = normalise('質量差， ');
    expect(text).toBe('质量差,');
    expect([span(0, 2), span(3, 4), span(2, 2), span(4, 4)]).toEqual([
      [0, 2],
      [3, 4],
      [2, 2],
      [5, 5],
    ]);
  });

  it('outlive the next text', () => {
    const first = normalise('Ａ\u200b差评');
    normalise('\u200b\u200b\u200b一二三四五六七');
    expect(first.span(1, 3)).toEqual([2, 4]);
  });
});

const UNITS = [
  '差',
  '評',
  '後',
  'Ａ',
  '!',
  '！',
  ' ',
  '\n',
  '\u200b',
  '㎏',
  '…',
  '🤮',
  '\ud83e',
  '\udd2e',
  '\ufe0f',
  '￣',
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...UNITS), { maxLength: 40 }).map((units) => units.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((all) => String.fromCharCode(...all)),
);

it('folds any string as the plain rules say', () => {
  const traditional = new Map([
    ['評', '评'],
    ['後', '后'],
  ]);
  const plain = (original: string): string =>
    Array.from(original, foldCharacter)
      .flatMap((pieces) => Array.from(pieces))
      .map((piece) => (/[\s\p{Cc}]/u.test(piece) ? ' ' : (traditional.get(piece) ?? piece)))
      .reduce<string[]>((said, piece) => {
        if (piece === ' ' ? said.length > 0 && said.at(-1) !== ' ' : !isFifth(said, piece)) said.push(piece);
        return said;
      }, [])
      .join('')
      .replace(/ $/, '');
  const isFifth = (said: string[], piece: string): boolean =>
    said.slice(-4).filter((before) => before === piece).length === 4;
  const pieces = fc.array(fc.constantFrom(...UNITS), { maxLength: 60 }).map((units) => units.join(''));
  fc.assert(
    fc.property(pieces, (original) => {
      expect(folded(original)).toBe(plain(original));
    }),
  );
});

it('keeps spans inside the original and in order, and a form is its own form, on any string', () => {
  fc.assert(
    fc.property(text, (original) => {
      const form = normalise(original);
      let [lastStart, lastEnd] = [0, 0];
      for (let i = 0; i < form.text.length; i++) {
        const [start, end] = form.span(i, i + 1);
        expect(start).toBeGreaterThanOrEqual(lastStart);
        expect(end).toBeGreaterThanOrEqual(Math.max(lastEnd, start + 1));
        expect(end).toBeLessThanOrEqual(original.length);
        [lastStart, lastEnd] = [start, end];
      }
      expect(form.span(form.text.length, form.text.length)).toEqual([original.length, original.length]);
      expect(folded(folded(original))).toBe(folded(original));
    }),
  );
});

it('reads a long text whole', () => {
  const original = `${'质量差，Ａ\u200b'.repeat(20_000)}垃，圾`;
  const form = normalise(original);
  expect(form.text).toBe(`${'质量差,a'.repeat(20_000)}垃圾`);
  expect(original.slice(...form.span(form.text.length - 2, form.text.length))).toBe('垃，圾');
});
