import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formOf } from '@/lib/reply/likeness/form';
import { alike, shareOf } from '@/lib/reply/likeness/measure';

const CUP =
  '抱歉，您买的保温杯漏水给您添麻烦了。我们已经在核对这一批的出库记录，明天18:00前在订单消息里给您答复。谢谢您告诉我们。';
const COAT =
  '这件外套起球是我们选料不周，实在对不住。请到订单页点“联系商家”，换新或退回由您挑，今天20:00前专人回复。';

/** One text written otherwise, and between which shares it must be. */
const VARIANTS: [name: string, other: string, from: number, to: number][] = [
  ['the same', CUP, 1, 1],
  [
    'sentences in another order',
    '谢谢您告诉我们。抱歉，您买的保温杯漏水给您添麻烦了。我们已经在核对这一批的出库记录，明天18:00前在订单消息里给您答复。',
    0.93,
    1,
  ],
  ['another day and hour', CUP.replace('明天18:00前', '11月24日上午9点半前'), 1, 1],
  ['no time that is named', CUP.replace('明天18:00前', '尽快'), 1, 1],
  ['a slot nobody filled', CUP.replace('明天18:00前', '{时间}'), 1, 1],
  ['in 48 hours', CUP.replace('明天18:00前', '48小时之内'), 1, 1],
  ['in three days', CUP.replace('明天18:00前', '三个工作日内'), 1, 1],
  ['你 for 您', CUP.replaceAll('您', '你'), 1, 1],
  ['spaces between characters', Array.from(CUP).join(' '), 1, 1],
  ['zero width between characters', Array.from(CUP).join('\u200b'), 1, 1],
  ['other marks', CUP.replace(/[，。]/g, '～！'), 1, 1],
  ['emoji sprinkled in', CUP.replace(/。/g, '😊。🌹'), 1, 1],
  ['dots inside words', CUP.replace('漏水', '漏·水').replace('出库', '出*库'), 1, 1],
  ['traditional', CUP.replace('们', '們').replace('记录', '記錄').replace('订单', '訂單'), 1, 1],
  ['full width', CUP.replace('18:00', '１８：００'), 1, 1],
  ['said twice', CUP + CUP, 0.98, 1],
  ['one word for another', CUP.replace('添麻烦', '带来困扰'), 0.85, 0.97],
  ['a warm word more', `${CUP}祝您生活愉快。`, 0.88, 0.97],
  [
    'a synonym in each sentence',
    '对不起，您买的保温杯渗水让您费心了。我们正在核查这一批的出库记录，明天18:00前在订单消息里给您回复。感谢您告诉我们。',
    0.5,
    0.79,
  ],
  [
    'half of it new',
    `${CUP}另外，这批货的检测记录我们会再看一遍，也请仓库的同事当面确认每一个杯盖有没有拧紧、密封圈有没有装好。`,
    0.5,
    0.79,
  ],
  ['of another matter', COAT, 0, 0.3],
  ['nothing', '', 0, 0],
  ['only emoji', '😀🌹👍', 0, 0],
];

test.each(VARIANTS)('%s', (_, other, from, to) => {
  const { share } = alike(CUP, other);
  expect(share).toBeGreaterThanOrEqual(from);
  expect(share).toBeLessThanOrEqual(to);
});

describe('the same template for another product', () => {
  const scarf = CUP.replace('保温杯', '羊毛围巾');
  it('is the same text, where the products are known', () => {
    const share = (a: string | null, b: string | null) =>
      alike({ text: CUP, product: a }, { text: scarf, product: b }).share;
    expect(share('保温杯', '羊毛围巾')).toBe(1);
    expect(share('【官方旗舰店】2026新款保温杯', '羊毛围巾')).toBe(1);
    expect(share(null, null)).toBeGreaterThan(0.8);
    expect(share(null, null)).toBeLessThan(0.95);
  });
  it('is it also where one does not name its product', () => {
    expect(alike({ text: CUP, product: '保温杯' }, CUP.replace('保温杯', '这件商品')).share).toBe(1);
  });
  it('does not take a name of one character for a product', () => {
    expect(alike({ text: '盒盒盒子坏了', product: '盒' }, '盖盖盖子坏了').share).toBeLessThan(0.6);
  });
});

describe('the passage', () => {
  it('is the longest stretch of both, as it stands in each', () => {
    const mine = '您说的杯盖松动，我们已经请仓库重新检查，结果发到订单消息里。';
    const theirs = '包裹破了让您担心。我们 已经请倉庫重新檢查，请放心。';
    const { passage } = alike(mine, theirs);
    expect(mine.slice(...(passage?.a ?? [0, 0]))).toBe('我们已经请仓库重新检查');
    expect(theirs.slice(...(passage?.b ?? [0, 0]))).toBe('我们 已经请倉庫重新檢查');
  });
  it('spans slots of other lengths', () => {
    const [mine, theirs] = ['我们11月24日12:00前答复您', '我们明天答复您'];
    expect(alike(mine, theirs)).toEqual({
      share: 1,
      passage: { a: [0, mine.length], b: [0, theirs.length] },
    });
  });
  it('is missing where one character is all they share', () => {
    expect(alike('甲乙丙', '乙丁戊').passage).toBeNull();
    expect(alike('', '').passage).toBeNull();
  });
});

/** Any units at all, half of a pair included. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
  .map((codes) => String.fromCharCode(...codes));
const texts = fc.oneof(
  units,
  fc
    .array(
      fc.constantFrom(
        '抱歉',
        '您',
        '杯',
        '漏',
        '18:00',
        '明天',
        '，',
        '。',
        '{x}',
        '😀',
        '\ud83d',
        '\ue000',
        ' ',
      ),
      {
        maxLength: 40,
      },
    )
    .map((parts) => parts.join('')),
);

it('is between 0 and 1, the same both ways, and 1 for a text with itself', () => {
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const [there, back] = [alike(a, b), alike(b, a)];
      expect(there.share).toBe(back.share);
      expect(there.share).toBeGreaterThanOrEqual(0);
      expect(there.share).toBeLessThanOrEqual(1);
      expect(alike(a, a).share).toBe(formOf(a).plain === '' ? 0 : 1);
    }),
  );
});

it('marks a passage within both texts', () => {
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const { passage } = alike(a, b);
      for (const [[start, end], text] of passage === null
        ? []
        : ([
            [passage.a, a],
            [passage.b, b],
          ] as const)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

it('counts the pairs exactly', () => {
  const pairs = (text: string) =>
    new Set(Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2)));
  const words = fc.string({ unit: fc.constantFrom(...'甲乙丙丁戊己庚'), minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [left, right] = [pairs(a), pairs(b)];
      const shared = [...left].filter((pair) => right.has(pair)).length;
      expect(shareOf(formOf(a), formOf(b))).toBeCloseTo((2 * shared) / (left.size + right.size), 12);
    }),
  );
});

it('stays quick with the longest text there may be', () => {
  const long = '漏水的杯子退给我们'.repeat(600);
  const began = performance.now();
  alike(long, `${long}甲`);
  expect(performance.now() - began).toBeLessThan(2_000);
});
